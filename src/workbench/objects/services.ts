import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import { apiError } from '../rich-api/api-error';
import { flagAt, isRecord, textAt } from './arguments';

/** What the top-level services do in the host. */
export type Services = {
  readonly functionsReady: () => void;
  readonly functionResults: (results: readonly unknown[]) => void;
  readonly actionsReady: () => void;
  readonly show: (visible: boolean) => void;
  readonly isVisible: () => boolean;
  readonly startupBehavior: { value: string };
  readonly ribbon: { readonly showTab: (id: string, visible: boolean) => void; readonly enableButton: (id: string, enabled: boolean) => void; readonly isEnabled: (id: string) => boolean; readonly create: (json: string) => void };
  readonly askBeforeClosing: (asks: boolean) => void;
  readonly shortcuts: { readonly replace: (shortcuts: Readonly<Record<string, unknown>>) => void; readonly current: () => Readonly<Record<string, string>> };
};

const addInType: ObjectType<Services> = define<Services>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: (services) => services.actionsReady() },
});

const functionsType: ObjectType<Services> = define<Services>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (services) => services.functionsReady(),
    /** 2 and 4 shorten the pauses between result batches. */
    _GetEnabledFeatures: () => [2, 4],
    SetInvocationArrayResults: (services, [results]) => { services.functionResults(Array.isArray(results) ? results : []); },
  },
});

const runtimeType: ObjectType<Services> = define<Services>({
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: (services, args) => services.show(textAt(args, 0) === 'Visible'),
    GetAppRuntimeState: (services) => (services.isVisible() ? 'Visible' : 'Background'),
  },
});

const persistenceType: ObjectType<Services> = define<Services>({
  name: 'AppRuntimePersistenceService',
  methods: {
    SetAppRuntimeStartState: (services, args) => { services.startupBehavior.value = textAt(args, 0); },
    GetAppRuntimeStartState: (services) => services.startupBehavior.value,
  },
});

type Control = { readonly services: Services; readonly id: string };

const tabType: ObjectType<Control> = define<Control>({
  name: 'RibbonTab',
  methods: { SetVisibility: ({ services, id }, args) => services.ribbon.showTab(id, flagAt(args, 0)) },
});

const buttonType: ObjectType<Control> = define<Control>({
  name: 'RibbonButton',
  scalars: { Enabled: { get: ({ services, id }) => services.ribbon.isEnabled(id), set: ({ services, id }, value) => services.ribbon.enableButton(id, flagAt([value], 0)) } },
});

const ribbonType: ObjectType<Services> = define<Services>({
  name: 'DynamicRibbon',
  methods: {
    GetTab: (services, args) => tabType.of({ services, id: textAt(args, 0) }),
    GetButton: (services, args) => buttonType.of({ services, id: textAt(args, 0) }),
    ExecuteRequestCreate: (services, args) => services.ribbon.create(textAt(args, 0)),
  },
});

const actionsType: ObjectType<Services> = define<Services>({
  name: 'ActionService',
  methods: {
    ReplaceShortcuts: (services, [shortcuts]) => {
      if (!isRecord(shortcuts)) throw apiError('InvalidArgument');
      services.shortcuts.replace(shortcuts);
    },
    GetShortcuts: (services) => services.shortcuts.current(),
    AreShortcutsInUse: (services, [shortcuts]) => (Array.isArray(shortcuts) ? shortcuts : []).map((shortcut: unknown) => Object.values(services.shortcuts.current()).includes(String(shortcut))),
  },
});

const closingType: ObjectType<Services> = define<Services>({
  name: 'BeforeDocumentCloseNotification',
  methods: { Enable: (services) => services.askBeforeClosing(true), Disable: (services) => services.askBeforeClosing(false) },
});

const types: Readonly<Record<string, ObjectType<Services>>> = {
  'Microsoft.InternalService.AddinInternalService': addInType,
  'Microsoft.ExcelServices.CustomFunctions': functionsType,
  'Microsoft.AppRuntime.AppRuntimeService': runtimeType,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistenceType,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbonType,
  'Microsoft.Office.ActionService': actionsType,
  'Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification': closingType,
};

/** The service of a name, if this host has it. */
export const serviceNamed = (name: string, services: Services): HostObject | undefined => types[name]?.of(services);
