import { addInError } from './add-in-problem';
import type { Manifest, RibbonAction, RibbonControl, RibbonTab } from './manifest';
import { all, find, parseXml, type XmlElement } from './parse-xml';
import { readUnifiedManifest } from './read-unified-manifest';

/** Strings of the manifest by their resource id, in one language where it is given. */
type Resources = (id: string | undefined) => string | undefined;

const localized = (element: XmlElement, language: string): string | undefined => {
  const override = all(element, 'Override').find((one) => one.attributes['Locale']?.toLowerCase() === language.toLowerCase());
  return override?.attributes['Value'] ?? element.attributes['DefaultValue'];
};

const resourcesOf = (overrides: XmlElement | undefined, language: string): Resources => {
  const values = new Map<string, string>();
  for (const entry of find(overrides, 'Resources')?.children.flatMap((list) => list.children) ?? []) {
    const { id } = entry.attributes;
    const value = localized(entry, language);
    if (id !== undefined && value !== undefined) values.set(id, value);
  }
  return (id) => (id === undefined ? undefined : values.get(id));
};

/** The newest of the versions that lie within each other. */
const newestOverrides = (element: XmlElement): XmlElement | undefined => {
  const inner = find(element, 'VersionOverrides');
  return inner === undefined ? undefined : newestOverrides(inner) ?? inner;
};

/** What the manifest says for workbooks, not for documents or presentations. */
const hostOf = (overrides: XmlElement | undefined): XmlElement | undefined =>
  find(overrides, 'Hosts')?.children.find(({ attributes }) => attributes['type'] === 'Workbook');

const pointsOf = (host: XmlElement | undefined, type: string): readonly XmlElement[] =>
  (host?.children ?? []).filter(({ name }) => name === 'AllFormFactors' || name === 'DesktopFormFactor')
    .flatMap((factor) => factor.children).filter((point) => point.name === 'ExtensionPoint' && point.attributes['type'] === type);

/** What only hosts show that cannot change their ribbon while the add-in runs. */
const isFallback = (element: XmlElement): boolean => find(element, 'OverriddenByRibbonApi')?.text.toLowerCase() === 'true';

const controlsIn = (element: XmlElement, resources: Resources): readonly RibbonControl[] =>
  element.children.filter((child) => child.name === 'Control' && !isFallback(child)).map((control) => controlOf(control, resources));

const actionOf = (element: XmlElement, resources: Resources): RibbonAction | undefined => {
  const action = find(element, 'Action');
  if (action === undefined) return undefined;
  const name = find(action, 'FunctionName')?.text;
  return action.attributes['type'] === 'ExecuteFunction' && name !== undefined ? { kind: 'function', name } : { kind: 'pane', url: resources(find(action, 'SourceLocation')?.attributes['resid']) };
};

const controlOf = (element: XmlElement, resources: Resources): RibbonControl => ({
  id: element.attributes['id'] ?? '',
  label: resources(find(element, 'Label')?.attributes['resid']) ?? '',
  tooltip: resources(find(element, 'Supertip', 'Description')?.attributes['resid']) ?? '',
  icon: resources((find(element, 'Icon')?.children.find((image) => image.attributes['size'] === '32') ?? find(element, 'Icon')?.children[0])?.attributes['resid']),
  action: actionOf(element, resources),
  isEnabled: find(element, 'Enabled')?.text.trim().toLowerCase() !== 'false',
  items: (find(element, 'Items')?.children ?? []).filter((item) => !isFallback(item)).map((item) => controlOf(item, resources)),
});

/** Groups may stand on a tab of Excel, which has no label here. */
const tabsOf = (host: XmlElement | undefined, resources: Resources): readonly RibbonTab[] =>
  pointsOf(host, 'PrimaryCommandSurface').flatMap((point) =>
    point.children.filter((tab) => tab.name === 'CustomTab' || tab.name === 'OfficeTab').map((tab) => ({
      id: tab.attributes['id'] ?? '',
      label: resources(find(tab, 'Label')?.attributes['resid']) ?? tab.attributes['id']?.replace(/^Tab(?=.)/, '') ?? '',
      groups: tab.children.filter((group) => group.name === 'Group' && !isFallback(group)).map((group) => ({
        id: group.attributes['id'] ?? '',
        label: resources(find(group, 'Label')?.attributes['resid']) ?? '',
        controls: controlsIn(group, resources),
      })),
    })));

const cellMenuOf = (host: XmlElement | undefined, resources: Resources): readonly RibbonControl[] =>
  pointsOf(host, 'ContextMenu').flatMap((point) => all(point, 'OfficeMenu'))
    .filter((menu) => menu.attributes['id'] === 'ContextMenuCell').flatMap((menu) => controlsIn(menu, resources));

/** An address of ExtendedOverrides, its `${token}`s in one language. */
const overridesUrl = (root: XmlElement, attribute: string, language: string): string | undefined => {
  const overrides = find(root, 'ExtendedOverrides');
  if (overrides === undefined) return undefined;
  const tokens = new Map(all(overrides, 'Token').map((token) => [token.attributes['Name'] ?? '', localized(token, language) ?? '']));
  return overrides.attributes[attribute]?.replace(/\$\{(?:token\.)?(\w+)\}/g, (whole, name: string) => tokens.get(name) ?? whole);
};

type Pages = Pick<Manifest, 'isShared' | 'taskPaneUrl' | 'commandsUrl' | 'functionsPageUrl'>;

/** With a shared runtime its page is all of them. */
const pagesOf = (host: XmlElement | undefined, source: string | undefined, firstShown: string | undefined, resources: Resources): Pages => {
  const at = (element: XmlElement | undefined): string | undefined => resources(element?.attributes['resid']);
  const shared = at(find(host, 'Runtimes')?.children.find(({ name, attributes }) => name === 'Runtime' && attributes['lifetime'] === 'long'));
  if (shared !== undefined) return { isShared: true, taskPaneUrl: shared, commandsUrl: shared, functionsPageUrl: shared };
  const [functions] = pointsOf(host, 'CustomFunctions');
  const pane = firstShown ?? source;
  return {
    isShared: false, taskPaneUrl: pane,
    commandsUrl: at(find(host, 'DesktopFormFactor', 'FunctionFile')) ?? pane,
    functionsPageUrl: functions === undefined ? undefined : at(find(functions, 'Page', 'SourceLocation')) ?? pane,
  };
};

const everyControl = (controls: readonly RibbonControl[]): readonly RibbonControl[] => controls.flatMap((control) => [control, ...everyControl(control.items)]);

const firstShown = (tabs: readonly RibbonTab[]): string | undefined =>
  tabs.flatMap((tab) => tab.groups).flatMap((group) => everyControl(group.controls))
    .map(({ action }) => (action?.kind === 'pane' ? action.url : undefined)).find((url) => url !== undefined);

/** Throws where the add-in is for other programs only. */
const checkHosts = (root: XmlElement): void => {
  const hosts = (find(root, 'Hosts')?.children ?? []).map(({ attributes }) => attributes['Name'] ?? '');
  if (hosts.length > 0 && !hosts.includes('Workbook')) throw addInError({ kind: 'other-host', hosts: hosts.join(', '), format: 'xml' });
};

const isInsecure = (address: string): boolean => /^http:/i.test(address) && !/^http:\/\/localhost\b/i.test(address);

/** Reads a manifest, in XML or JSON; throws a sentence that says what is missing. */
export const readManifest = (text: string, language = 'en-US'): Manifest => {
  const manifest = /^\s*\{/.test(text) ? readUnifiedManifest(text) : readXmlManifest(text, language);
  const insecure = [manifest.taskPaneUrl, manifest.commandsUrl, manifest.functionsPageUrl].find((url) => url !== undefined && isInsecure(url));
  if (insecure !== undefined) throw addInError({ kind: 'insecure-page', address: insecure });
  return manifest;
};

const readXmlManifest = (xml: string, language: string): Manifest => {
  const root = parseXml(xml);
  if (root.name !== 'OfficeApp') throw addInError({ kind: 'no-manifest', root: root.name });
  checkHosts(root);
  const overrides = newestOverrides(root);
  const host = hostOf(overrides);
  const resources = resourcesOf(overrides, language);
  const [functions] = pointsOf(host, 'CustomFunctions');
  const source = find(root, 'DefaultSettings', 'SourceLocation');
  const tabs = tabsOf(host, resources);
  const pages = pagesOf(host, source === undefined ? undefined : localized(source, language), firstShown(tabs), resources);
  if (pages.taskPaneUrl === undefined) throw addInError({ kind: 'no-page' });
  const name = find(root, 'DisplayName');
  return {
    id: find(root, 'Id')?.text.trim() ?? '',
    version: find(root, 'Version')?.text.trim() ?? '1.0.0.0',
    name: (name === undefined ? undefined : localized(name, language)) ?? 'Add-in',
    ...pages,
    tabs,
    cellMenu: cellMenuOf(host, resources),
    shortcutsUrl: overridesUrl(root, 'Url', language),
    shortcutWordsUrl: overridesUrl(root, 'ResourceUrl', language) ?? overridesUrl(root, 'ResourcesUrl', language),
    shortcutsJson: undefined,
    functionsMetadataUrl: resources(functions === undefined ? undefined : find(functions, 'Metadata', 'SourceLocation')?.attributes['resid']),
    functionsNamespace: resources(functions === undefined ? undefined : find(functions, 'Namespace')?.attributes['resid']),
  };
};
