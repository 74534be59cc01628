import { addInError } from './add-in-problem';
import type { Manifest, RibbonAction, RibbonControl, RibbonTab } from './manifest';
import { parseJson } from './parse-json';

type Requirements = { readonly scopes?: readonly string[]; readonly formFactors?: readonly string[] };
type Limited = { readonly requirements?: Requirements };
type Icon = { readonly size?: number; readonly url?: string };
type Control = {
  readonly id?: string; readonly type?: string; readonly label?: string; readonly icons?: readonly Icon[]; readonly actionId?: string; readonly enabled?: boolean;
  readonly supertip?: { readonly title?: string; readonly description?: string }; readonly items?: readonly Control[]; readonly overriddenByRibbonApi?: boolean;
};
type Group = { readonly id?: string; readonly label?: string; readonly controls?: readonly Control[]; readonly overriddenByRibbonApi?: boolean };
type Tab = { readonly id?: string; readonly builtInTabId?: string; readonly label?: string; readonly groups?: readonly Group[] };
type Runtime = Limited & {
  readonly lifetime?: string; readonly code?: { readonly page?: string };
  readonly actions?: readonly { readonly id?: string; readonly type?: string }[];
};
type Keys = {
  readonly keyMappingFiles?: { readonly shortcutsUrl?: string; readonly localizationResourceUrl?: string };
  readonly shortcuts?: readonly { readonly key?: unknown; readonly actionId?: string }[];
};
type Extension = Limited & {
  readonly runtimes?: readonly Runtime[];
  readonly ribbons?: readonly (Limited & { readonly tabs?: readonly Tab[] })[];
  readonly contextMenus?: readonly (Limited & { readonly menus?: readonly { readonly entryPoint?: string; readonly controls?: readonly Control[] }[] })[];
  readonly keyboardShortcuts?: readonly (Limited & Keys)[];
};
type Unified = {
  readonly id?: string; readonly version?: string; readonly name?: { readonly short?: string; readonly full?: string }; readonly extensions?: readonly Extension[];
};

const isForWorkbooks = ({ requirements }: Limited): boolean => requirements?.scopes?.includes('workbook') ?? true;

type Actions = ReadonlyMap<string, RibbonAction>;

/** What the runtimes can do, by the id that controls name it with. */
const actionsOf = (runtimes: readonly Runtime[]): Actions => new Map(runtimes.flatMap(({ code, actions = [] }) => actions.map(({ id = '', type }): [string, RibbonAction] =>
  [id, type === 'openPage' ? { kind: 'pane', url: code?.page } : { kind: 'function', name: id }])));

const iconOf = (icons: readonly Icon[] = []): string | undefined => (icons.find(({ size }) => size === 32) ?? icons[0])?.url;

const controlsOf = (controls: readonly Control[] = [], actions: Actions): readonly RibbonControl[] =>
  controls.filter(({ overriddenByRibbonApi }) => overriddenByRibbonApi !== true).map((control) => ({
    id: control.id ?? '', label: control.label ?? '', tooltip: control.supertip?.description ?? '', icon: iconOf(control.icons),
    action: control.actionId === undefined ? undefined : actions.get(control.actionId),
    items: controlsOf(control.items, actions), isEnabled: control.enabled !== false,
  }));

const tabOf = ({ id, builtInTabId, label, groups = [] }: Tab, actions: Actions): RibbonTab => ({
  id: id ?? builtInTabId ?? '', label: label ?? builtInTabId?.replace(/^Tab(?=.)/, '') ?? '',
  groups: groups.filter(({ overriddenByRibbonApi }) => overriddenByRibbonApi !== true)
    .map((group) => ({ id: group.id ?? '', label: group.label ?? '', controls: controlsOf(group.controls, actions) })),
});

type Pages = Pick<Manifest, 'isShared' | 'taskPaneUrl' | 'commandsUrl' | 'functionsPageUrl'>;

const pagesOf = (runtimes: readonly Runtime[]): Pages => {
  const shared = runtimes.find(({ lifetime, code }) => lifetime === 'long' && code?.page !== undefined)?.code?.page;
  if (shared !== undefined) return { isShared: true, taskPaneUrl: shared, commandsUrl: shared, functionsPageUrl: shared };
  const pageWith = (type: string): string | undefined => runtimes.find(({ actions }) => actions?.some((action) => action.type === type))?.code?.page;
  return { isShared: false, taskPaneUrl: pageWith('openPage'), commandsUrl: pageWith('executeFunction'), functionsPageUrl: undefined };
};

/** Keys that stand in the manifest, as the file reads in which an XML manifest has them. */
const shortcutsOf = ({ shortcuts = [] }: Keys): string | undefined => (shortcuts.length === 0 ? undefined : JSON.stringify({
  actions: shortcuts.map(({ actionId }) => ({ id: actionId })), shortcuts: shortcuts.map(({ actionId, key }) => ({ action: actionId, key })),
}));

/** Reads the JSON manifest of Microsoft 365; words are those of its default language, which alone stand in it. */
export const readUnifiedManifest = (json: string): Manifest => {
  const given = parseJson(json) as Unified;
  try {
    return manifestOf(given);
  } catch (thrown) {
    throw thrown instanceof TypeError ? addInError({ kind: 'odd-json' }) : thrown;
  }
};

const manifestOf = ({ id = '', version = '1.0.0', name, extensions = [] }: Unified): Manifest => {
  const ours = extensions.filter(isForWorkbooks);
  if (ours.length === 0 && extensions.length > 0) throw addInError({ kind: 'other-host', hosts: [...new Set(extensions.flatMap(({ requirements }) => requirements?.scopes ?? []))].join(', '), format: 'json' });
  const runtimes = ours.flatMap((extension) => extension.runtimes ?? []).filter(isForWorkbooks);
  const pages = pagesOf(runtimes);
  if (pages.taskPaneUrl === undefined && pages.commandsUrl === undefined) throw addInError({ kind: 'no-page' });
  const actions = actionsOf(runtimes);
  const tabs = ours.flatMap(({ ribbons = [] }) => ribbons.filter(isForWorkbooks).flatMap((ribbon) => (ribbon.tabs ?? []).map((tab) => tabOf(tab, actions))));
  const menus = ours.flatMap(({ contextMenus = [] }) => contextMenus.filter(isForWorkbooks).flatMap((one) => one.menus ?? []));
  const [keys = {}] = ours.flatMap(({ keyboardShortcuts = [] }) => keyboardShortcuts.filter(isForWorkbooks));
  return {
    id, version, name: name?.short ?? name?.full ?? 'Add-in', ...pages, tabs,
    cellMenu: menus.filter(({ entryPoint }) => entryPoint === 'cell').flatMap(({ controls }) => controlsOf(controls, actions)),
    shortcutsUrl: keys.keyMappingFiles?.shortcutsUrl, shortcutWordsUrl: keys.keyMappingFiles?.localizationResourceUrl, shortcutsJson: shortcutsOf(keys),
    functionsMetadataUrl: undefined, functionsNamespace: undefined,
  };
};
