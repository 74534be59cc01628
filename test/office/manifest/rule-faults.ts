import { at, kindOf, named, type XmlTree } from './xml-tree';

export type Expected = {
  readonly version: string;
  /** Names behind which `Office.actions.associate` put something. */
  readonly commands: readonly string[];
  readonly isRelease: boolean;
};

const bt = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const base = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const commandsNamespace = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

const claim = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);

const namespaceFaults = (root: XmlTree): readonly string[] => {
  const [overrides] = named(root, 'VersionOverrides');
  const foreign = named(root, 'Resources').flatMap((resources) => resources.children.flatMap(function below(element): readonly XmlTree[] {
    return [element, ...element.children.flatMap(below)];
  })).filter(({ namespace }) => namespace !== bt);
  return [
    ...claim(root.namespace === base && kindOf(root) === 'OfficeApp TaskPaneApp', 'the root is no task pane add-in of schema 1.1'),
    ...claim(overrides?.namespace === commandsNamespace, 'VersionOverrides has another namespace than that of task panes'),
    ...foreign.map(({ name, line }) => `line ${line}: <${name}> in Resources is not in the bt: namespace`),
  ];
};

const identityFaults = (root: XmlTree, { version, isRelease }: Expected): readonly string[] => {
  const text = (name: string): string => at(root, name)?.text ?? '';
  const spoken = (name: string): readonly string[] => [at(root, name)?.attributes['DefaultValue'] ?? '', ...(at(root, name)?.children ?? []).map(({ attributes }) => attributes['Value'] ?? '')];
  const [names, descriptions] = [spoken('DisplayName'), spoken('Description')];
  return [
    ...claim(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text('Id')), 'the Id is no plain GUID'),
    ...claim(text('Version') === version && /^\d{1,5}(\.\d{1,5}){1,3}$/.test(version), `the version is ${text('Version')}, not ${version}`),
    ...claim(text('DefaultLocale') === 'zh-CN', 'the default locale is not zh-CN'),
    ...claim(text('Permissions') === 'ReadWriteDocument', 'the permissions are not ReadWriteDocument'),
    ...names.filter((name) => /excel|office|microsoft|365|add-?in|加载项|增益集|插件|外掛/i.test(name)).map((name) => `the name ${name} leans on Microsoft's`),
    ...names.filter((name) => name.length === 0 || name.length > 30).map((name) => `the name ${name} has ${name.length} characters`),
    ...claim(/^.{1,125}$/.test(text('ProviderName')), 'the provider has no name of at most 125 characters'),
    ...descriptions.filter((one) => one.length === 0 || one.length > 250).map((one) => `a description of ${one.length} characters`),
    ...named(root, 'AppDomains', 'EquivalentAddins', 'TaskpaneId', 'OfficeTab', 'Enabled').map(({ name }) => `<${name}> has no place here`),
    ...claim(!isRelease || !/localhost|contoso|todo|\[(开发|開發|DEV)\]|KPIDEV/i.test(JSON.stringify(root)), 'a release names localhost, a placeholder or the development namespace'),
  ];
};

const lowest = 'SharedRuntime 1.1, CustomFunctionsRuntime 1.3, ExcelApi 1.9';

const requirementFaults = (root: XmlTree): readonly string[] => {
  const sets = (at(root, 'Requirements', 'Sets')?.children ?? []).map(({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`).join(', ');
  return [
    ...claim(sets === lowest, `the requirements are ${sets}, expected ${lowest}`),
    ...claim((at(root, 'Hosts')?.children ?? []).map(({ attributes }) => attributes['Name']).join() === 'Workbook', 'the add-in is not for workbooks alone'),
    ...claim(named(root, 'Requirements').length === 1, 'requirements stand in VersionOverrides, where they would take the whole ribbon away'),
  ];
};

const runtimeFaults = (root: XmlTree): readonly string[] => {
  const runtimes = named(root, 'Runtime');
  const page = runtimes[0]?.attributes['resid'];
  const urls = new Map(named(root, 'bt:Url').map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]));
  const sources = (of: string): readonly (string | undefined)[] => named(root, of).filter((one) => of !== 'Action' || kindOf(one) === 'Action ShowTaskpane').map((one) => at(one, 'SourceLocation')?.attributes['resid']);
  const asked = [...sources('Page'), ...named(root, 'FunctionFile').map(({ attributes }) => attributes['resid']), ...sources('Action')];
  return [
    ...claim(runtimes.length === 1 && runtimes[0]?.attributes['lifetime'] === 'long', 'there is not one runtime with a long life'),
    ...claim(asked.length === 3 && asked.every((resid) => resid === page), 'runtime, functions, commands and the one pane button do not name one page'),
    ...claim(at(root, 'DefaultSettings', 'SourceLocation')?.attributes['DefaultValue'] === urls.get(page), 'the pane opens another page than the runtime'),
  ];
};

/** Where the files of the functions are, and how the functions are called. */
const functionFaults = (root: XmlTree, { isRelease }: Expected): readonly string[] => {
  const valueOf = (name: string, path: readonly string[]): string | undefined => {
    const resid = at(named(root, name)[0] ?? root, ...path)?.attributes['resid'];
    return named(root, 'bt:Url', 'bt:String').find(({ attributes }) => attributes['id'] === resid)?.attributes['DefaultValue'];
  };
  const kinds = [['Script', '.js'], ['Page', '.html'], ['Metadata', '.json']] as const;
  return [
    ...kinds.filter(([name, kind]) => valueOf(name, ['SourceLocation'])?.endsWith(kind) !== true).map(([name, kind]) => `the address of <${name}> leads to no ${kind}`),
    ...claim(valueOf('Namespace', []) === (isRelease ? 'KPI' : 'KPIDEV'), `the functions are called ${valueOf('Namespace', []) ?? 'nothing'}.…`),
  ];
};

const ribbonFaults = (root: XmlTree, { commands }: Expected): readonly string[] => {
  const groups = named(root, 'Group');
  const names = named(root, 'FunctionName').map(({ text }) => text);
  return [
    ...claim(named(root, 'CustomTab').length === 1, 'there is not one tab of our own'),
    ...claim(groups.length <= 6 && groups.every(({ children }) => children.filter(({ name }) => name === 'Control').length <= 7), 'the tab takes up too much space'),
    ...claim(named(root, 'OfficeMenu').every(({ children, attributes }) => children.length === 1 && attributes['id'] === 'ContextMenuCell'), 'the context menu has not one entry for cells'),
    ...names.filter((name) => !commands.includes(name)).map((name) => `nothing is associated with ${name}`),
    ...claim(new Set(names).size === names.length, 'two buttons do the same'),
  ];
};

export const ruleFaults = (root: XmlTree, expected: Expected): readonly string[] => [
  ...namespaceFaults(root), ...identityFaults(root, expected), ...requirementFaults(root), ...runtimeFaults(root), ...functionFaults(root, expected), ...ribbonFaults(root, expected),
];
