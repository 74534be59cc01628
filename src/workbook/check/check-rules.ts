import { indicatorById } from '../../catalogue/indicators/index';
import { checkRule } from '../../domain/rule/check-rule';
import { ruleText, type SchemeLine } from '../../domain/scheme';
import { a1 } from '../plan/a1';
import { sameRule } from '../plan/rules-fingerprint';
import { indicatorNamed } from '../recognise/indicator-named';
import { rowsOf } from '../recognise/read-table';
import type { SideTable } from '../recognise/recognition';
import { viewSheet } from '../recognise/sheet-view';
import { columnsOf } from '../recognise/table-columns';
import type { Checked, CheckedPerson, CheckedTable } from './checked-person';
import type { Finding } from './finding';
import { together } from './together';

/** The rules that the workbook itself has for its indicators: whether they can be read, cover everything, and are those that run. */
export const checkRules = (checked: Checked): readonly Finding[] => {
  const texts = [...checked.tables.flatMap(rulesOfTable), ...checked.recognition.rules.flatMap((table) => rulesOfList(table, checked))];
  const distinct = new Map<string, RuleText[]>();
  for (const text of texts) {
    const key = `${text.sheet}\u0001${text.indicator}\u0001${text.text}\u0001${text.runs}`;
    const before = distinct.get(key);
    if (before === undefined) distinct.set(key, [text]);
    else before.push(text);
  }
  return [...distinct.values()].flatMap((all) => ruleFindings(all, checked));
};

/** `runs`: people are appraised by this very text. */
type RuleText = { readonly indicator: string; readonly text: string; readonly sheet: string; readonly cell: string; readonly runs: boolean };

const rulesOfTable = ({ table, people, view }: CheckedTable): readonly RuleText[] => {
  const sheet = table.sheet;
  const inRows = table.rules.map(({ indicator, value, cell }): RuleText => ({ indicator, text: value, sheet, cell, runs: people.length > 0 && people.every(isRuledBySheet) }));
  const columns = table.columns.filter(({ role }) => role.value.kind === 'rule');
  if (columns.length === 0) return inRows;
  return [...inRows, ...people.flatMap((person) => person.observations.flatMap(({ indicator, row }): readonly RuleText[] => {
    const column = columns.find(({ role: { value } }) => value.kind === 'rule' && (table.layout.value === 'long' ? value.indicator === undefined : value.indicator === indicator))?.column;
    const text = column === undefined ? '' : view.mergedText(row, column);
    return column === undefined || isNone(text) ? [] : [{ indicator, text, sheet, cell: a1(row, column), runs: isRuledBySheet(person) }];
  }))];
};

const isRuledBySheet = ({ scheme }: CheckedPerson): boolean => scheme.kind === 'scheme' && scheme.by === 'sheet';

const isNone = (text: string): boolean => /^[-—–/\s]*$|^(?:无|無|none|n\/a|暂无|暫無)$/i.test(text);

const rulesOfList = (table: SideTable, { workbook }: Checked): readonly RuleText[] => {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const columns = columnsOf(table);
  const [named, ruled] = [columns.first('indicator')?.column, columns.part('rule')?.column];
  if (sheet === undefined || named === undefined || ruled === undefined) return [];
  const view = viewSheet(sheet);
  return [...rowsOf(view, table)].flatMap((row): readonly RuleText[] => {
    const indicator = indicatorNamed(view.mergedText(row, named))?.indicator;
    const text = view.mergedText(row, ruled);
    return indicator === undefined || isNone(text) ? [] : [{ indicator, text, sheet: table.sheet, cell: a1(row, ruled), runs: false }];
  });
};

const ruleFindings = (all: readonly RuleText[], checked: Checked): readonly Finding[] => {
  const [first] = all;
  if (first === undefined) return [];
  const known = indicatorById(first.indicator);
  const target = checked.settings.targets.get(first.indicator);
  const facts = (known === undefined ? checkRule(first.text) : checkRule(first.text, { measure: known.measure, betterWhen: known.betterWhen, ...(target === undefined ? {} : { target }) })).filter(({ severity }) => severity !== 'note');
  const place = ({ sheet, cell }: RuleText): { readonly sheet: string; readonly cell: string } => ({ sheet, cell });
  const doubtful = facts.flatMap((fact) => together(all.map((text): Finding => ({ code: 'rule-doubtful', severity: text.runs && fact.code === 'rule-not-read' ? 'error' : 'warning', indicator: text.indicator, rule: text.text, fact, ...place(text) }))));
  const isReadable = facts.every(({ code }) => code !== 'rule-not-read');
  const differs = isReadable ? differing(first, checked) : [];
  return [...doubtful, ...differs.flatMap((finding) => together(all.map((text) => ({ ...finding, ...place(text) }))))];
};

/** A rule of the sheet is not what runs unless it is the scheme's; the part of it that the document has is a beginning of the same. */
const differing = ({ indicator, text, runs: isOwn }: RuleText, { people, settings, ruleOf }: Checked): readonly Finding[] => {
  if (isOwn) return [];
  const line = lineOf(people, indicator);
  if (line === undefined) return [];
  const runs = ruleOf(line, settings.targets.get(indicator)).text;
  const published = ruleText(line.rule.filter(({ origin }) => origin === 'document'));
  if (sameRule(text, runs) || sameRule(text, ruleText(line.rule))) return [];
  return [{ code: 'rule-differs', severity: published !== '' && sameRule(text, published) ? 'note' : 'warning', indicator, sheetSays: text, schemeSays: runs }];
};

const lineOf = (people: readonly CheckedPerson[], indicator: string): SchemeLine | undefined => {
  for (const { scheme } of people) {
    const line = scheme.kind === 'scheme' && scheme.by !== 'sheet' ? scheme.scheme.lines.find((each) => each.indicator === indicator) : undefined;
    if (line !== undefined) return line;
  }
  return undefined;
};
