import type { Invocations } from '../custom-functions/invocations';
import { readCreatedTabs } from '../manifest/read-created-tabs';
import type { RibbonTab } from '../manifest/manifest';
import type { Services } from '../objects/services';
import type { PageRole } from './app-context';
import type { Conversation, Push } from './conversation';
import type { Keys } from './keys';

/** The add-in's tabs and buttons as it has changed them. */
export type RibbonState = {
  readonly hiddenTabs: ReadonlySet<string>;
  readonly disabledButtons: ReadonlySet<string>;
  /** Tabs that the add-in made while it runs. */
  readonly createdTabs: readonly RibbonTab[];
  readonly onChange: (listener: () => void) => void;
  readonly startDisabled: (ids: readonly string[]) => void;
};

/** What stands around an add-in's pages besides the workbook: pane, ribbon, keys, and who answers calls of functions and actions. */
export type AddInServices = {
  readonly servicesFor: (conversation: () => Conversation, role: PageRole) => Services;
  readonly isVisible: () => boolean;
  readonly setVisible: (visible: boolean) => void;
  readonly onVisible: (listener: (visible: boolean) => void) => void;
  readonly ribbon: RibbonState;
  readonly runAction: (actionId: string, argument?: unknown) => void;
  /** Whether the add-in wants people to be asked before the workbook is closed, and what it hears when they stay. */
  readonly closing: { readonly isAsked: () => boolean; readonly stayed: () => void };
};

/** Adds to one of two groups, or takes from it. */
const put = (set: Set<string>, id: string, isIn: boolean): void => {
  if (isIn) set.add(id);
  else set.delete(id);
};

const ribbonOf = (): { readonly state: RibbonState; readonly service: Services['ribbon'] } => {
  const hiddenTabs = new Set<string>();
  const disabledButtons = new Set<string>();
  const createdTabs: RibbonTab[] = [];
  const listeners: (() => void)[] = [];
  const changed = (): void => listeners.forEach((listener) => listener());
  return {
    state: {
      hiddenTabs, disabledButtons, createdTabs, onChange: (listener) => { listeners.push(listener); },
      startDisabled: (ids) => ids.forEach((id) => disabledButtons.add(id)),
    },
    service: {
      showTab: (id, shown) => { put(hiddenTabs, id, !shown); changed(); },
      enableButton: (id, enabled) => { put(disabledButtons, id, !enabled); changed(); },
      isEnabled: (id) => !disabledButtons.has(id),
      create: (json) => {
        for (const { tab, isVisible, disabled } of readCreatedTabs(json)) {
          const before = createdTabs.findIndex(({ id }) => id === tab.id);
          if (before >= 0) createdTabs.splice(before, 1, tab);
          else createdTabs.push(tab);
          put(hiddenTabs, tab.id, !isVisible);
          disabled.forEach((id) => disabledButtons.add(id));
        }
        changed();
      },
    },
  };
};

export const addInServices = (conversations: Iterable<Conversation>, functions: Invocations, keys: Keys, startsVisible: boolean): AddInServices => {
  const ribbon = ribbonOf();
  const visibilityListeners: ((visible: boolean) => void)[] = [];
  const startupBehavior = { value: 'None' };
  let visible = startsVisible;
  let asksBeforeClosing = false;
  let functionsPage: Conversation | undefined;
  let actionsPage: Conversation | undefined;

  const pushToAll = (entry: Push): void => { for (const conversation of conversations) conversation.push([entry]); };

  const setVisible = (now: boolean): void => {
    if (visible === now) return;
    visible = now;
    visibilityListeners.forEach((listener) => listener(now));
    pushToAll([65_536, 65_539, '', JSON.stringify({ visibility: now ? 'Visible' : 'Hidden' }), 0]);
  };

  return {
    servicesFor: (conversation, role) => ({
      functionsReady: () => {
        // The client says so in every page.
        if (role !== 'shared' && role !== 'functions') return;
        functionsPage = conversation();
        functions.connect(
          (calls) => functionsPage?.push(calls.map(({ id, json }) => [1, 1000, '', json, id])),
          (ids) => functionsPage?.push(ids.map((id) => [1, 1001, '', JSON.stringify({ invocationId: id }), id])),
        );
      },
      functionResults: (results) => functions.settle(results),
      actionsReady: () => { actionsPage = conversation(); },
      show: setVisible,
      isVisible: () => visible,
      startupBehavior,
      ribbon: ribbon.service,
      shortcuts: keys,
      askBeforeClosing: (asks) => { asksBeforeClosing = asks; },
    }),
    isVisible: () => visible,
    setVisible,
    onVisible: (listener) => { visibilityListeners.push(listener); },
    ribbon: ribbon.state,
    runAction: (actionId, argument) => actionsPage?.push([[2, 1000, '', JSON.stringify(argument === undefined ? [actionId] : [actionId, argument]), 0]]),
    closing: { isAsked: () => asksBeforeClosing, stayed: () => pushToAll([65_536, 65_540, '', '{}', 0]) },
  };
};
