import { formulaInFile } from '../../../../xlsx/formula-in-file';
import { addressesOfAreas } from '../../../../xlsx/reference/areas';
import type { Draft } from '../../../../xlsx/write/draft';
import { escapeAttribute, escapeText } from '../../../../xlsx/xml/escape';
import { columnName } from '../../../book/address';
import type { ConditionalFormatPart } from '../../../book/parts';
import { differentialNumber } from './differential';
import { periodFormulas, presetFormulas, textFormula } from './rule-formulas';
import { averageWords, comparisonWords, fileOf, periodWords, presetWords, textOperators, textWords } from './words';
import { colorScaleXml, dataBarXml, extendedBarXml, iconSetXml, isLaterIconSet } from './visual-rules';

/** A rule as the sheet has it, and as the extension of Excel 2010 has it; either may be missing. */
type RuleXml = { readonly own: string | undefined; readonly extended: string | undefined };

const firstCell = ({ areas: [area] }: ConditionalFormatPart): string => (area === undefined ? 'A1' : `${columnName(area.left)}${area.top + 1}`);

const formula = (text: unknown): string => `<formula>${escapeText(formulaInFile(String(text).replace(/^=/, '')))}</formula>`;

type Rule = Readonly<Record<string, unknown>>;

const presetRule = (criterion: string, cell: string): readonly [attributes: string, inside: string] => {
  const known = fileOf(presetWords, criterion);
  if (known !== undefined) return [`type="${known}"`, presetFormulas[known] === undefined ? '' : formula(presetFormulas[known](cell))];
  const period = fileOf(periodWords, criterion);
  if (period !== undefined) return [`type="timePeriod" timePeriod="${period}"`, formula(periodFormulas[period]?.(cell) ?? '')];
  const average = averageWords.find((one) => one.criterion === criterion);
  const { above = true, equal = false, deviations = 0 } = average ?? {};
  return [`type="aboveAverage"${above ? '' : ' aboveAverage="0"'}${equal ? ' equalAverage="1"' : ''}${deviations === 0 ? '' : ` stdDev="${deviations}"`}`, ''];
};

const textRule = (rule: Rule, cell: string): readonly [string, string] => {
  const type = fileOf(textWords, rule['operator']) ?? 'containsText';
  const text = String(rule['text'] ?? '');
  return [`type="${type}" operator="${textOperators[type] ?? type}" text="${escapeAttribute(text)}"`, formula(textFormula(type, text, cell))];
};

const valueRule = (rule: Rule): readonly [string, string] => {
  const { formula1, formula2, operator } = rule;
  const second = formula2 === undefined || formula2 === null || formula2 === '' ? '' : formula(formula2);
  return [`type="cellIs" operator="${fileOf(comparisonWords, operator) ?? 'equal'}"`, formula(formula1) + second];
};

const rankRule = (rule: Rule): readonly [string, string] => {
  const type = String(rule['type']);
  return [`type="top10"${type.endsWith('Percent') ? ' percent="1"' : ''}${type.startsWith('Bottom') ? ' bottom="1"' : ''} rank="${Number(rule['rank'] ?? 10)}"`, ''];
};

/** Attributes and content of a rule that gives cells a look. */
const lookRule = (part: ConditionalFormatPart): readonly [string, string] | undefined => {
  const rule = (part.details['rule'] ?? {}) as Rule;
  const cell = firstCell(part);
  switch (part.type) {
    case 'Custom': return part.details['formula'] === undefined ? undefined : ['type="expression"', formula(part.details['formula'])];
    case 'ContainsText': return textRule(rule, cell);
    case 'TopBottom': return rankRule(rule);
    case 'PresetCriteria': return presetRule(String(rule['criterion']), cell);
    case 'CellValue': return rule['formula1'] === undefined ? undefined : valueRule(rule);
    default: return undefined;
  }
};

const extendedGroup = (part: ConditionalFormatPart, rule: string): string =>
  `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${rule}<xm:sqref>${addressesOfAreas(part.areas)}</xm:sqref></x14:conditionalFormatting>`;

const visual = (part: ConditionalFormatPart, priority: number): RuleXml => {
  if (part.type === 'ColorScale') return { own: `<cfRule type="colorScale" priority="${priority}">${colorScaleXml(part.details)}</cfRule>`, extended: undefined };
  if (part.type === 'DataBar') {
    const id = `{${part.id.replace(/[^0-9A-Fa-f]/g, '').padEnd(32, '0').slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
    return { own: `<cfRule type="dataBar" priority="${priority}">${dataBarXml(part.details, id)}</cfRule>`, extended: extendedGroup(part, extendedBarXml(part.details, id)) };
  }
  if (isLaterIconSet(part.details)) return { own: undefined, extended: extendedGroup(part, `<x14:cfRule type="iconSet" priority="${priority}" id="${part.id}">${iconSetXml(part.details, 'x14:')}</x14:cfRule>`) };
  return { own: `<cfRule type="iconSet" priority="${priority}">${iconSetXml(part.details, '')}</cfRule>`, extended: undefined };
};

/** A rule of the given priority; one that was never filled in is not written. */
export const ruleXml = (draft: Draft, part: ConditionalFormatPart, priority: number): RuleXml => {
  if (['ColorScale', 'DataBar', 'IconSet'].includes(part.type)) return visual(part, priority);
  const rule = lookRule(part);
  if (rule === undefined) return { own: undefined, extended: undefined };
  const [attributes, inside] = rule;
  const look = differentialNumber(draft, part.details);
  const head = `${attributes}${look === undefined ? '' : ` dxfId="${look}"`} priority="${priority}"${part.stopIfTrue ? ' stopIfTrue="1"' : ''}`;
  return { own: inside === '' ? `<cfRule ${head}/>` : `<cfRule ${head}>${inside}</cfRule>`, extended: undefined };
};
