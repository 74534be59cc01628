import { formulaAsShown } from '../../../../workbook/formula-as-shown';
import { areasOfAddresses } from '../../../../xlsx/reference/areas';
import type { ConditionalFormatPart } from '../../../book/parts';
import type { FileLooks } from '../../read/file-looks';
import type { SheetSource } from '../../read/sheet-source';
import { isOn, nodeAt, nodesBelow, nodesNamed, numberOf, type XmlNode } from '../../xml/xml-node';
import type { Place } from '../aspect';
import { differentialDetails } from './differential';
import { apiOf, averageWords, boundWords, comparisonWords, iconWords, periodWords, presetWords, textWords } from './words';
import { nothing } from '../../xml/nothing';

type Kind = { readonly type: string; readonly details: Readonly<Record<string, unknown>> };

/** Formulas of the extension lie in an element `f`, those of the sheet in `formula`. */
const formulas = (rule: XmlNode): readonly string[] =>
  [...nodesNamed(rule, 'formula'), ...nodesNamed(rule, 'f')].map(({ text }) => `=${formulaAsShown(text.trim())}`);

type Bound = { readonly type: string; readonly formula?: string; readonly strict: boolean };

const boundOf = (node: XmlNode): Bound => {
  const type = apiOf(boundWords, node.attributes['type']) ?? 'Number';
  const text = node.attributes['val'] ?? nodeAt(node, 'f')?.text;
  const value = text === undefined || type === 'LowestValue' || type === 'HighestValue' ? undefined : formulaAsShown(text.trim());
  const spelled = value === undefined ? undefined : type === 'Formula' || numberOf(value) === undefined ? `=${value}` : value;
  return { type, ...(spelled === undefined ? {} : { formula: spelled }), strict: !isOn(node.attributes['gte'], true) };
};

const pointOf = ({ type, formula }: Bound): Readonly<Record<string, unknown>> => ({ type, ...(formula === undefined ? {} : { formula }) });

const colorScale = (rule: XmlNode, { color }: FileLooks): Kind | undefined => {
  const scale = nodeAt(rule, 'colorScale');
  const bounds = nodesNamed(scale, 'cfvo').map(boundOf);
  const colors = nodesNamed(scale, 'color').map((node) => color(node)?.color ?? '#FFFFFF');
  const points = bounds.map((bound, index) => ({ ...pointOf(bound), color: colors[index] ?? '#FFFFFF' }));
  const [minimum, middle, last] = points;
  if (minimum === undefined || middle === undefined) return undefined;
  return { type: 'ColorScale', details: { criteria: last === undefined ? { minimum, maximum: middle } : { minimum, midpoint: middle, maximum: last } } };
};

const directions: Readonly<Record<string, string>> = { leftToRight: 'LeftToRight', rightToLeft: 'RightToLeft', context: 'Context' };
const axes: Readonly<Record<string, string>> = { automatic: 'Automatic', middle: 'CellMidPoint', none: 'None' };

const given = (details: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));

/** Bars have their bounds and colour in the sheet, and the rest in the extension that they name. */
const dataBar = (rule: XmlNode, extension: XmlNode | undefined, { color }: FileLooks): Kind => {
  const bar = nodeAt(rule, 'dataBar');
  const more = nodeAt(extension, 'dataBar');
  const inked = (name: string): string | undefined => color(nodeAt(more, name))?.color;
  const [lower, upper] = nodesNamed(more ?? bar, 'cfvo').map(boundOf);
  const flag = (name: string): boolean | undefined => (more?.attributes[name] === undefined ? undefined : isOn(more.attributes[name]));
  return { type: 'DataBar', details: given({
    lower: lower === undefined ? undefined : pointOf(lower), upper: upper === undefined ? undefined : pointOf(upper),
    'positive.fill': color(nodeAt(bar, 'color'))?.color ?? inked('fillColor'), 'positive.border': inked('borderColor'), 'positive.gradient': more === undefined ? undefined : isOn(more.attributes['gradient'], true),
    'negative.fill': inked('negativeFillColor'), 'negative.border': inked('negativeBorderColor'), 'negative.matchFill': flag('negativeBarColorSameAsPositive'),
    'negative.matchBorder': more === undefined ? undefined : isOn(more.attributes['negativeBarBorderColorSameAsPositive'], true), axisColor: inked('axisColor'),
    axisFormat: axes[more?.attributes['axisPosition'] ?? ''], direction: directions[more?.attributes['direction'] ?? ''],
    barOnly: isOn((more ?? bar)?.attributes['showValue'], true) ? undefined : true,
  }) };
};

const iconSet = (rule: XmlNode): Kind => {
  const set = nodeAt(rule, 'iconSet');
  const criteria = nodesNamed(set, 'cfvo').map(boundOf).map(({ strict, ...bound }) => ({ ...pointOf({ ...bound, strict }), operator: strict ? 'GreaterThan' : 'GreaterThanOrEqual' }));
  const style = apiOf(iconWords, set?.attributes['iconSet'] ?? '3TrafficLights1') ?? 'ThreeTrafficLights1';
  return { type: 'IconSet', details: given({ style, criteria, reverse: isOn(set?.attributes['reverse']) || undefined, iconOnly: isOn(set?.attributes['showValue'], true) ? undefined : true }) };
};

const preset = (criterion: string): Kind => ({ type: 'PresetCriteria', details: { rule: { criterion } } });

const average = ({ attributes }: XmlNode): Kind => {
  const above = isOn(attributes['aboveAverage'], true);
  const equal = isOn(attributes['equalAverage']);
  const deviations = numberOf(attributes['stdDev']) ?? nothing;
  return preset(averageWords.find((one) => one.above === above && one.deviations === deviations && (deviations > 0 || one.equal === equal))?.criterion ?? 'AboveAverage');
};

const topBottom = ({ attributes }: XmlNode): Kind => {
  const type = `${isOn(attributes['bottom']) ? 'Bottom' : 'Top'}${isOn(attributes['percent']) ? 'Percent' : 'Items'}`;
  return { type: 'TopBottom', details: { rule: { rank: numberOf(attributes['rank']) ?? 10, type } } };
};

const cellValue = (rule: XmlNode): Kind => {
  const [formula1, formula2] = formulas(rule);
  return { type: 'CellValue', details: { rule: given({ formula1, formula2, operator: apiOf(comparisonWords, rule.attributes['operator']) ?? 'Between' }) } };
};

const custom = (rule: XmlNode): Kind | undefined => {
  const [formula] = formulas(rule);
  return formula === undefined ? undefined : { type: 'Custom', details: { formula } };
};

/** What a rule is to the API; rules on text whose text is a formula are formulas to it. */
const kindOf = (rule: XmlNode, extension: XmlNode | undefined, looks: FileLooks): Kind | undefined => {
  const { type = '', text, timePeriod } = rule.attributes;
  const criterion = apiOf(presetWords, type);
  if (criterion !== undefined) return preset(criterion);
  const operator = apiOf(textWords, type);
  if (operator !== undefined) return text === undefined ? custom(rule) : { type: 'ContainsText', details: { rule: { operator, text } } };
  switch (type) {
    case 'cellIs': return cellValue(rule);
    case 'top10': return topBottom(rule);
    case 'aboveAverage': return average(rule);
    case 'timePeriod': return preset(apiOf(periodWords, timePeriod) ?? 'Today');
    case 'colorScale': return colorScale(rule, looks);
    case 'dataBar': return dataBar(rule, extension, looks);
    case 'iconSet': return iconSet(rule);
    default: return custom(rule);
  }
};

type Found = { readonly rule: XmlNode; readonly sqref: string; readonly look: XmlNode | undefined };

const ownRules = ({ around, file }: SheetSource): readonly Found[] => nodesNamed(around, 'conditionalFormatting').flatMap((group) =>
  nodesNamed(group, 'cfRule').map((rule) => ({ rule, sqref: group.attributes['sqref'] ?? '', look: file.looks.dxfs[numberOf(rule.attributes['dxfId']) ?? -1] })));

const extendedRules = ({ around }: SheetSource): readonly Found[] => nodesBelow(nodeAt(around, 'extLst') ?? around, 'conditionalFormatting').filter((group) => !around.children.includes(group))
  .flatMap((group) => nodesNamed(group, 'cfRule').map((rule) => ({ rule, sqref: nodeAt(group, 'sqref')?.text ?? '', look: nodeAt(rule, 'dxf') })));

/** The rules of a sheet in the order in which they hold. */
export const readRules = (source: SheetSource, { book, sheetId }: Place): readonly ConditionalFormatPart[] => {
  const extended = extendedRules(source);
  const named = new Map(extended.map(({ rule }) => [rule.attributes['id'] ?? '', rule]));
  const used = new Set<XmlNode>();
  const parts = [...ownRules(source), ...extended].flatMap(({ rule, sqref, look }) => {
    if (used.has(rule)) return [];
    const extension = named.get(nodesBelow(rule, 'id')[0]?.text ?? '');
    if (extension !== undefined) used.add(extension);
    const kind = kindOf(rule, extension, source.file.looks);
    const areas = areasOfAddresses(sqref === '' ? '' : sqref);
    if (kind === undefined || areas.length === 0) return [];
    const part: ConditionalFormatPart = {
      id: `{${book.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`, type: kind.type, sheetId, areas, stopIfTrue: isOn(rule.attributes['stopIfTrue']),
      details: { ...kind.details, ...differentialDetails(look, source.file.looks.color) },
    };
    return [{ part, priority: numberOf(rule.attributes['priority']) ?? Number.MAX_SAFE_INTEGER }];
  });
  return parts.sort((a, b) => a.priority - b.priority).map(({ part }) => part);
};
