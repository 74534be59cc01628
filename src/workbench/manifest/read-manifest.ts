import { addInError } from './add-in-problem';
import { all, find, parseXml, type XmlElement } from './parse-xml';

type RibbonAction = { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };

/** A button or an entry of a menu. */
export type RibbonControl = {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  readonly icon: string | undefined;
  readonly action: RibbonAction | undefined;
  readonly items: readonly RibbonControl[];
  /** Whether it can be used before the add-in says anything about it. */
  readonly isEnabled: boolean;
};

type RibbonGroup = { readonly id: string; readonly label: string; readonly controls: readonly RibbonControl[] };
type RibbonTab = { readonly id: string; readonly label: string; readonly groups: readonly RibbonGroup[] };

/** What the workbench needs to know of an add-in. */
export type Manifest = {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly taskPaneUrl: string;
  readonly tabs: readonly RibbonTab[];
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonControl[];
  /** Where its actions and their keys are written, and the words for them. */
  readonly shortcutsUrl: string | undefined;
  readonly shortcutWordsUrl: string | undefined;
  readonly functionsMetadataUrl: string | undefined;
  readonly functionsScriptUrl: string | undefined;
  readonly functionsNamespace: string | undefined;
};

/** Strings of the manifest by their resource id, in one language where it is given. */
type Resources = (id: string | undefined) => string | undefined;

const localized = (element: XmlElement, language: string): string | undefined => {
  const override = all(element, 'Override').find((one) => one.attributes['Locale']?.toLowerCase() === language.toLowerCase());
  return override?.attributes['Value'] ?? element.attributes['DefaultValue'];
};

const resourcesOf = (root: XmlElement, language: string): Resources => {
  const values = new Map<string, string>();
  for (const resources of all(root, 'Resources')) {
    for (const entry of resources.children.flatMap((list) => list.children)) {
      const { id } = entry.attributes;
      const value = localized(entry, language);
      if (id !== undefined && value !== undefined) values.set(id, value);
    }
  }
  return (id) => (id === undefined ? undefined : values.get(id));
};

const actionOf = (element: XmlElement): RibbonAction | undefined => {
  const action = find(element, 'Action');
  if (action === undefined) return undefined;
  const name = find(action, 'FunctionName')?.text;
  return action.attributes['type'] === 'ExecuteFunction' && name !== undefined ? { kind: 'function', name } : { kind: 'pane' };
};

const controlOf = (element: XmlElement, resources: Resources): RibbonControl => ({
  id: element.attributes['id'] ?? '',
  label: resources(find(element, 'Label')?.attributes['resid']) ?? '',
  tooltip: resources(find(element, 'Supertip', 'Description')?.attributes['resid']) ?? '',
  icon: resources((find(element, 'Icon')?.children.find((image) => image.attributes['size'] === '32') ?? find(element, 'Icon')?.children[0])?.attributes['resid']),
  action: actionOf(element),
  isEnabled: find(element, 'Enabled')?.text.trim().toLowerCase() !== 'false',
  items: (find(element, 'Items')?.children ?? []).map((item) => controlOf(item, resources)),
});

const tabsOf = (root: XmlElement, resources: Resources): readonly RibbonTab[] =>
  all(root, 'ExtensionPoint').filter((point) => point.attributes['type'] === 'PrimaryCommandSurface').flatMap((point) =>
    point.children.filter((tab) => tab.name === 'CustomTab' || tab.name === 'OfficeTab').map((tab) => ({
      id: tab.attributes['id'] ?? '',
      label: resources(find(tab, 'Label')?.attributes['resid']) ?? 'Home',
      groups: tab.children.filter((group) => group.name === 'Group').map((group) => ({
        id: group.attributes['id'] ?? '',
        label: resources(find(group, 'Label')?.attributes['resid']) ?? '',
        controls: group.children.filter((control) => control.name === 'Control').map((control) => controlOf(control, resources)),
      })),
    })));

const cellMenuOf = (root: XmlElement, resources: Resources): readonly RibbonControl[] =>
  all(root, 'ExtensionPoint').filter((point) => point.attributes['type'] === 'ContextMenu').flatMap((point) => all(point, 'OfficeMenu'))
    .filter((menu) => menu.attributes['id'] === 'ContextMenuCell')
    .flatMap((menu) => menu.children.filter((control) => control.name === 'Control').map((control) => controlOf(control, resources)));

/** An address of ExtendedOverrides, its `${token}`s in one language. */
const overridesUrl = (root: XmlElement, attribute: string, language: string): string | undefined => {
  const overrides = find(root, 'ExtendedOverrides');
  if (overrides === undefined) return undefined;
  const tokens = new Map(all(overrides, 'Token').map((token) => [token.attributes['Name'] ?? '', localized(token, language) ?? '']));
  return overrides.attributes[attribute]?.replace(/\$\{(?:token\.)?(\w+)\}/g, (whole, name: string) => tokens.get(name) ?? whole);
};

/** Reads an XML manifest; throws a sentence that says what is missing. */
export const readManifest = (xml: string, language = 'en-US'): Manifest => {
  if (/^\s*\{/.test(xml)) throw addInError({ kind: 'json-manifest' });
  const root = parseXml(xml);
  if (root.name !== 'OfficeApp') throw addInError({ kind: 'no-manifest', root: root.name });
  const hosts = (find(root, 'Hosts')?.children ?? []).map(({ attributes }) => attributes['Name'] ?? '');
  if (hosts.length > 0 && !hosts.includes('Workbook')) throw addInError({ kind: 'other-host', hosts: hosts.join(', ') });
  const resources = resourcesOf(root, language);
  const [functions] = all(root, 'ExtensionPoint').filter((point) => point.attributes['type'] === 'CustomFunctions');
  const [runtime] = all(root, 'Runtime');
  const source = find(root, 'DefaultSettings', 'SourceLocation');
  const taskPaneUrl = (source === undefined ? undefined : localized(source, language)) ?? resources(runtime?.attributes['resid']);
  if (taskPaneUrl === undefined) throw addInError({ kind: 'no-page' });
  if (/^http:/i.test(taskPaneUrl) && !/^http:\/\/localhost\b/i.test(taskPaneUrl)) throw addInError({ kind: 'insecure-page', address: taskPaneUrl });
  const name = find(root, 'DisplayName');
  return {
    id: find(root, 'Id')?.text.trim() ?? '',
    version: find(root, 'Version')?.text.trim() ?? '1.0.0.0',
    name: (name === undefined ? undefined : localized(name, language)) ?? 'Add-in',
    taskPaneUrl,
    tabs: tabsOf(root, resources),
    cellMenu: cellMenuOf(root, resources),
    shortcutsUrl: overridesUrl(root, 'Url', language),
    shortcutWordsUrl: overridesUrl(root, 'ResourceUrl', language) ?? overridesUrl(root, 'ResourcesUrl', language),
    functionsMetadataUrl: resources(functions === undefined ? undefined : find(functions, 'Metadata', 'SourceLocation')?.attributes['resid']),
    functionsScriptUrl: resources(functions === undefined ? undefined : find(functions, 'Script', 'SourceLocation')?.attributes['resid']),
    functionsNamespace: resources(functions === undefined ? undefined : find(functions, 'Namespace')?.attributes['resid']),
  };
};
