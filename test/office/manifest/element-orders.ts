import { everyElement, kindOf, type XmlTree } from './xml-tree';

const control = ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'];

/** Children in the order of the schema, by element and `xsi:type`. Any other order makes Excel refuse the manifest without saying why. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'OfficeApp TaskPaneApp': [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
    'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides', 'ExtendedOverrides',
  ],
  Hosts: ['Host'], Host: [], Requirements: ['Sets', 'Methods'], Sets: ['Set'], Set: [], DefaultSettings: ['SourceLocation'],
  'VersionOverrides VersionOverridesV1_0': ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  'Host Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'], Runtime: [], AllFormFactors: ['ExtensionPoint'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  Script: ['SourceLocation'], Page: ['SourceLocation'], Metadata: ['SourceLocation'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint PrimaryCommandSurface': ['OfficeTab', 'CustomTab'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  'Control Button': control, 'Control Menu': ['Label', 'Supertip', 'Icon', 'Items'], Items: ['Item'], Item: control,
  Supertip: ['Title', 'Description'], Icon: ['bt:Image'],
  'Action ShowTaskpane': ['TaskpaneId', 'SourceLocation', 'Title'], 'Action ExecuteFunction': ['FunctionName'],
  'ExtensionPoint ContextMenu': ['OfficeMenu'], OfficeMenu: ['Control'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'], 'bt:Urls': ['bt:Url'], 'bt:ShortStrings': ['bt:String'], 'bt:LongStrings': ['bt:String'],
};

const leaves = [
  'Id', 'Version', 'ProviderName', 'DefaultLocale', 'IconUrl', 'HighResolutionIconUrl', 'SourceLocation', 'Permissions', 'Label', 'Title', 'LearnMoreUrl',
  'FunctionFile', 'FunctionName', 'Namespace', 'ExtendedOverrides', 'Override', 'bt:Override', 'Enabled',
];

/** What may stand more than once among its brothers. */
const repeats = ['Override', 'bt:Override', 'Set', 'ExtensionPoint', 'Group', 'Control', 'Item', 'bt:Image', 'bt:Url', 'bt:String'];

const allowedIn = (element: XmlTree): readonly string[] | undefined => {
  if (leaves.includes(element.name)) return [];
  const order = orders[kindOf(element)];
  if (order !== undefined && !(element.name === 'Description' || (element.name === 'bt:Image' && element.children.length > 0))) return order;
  if (element.name.startsWith('bt:')) return ['bt:Override'];
  return ['DisplayName', 'Description', 'SupportUrl'].includes(element.name) ? ['Override'] : undefined;
};

/** Children that stand where the schema does not want them. */
export const orderFaults = (root: XmlTree): readonly string[] => everyElement(root).flatMap((element) => {
  const allowed = allowedIn(element);
  if (allowed === undefined) return [`line ${element.line}: <${kindOf(element)}> is not known`];
  let reached = 0;
  return element.children.flatMap(({ name, line }, index) => {
    const place = allowed.indexOf(name);
    if (place < 0) return [`line ${line}: <${name}> may not stand in <${kindOf(element)}>`];
    const isAgain = element.children[index - 1]?.name === name;
    if (place < reached) return [`line ${line}: <${name}> stands too late in <${kindOf(element)}>`];
    reached = place;
    return isAgain && !repeats.includes(name) ? [`line ${line}: <${name}> stands twice in <${kindOf(element)}>`] : [];
  });
});
