import { addressesOfAreas, areasOfAddresses } from '../../../xlsx/reference/areas';
import { formulaAsShown } from '../../../workbook/formula-as-shown';
import { formulaInFile } from '../../../xlsx/formula-in-file';
import { sheetOrder } from '../../../xlsx/write/sheet-draft';
import { setChild } from '../../../xlsx/xml/element';
import { escapeAttribute, escapeText } from '../../../xlsx/xml/escape';
import type { ValidationPart } from '../../book/parts';
import { kindOf, type Kind } from '../../book/validation';
import type { SheetSource } from '../read/sheet-source';
import { isOn, nodeAt, nodesBelow, nodesNamed, type XmlNode } from '../xml/xml-node';
import { removeExtension } from '../write/extensions';
import type { Aspect, Place, SheetTarget } from './aspect';
import { nothing } from '../xml/nothing';

const kindWords: readonly (readonly [file: string, kind: Kind])[] = [
  ['whole', 'wholeNumber'], ['decimal', 'decimal'], ['textLength', 'textLength'], ['list', 'list'], ['date', 'date'], ['time', 'time'], ['custom', 'custom'],
];

const operators: readonly (readonly [file: string, api: string])[] = [
  ['between', 'Between'], ['notBetween', 'NotBetween'], ['equal', 'EqualTo'], ['notEqual', 'NotEqualTo'], ['greaterThan', 'GreaterThan'], ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'], ['lessThanOrEqual', 'LessThanOrEqualTo'],
];

const styles: readonly (readonly [file: string, api: string])[] = [['stop', 'Stop'], ['warning', 'Warning'], ['information', 'Information']];

/** Validations of Excel 2010 and later lie in an extension, their formulas one element deeper. */
const formulaIn = (node: XmlNode, name: string): string | undefined => {
  const found = nodeAt(node, name);
  const text = found?.children[0]?.text ?? found?.text;
  return text === undefined || text === '' ? undefined : formulaAsShown(text.trim());
};

const ruleOf = (node: XmlNode): Readonly<Record<string, unknown>> | undefined => {
  const kind = kindWords.find(([word]) => word === node.attributes['type'])?.[1];
  if (kind === undefined) return node.attributes['prompt'] === undefined && node.attributes['promptTitle'] === undefined ? undefined : {};
  const first = formulaIn(node, 'formula1');
  if (first === undefined) return undefined;
  if (kind === 'list') {
    const literal = /^"(.*)"$/s.exec(first)?.[1]?.replace(/""/g, '"');
    return { list: { source: literal ?? `=${first}`, inCellDropDown: !isOn(node.attributes['showDropDown']) } };
  }
  if (kind === 'custom') return { custom: { formula: `=${first}` } };
  const second = formulaIn(node, 'formula2');
  const operator = operators.find(([word]) => word === (node.attributes['operator'] ?? 'between'))?.[1] ?? 'Between';
  return { [kind]: { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }), operator } };
};

const partOf = (sheetId: string, node: XmlNode): ValidationPart | undefined => {
  const rule = ruleOf(node);
  const areas = areasOfAddresses(node.attributes['sqref'] ?? nodeAt(node, 'sqref')?.text ?? '');
  if (rule === undefined || areas.length === 0) return undefined;
  const { error = '', errorTitle = '', errorStyle, prompt = '', promptTitle = '', showErrorMessage, showInputMessage, allowBlank } = node.attributes;
  return {
    sheetId, areas, rule, ignoreBlanks: isOn(allowBlank),
    errorAlert: { message: error, showAlert: isOn(showErrorMessage), style: styles.find(([word]) => word === errorStyle)?.[1] ?? 'Stop', title: errorTitle },
    prompt: { message: prompt, showPrompt: isOn(showInputMessage), title: promptTitle },
  };
};

const read = ({ around }: SheetSource, { book, sheetId }: Place): void => {
  const own = nodesNamed(nodeAt(around, 'dataValidations'), 'dataValidation');
  const extended = nodesBelow(nodeAt(around, 'extLst') ?? around, 'dataValidation').filter((node) => !own.includes(node));
  book.validations.push(...[...own, ...extended].flatMap((node) => partOf(sheetId, node) ?? []));
};

const onSheet = ({ book, sheetId }: Place): readonly ValidationPart[] => book.validations.filter((part) => part.sheetId === sheetId);

const msPerDay = 86_400_000;

/** A limit as a formula: numbers, dates and times as their number, other text as it is. */
const limit = (value: unknown): string => {
  const text = String(value).replace(/^=/, '').trim();
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time !== null) return String((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? nothing)) / 86_400);
  const day = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text.length > 10 ? `${text.replace(/Z?$/, '')}Z` : `${text}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(day) ? text : String(day / msPerDay + 25_569);
};

const formulasOf = (kind: Kind, rule: Readonly<Record<string, unknown>>): readonly string[] => {
  if (kind === 'list') {
    const source = String(rule['source']);
    return [source.startsWith('=') ? source.slice(1) : `"${source.replace(/"/g, '""')}"`];
  }
  if (kind === 'custom') return [String(rule['formula']).replace(/^=/, '')];
  const second = rule['formula2'];
  return [limit(rule['formula1']), ...(second === undefined || second === null ? [] : [limit(second)])];
};

const attributes = (given: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(given).map(([name, value]) => (value === undefined || value === '' ? '' : ` ${name}="${escapeAttribute(value)}"`)).join('');

const flag = (value: boolean): string | undefined => (value ? '1' : undefined);

const validationXml = (prefix: string, part: ValidationPart): string => {
  const kind = kindOf(part.rule);
  const rule = kind === undefined ? {} : part.rule[kind] as Readonly<Record<string, unknown>>;
  const { errorAlert: alert, prompt } = part;
  const text = (value: unknown, most: number): string => String(value ?? '').slice(0, most);
  const operator = operators.find(([, api]) => api === rule['operator'])?.[0];
  const head = attributes({
    type: kindWords.find(([, known]) => known === kind)?.[0], errorStyle: alert['style'] === 'Stop' ? undefined : styles.find(([, api]) => api === alert['style'])?.[0],
    operator: operator === 'between' ? undefined : operator, allowBlank: flag(part.ignoreBlanks), showDropDown: flag(kind === 'list' && rule['inCellDropDown'] === false),
    showInputMessage: flag(prompt['showPrompt'] !== false), showErrorMessage: flag(alert['showAlert'] !== false), errorTitle: text(alert['title'], 32), error: text(alert['message'], 255),
    promptTitle: text(prompt['title'], 32), prompt: text(prompt['message'], 255), sqref: addressesOfAreas(part.areas),
  });
  const formulas = kind === undefined ? [] : formulasOf(kind, rule);
  const inside = formulas.map((formula, index) => `<${prefix}formula${index + 1}>${escapeText(formulaInFile(formula))}</${prefix}formula${index + 1}>`).join('');
  return `<${prefix}dataValidation${head}${inside === '' ? '/>' : `>${inside}</${prefix}dataValidation>`}`;
};

const write = ({ sheet, ...place }: SheetTarget): void => {
  const { element } = sheet;
  const all = onSheet(place).filter((part) => kindOf(part.rule) !== undefined || part.prompt['message'] !== '').map((part) => validationXml(element.prefix, part));
  const tag = `${element.prefix}dataValidations`;
  setChild(element, sheetOrder, 'dataValidations', all.length === 0 ? undefined : `<${tag} count="${all.length}">${all.join('')}</${tag}>`);
  removeExtension(element, sheetOrder, '{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}');
};

/** What people may type into cells. */
export const validations: Aspect = { name: 'validations', read, state: onSheet, write };
