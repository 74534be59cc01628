import { everyElement, kindOf, named, type XmlTree } from './xml-tree';

/** The attributes that an element has, no fewer and no others, in the part for every Office. */
const inBase: Readonly<Record<string, string>> = {
  'OfficeApp TaskPaneApp': 'xsi:type', DisplayName: 'DefaultValue', Description: 'DefaultValue', IconUrl: 'DefaultValue', HighResolutionIconUrl: 'DefaultValue',
  SupportUrl: 'DefaultValue', SourceLocation: 'DefaultValue', Override: 'Locale Value', Host: 'Name', Sets: 'DefaultMinVersion', Set: 'MinVersion Name', ExtendedOverrides: 'Url',
};

/** The same below VersionOverrides, where texts and addresses are names of resources. */
const inOverrides: Readonly<Record<string, string>> = {
  'VersionOverrides VersionOverridesV1_0': 'xsi:type', 'Host Workbook': 'xsi:type', Runtime: 'lifetime resid',
  'ExtensionPoint CustomFunctions': 'xsi:type', 'ExtensionPoint PrimaryCommandSurface': 'xsi:type', 'ExtensionPoint ContextMenu': 'xsi:type',
  'Control Button': 'id xsi:type', 'Control Menu': 'id xsi:type', 'Action ShowTaskpane': 'xsi:type', 'Action ExecuteFunction': 'xsi:type',
  CustomTab: 'id', Group: 'id', Item: 'id', OfficeMenu: 'id', Label: 'resid', Title: 'resid', Description: 'resid', SourceLocation: 'resid', FunctionFile: 'resid',
  LearnMoreUrl: 'resid', Namespace: 'resid', 'bt:Url': 'DefaultValue id', 'bt:String': 'DefaultValue id', 'bt:Override': 'Locale Value',
};

const button = ['Label', 'Supertip', 'Icon', 'Action'];

/** Children without which an element is refused, or shown as nothing. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'OfficeApp TaskPaneApp': [
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements',
    'DefaultSettings', 'Permissions', 'VersionOverrides', 'ExtendedOverrides',
  ],
  Requirements: ['Sets'], DefaultSettings: ['SourceLocation'],
  'VersionOverrides VersionOverridesV1_0': ['Hosts', 'Resources'], 'Host Workbook': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'], 'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  Script: ['SourceLocation'], Page: ['SourceLocation'], Metadata: ['SourceLocation'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'], GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint PrimaryCommandSurface': ['CustomTab'], CustomTab: ['Group', 'Label'], Group: ['Label', 'Icon', 'Control'],
  'Control Button': button, 'Control Menu': ['Label', 'Supertip', 'Icon', 'Items'], Items: ['Item'], Item: button, Supertip: ['Title', 'Description'],
  'Action ShowTaskpane': ['SourceLocation'], 'Action ExecuteFunction': ['FunctionName'], 'ExtensionPoint ContextMenu': ['OfficeMenu'], OfficeMenu: ['Control'],
};

const attributesOf = (element: XmlTree, isInOverrides: boolean): string => {
  if (element.name === 'bt:Image') return element.attributes['size'] === undefined ? 'DefaultValue id' : 'resid size';
  return (isInOverrides ? inOverrides : inBase)[kindOf(element)] ?? '';
};

/** Elements that lack an attribute or a child, or have an attribute that the schema does not know. */
export const contentFaults = (root: XmlTree): readonly string[] => {
  const below = new Set(named(root, 'VersionOverrides').flatMap(everyElement));
  return everyElement(root).flatMap((element) => {
    const [found, expected] = [Object.keys(element.attributes).sort().join(' '), attributesOf(element, below.has(element))];
    const lacking = (needed[kindOf(element)] ?? []).filter((name) => !element.children.some((child) => child.name === name));
    return [
      ...(found === expected ? [] : [`line ${element.line}: <${kindOf(element)}> has the attributes “${found}”, expected “${expected}”`]),
      ...lacking.map((name) => `line ${element.line}: <${name}> is missing in <${kindOf(element)}>`),
    ];
  });
};
