import { at, everyElement, named, type XmlTree } from './xml-tree';

/** The list in which Office looks for a resource, by the element that names it. */
const lists: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images', SourceLocation: 'bt:Urls', Runtime: 'bt:Urls', FunctionFile: 'bt:Urls', LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings', Title: 'bt:ShortStrings', Namespace: 'bt:ShortStrings', Description: 'bt:LongStrings',
};

const longest: Readonly<Record<string, number>> = { 'bt:Images': 2048, 'bt:Urls': 2048, 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

const twice = (all: readonly string[]): readonly string[] => [...new Set(all.filter((one, index) => all.indexOf(one) !== index))];

const listsOf = (root: XmlTree): readonly XmlTree[] => named(root, 'Resources')[0]?.children ?? [];

/** Names of resources that lead nowhere, into the wrong list, or are never asked for. */
const referenceFaults = (root: XmlTree): readonly string[] => {
  const asked = everyElement(root).filter(({ attributes }) => attributes['resid'] !== undefined);
  const known = new Set(listsOf(root).flatMap((list) => list.children.map(({ attributes }) => `${list.name} ${attributes['id'] ?? ''}`)));
  const wanted = asked.map(({ name, attributes, line }) => ({ key: `${lists[name] ?? '?'} ${attributes['resid'] ?? ''}`, line }));
  const used = new Set(wanted.map(({ key }) => key));
  return [
    ...wanted.filter(({ key }) => !known.has(key)).map(({ key, line }) => `line ${line}: ${key} is asked for and not there`),
    ...[...known].filter((key) => !used.has(key)).map((key) => `${key} is never asked for`),
  ];
};

const idFaults = (root: XmlTree): readonly string[] => {
  const resources = listsOf(root).flatMap((list) => list.children.map(({ attributes }) => attributes['id'] ?? ''));
  const controls = named(root, 'CustomTab', 'Group', 'Control', 'Item').map(({ attributes }) => attributes['id'] ?? '');
  return [
    ...twice(resources).map((id) => `the resource ${id} is there twice`),
    ...twice(controls).map((id) => `the control ${id} is there twice`),
    ...controls.filter((id) => resources.includes(id)).map((id) => `the control ${id} has the name of a resource`),
    ...resources.filter((id) => id.length < 1 || id.length > 32).map((id) => `the resource ${id} has a name of ${id.length} characters`),
    ...controls.filter((id) => id.length < 1 || id.length > 125).map((id) => `the control ${id} has a name of ${id.length} characters`),
  ];
};

const lengthFaults = (root: XmlTree): readonly string[] => listsOf(root).flatMap((list) => everyElement(list).flatMap(({ attributes, line }) => {
  const text = attributes['DefaultValue'] ?? attributes['Value'];
  const limit = longest[list.name] ?? 0;
  return text !== undefined && (text.length === 0 || text.length > limit) ? [`line ${line}: a text of ${text.length} characters in ${list.name}`] : [];
}));

/** Elements that people read, and what is the same in every language. */
const isSpoken = ({ name, attributes }: XmlTree): boolean =>
  ['DisplayName', 'Description', 'SupportUrl'].includes(name) ? attributes['DefaultValue'] !== undefined
    : (name === 'bt:String' && attributes['id'] !== 'Functions.Namespace') || ['Functions.Metadata', 'Help.Url'].includes(attributes['id'] ?? '');

const localeFaults = (root: XmlTree): readonly string[] => everyElement(root).flatMap((element) => {
  const locales = element.children.filter(({ name }) => name.endsWith('Override') && name.length <= 11).map(({ attributes }) => attributes['Locale'] ?? '');
  const expected = isSpoken(element) ? 'zh-TW en-US' : '';
  const label = `${element.name} ${element.attributes['id'] ?? ''}`.trim();
  return locales.join(' ') === expected ? [] : [`line ${element.line}: ${label} speaks “${locales.join(' ')}” beside ${at(root, 'DefaultLocale')?.text ?? '?'}, expected “${expected}”`];
}).filter((fault) => !fault.includes(': VersionOverrides') && !fault.includes(': OfficeApp'));

const inEnglish = (element: XmlTree): string => element.children.find(({ attributes }) => attributes['Locale'] === 'en-US')?.attributes['Value'] ?? '';
const inTaiwan = (element: XmlTree): string | undefined => element.children.find(({ attributes }) => attributes['Locale'] === 'zh-TW')?.attributes['Value'];

/** Texts that were not translated: Chinese characters in English, a whole sentence that is the same in China and in Taiwan. */
const translationFaults = (root: XmlTree): readonly string[] => [...named(root, 'bt:String'), ...named(root, 'DisplayName'), ...named(root, 'Description')].flatMap((element) => [
  ...(/\p{Script=Han}/u.test(inEnglish(element)) ? [`line ${element.line}: “${inEnglish(element)}” is not English`] : []),
  ...(inTaiwan(element) === element.attributes['DefaultValue'] && (inTaiwan(element) ?? '').length > 15 ? [`line ${element.line}: “${inTaiwan(element) ?? ''}” is the same in China and Taiwan`] : []),
]);

export const resourceFaults = (root: XmlTree): readonly string[] => [referenceFaults, idFaults, lengthFaults, localeFaults, translationFaults].flatMap((faults) => faults(root));
