import type { CellInput, Edit } from '../edit';
import { absoluteA1 } from './a1';
import type { FillSettings } from './fill-settings';
import type { FormLine } from './form-line';
import { formulaText } from './formula-literal';
import type { HeadedColumn } from './results-columns';
import type { ResultsPerson } from './results-row';
import { rulesColumns } from './rules-columns';
import { ruleCell, weightCell } from './score-formula';
import { INDENT, lined, looks, sizes } from './sheet-looks';
import { text } from './sheet-rows';
import { textHeight } from './text-height';

/** The cells of the results sheet that hold the weight and the rule of a line as the rules sheet has them now; `changed` is a range of the scheme. */
export type LineInForce = { readonly weight?: string; readonly rule?: string };

export type RulesInForce = {
  readonly of: (scheme: string, line: FormLine) => LineInForce;
  /** Where it says that a rule of the scheme was changed, while scores still follow the former one. */
  readonly changes: (scheme: string) => string | undefined;
  readonly edits: (sheet: string) => readonly Edit[];
  readonly lastRow: number;
};

type Row = { readonly scheme: string; readonly name: string; readonly line: FormLine };

/** So many people with targets of their own have their rules listed; those of the others stand in their formulas. */
const MOST = 40;

const keyOf = (scheme: string, { indicator, formulas }: FormLine): string => `${scheme}\n${indicator}\n${formulas?.rule.formula ?? ''}`;

/** Once for each indicator and target of each scheme that the rules sheet holds; the rows of a scheme lie together. */
const rowsOf = (people: readonly ResultsPerson[], { words }: FillSettings): readonly Row[] => {
  const schemes = new Map<string, Map<string, Row>>();
  for (const { lines, appraised: { scheme } } of people) {
    const rows = schemes.get(scheme.id) ?? new Map<string, Row>();
    schemes.set(scheme.id, rows);
    for (const line of lines) {
      const key = keyOf(scheme.id, line);
      if (line.formulas !== undefined && !rows.has(key) && rows.size < lines.length + MOST) rows.set(key, { scheme: scheme.id, name: scheme.names[words.locale], line });
    }
  }
  return [...schemes.values()].flatMap((rows) => [...rows.values()]);
};

const AT = { scheme: 0, indicator: 3, weight: 5, rule: 6, changed: 10 } as const;

const changedCell = ({ line }: Row, rule: string, { scores, words }: FillSettings): CellInput =>
  scores === 'native' ? { formula: `IF(${rule}<>${formulaText(line.rule)},${formulaText(words.ruleChanged)},"")`, shows: '' } : { empty: true };

const cellsOf = (row: Row, at: number, settings: FillSettings): readonly CellInput[] => {
  const cells: CellInput[] = Array.from({ length: AT.changed + 1 }, () => ({ empty: true }));
  cells[AT.scheme] = text(row.name);
  cells[AT.indicator] = text(row.line.name);
  cells[AT.weight] = weightCell(row.line);
  cells[AT.rule] = ruleCell(row.line);
  cells[AT.changed] = changedCell(row, absoluteA1(at, AT.rule), settings);
  return cells;
};

const headings = ({ words: { locale } }: FillSettings): readonly CellInput[] => {
  const cells: CellInput[] = Array.from({ length: AT.changed }, () => ({ empty: true }));
  for (const column of ['scheme', 'indicator', 'weight', 'rule'] as const) cells[AT[column]] = text(rulesColumns[column][locale]);
  return cells;
};

const editsOf = (rows: readonly Row[], top: number, columns: readonly HeadedColumn[], settings: FillSettings) => (sheet: string): readonly Edit[] => {
  const [first, lastRow] = [top + 2, top + 1 + rows.length];
  const area = (from: number, to: number, left = 0, right = AT.changed - 1) => ({ top: from, bottom: to, left, right });
  const width = (from: number, to: number): number => columns.slice(from, to).reduce((sum, column) => sum + column.width, -INDENT);
  const heightOf = ({ name, line }: Row): number =>
    textHeight([{ text: name, characters: width(AT.scheme, AT.indicator) }, { text: line.name, characters: width(AT.indicator, AT.weight) }, { text: line.rule, characters: width(AT.rule, AT.changed) }], sizes.base, 24);
  const joined = [top + 1, ...rows.map((_, index) => first + index)].flatMap((row): readonly Edit[] => [
    { kind: 'merge', sheet, area: area(row, row, AT.scheme, AT.indicator - 1) },
    { kind: 'merge', sheet, area: area(row, row, AT.indicator, AT.weight - 1) },
    { kind: 'merge', sheet, area: area(row, row, AT.rule, AT.changed - 1) },
  ]);
  return [
    { kind: 'style', sheet, area: area(top, lastRow, 0, AT.changed), style: { font: settings.words.font, size: sizes.base, vertical: 'center' } },
    { kind: 'write', sheet, row: top, column: 0, cells: [[text(settings.words.results.rulesInForce)], headings(settings), ...rows.map((row, index) => cellsOf(row, first + index, settings))] },
    { kind: 'style', sheet, area: area(top, top, 0, 0), style: looks.heading },
    { kind: 'style', sheet, area: area(top + 1, top + 1), style: looks.columnHead },
    { kind: 'style', sheet, area: area(first, lastRow), style: { ...lined, horizontal: 'left', indent: 1, wrap: true } },
    { kind: 'style', sheet, area: area(first, lastRow, AT.weight, AT.weight), style: { horizontal: 'center', indent: 0, numberFormat: '0.0#%' } },
    { kind: 'style', sheet, area: area(first, lastRow, AT.changed, AT.changed), style: looks.problem },
    ...joined,
    { kind: 'row-height', sheet, row: top + 1, height: 24 },
    ...rows.map((row, index): Edit => ({ kind: 'row-height', sheet, row: first + index, height: heightOf(row) })),
  ];
};

/** The weights and rules by which the sheet scores, taken from the rules sheet once instead of in every row; none where it holds values or brings its own rules. */
export const rulesInForce = (people: readonly ResultsPerson[], columns: readonly HeadedColumn[], top: number, settings: FillSettings): RulesInForce => {
  const rows = rowsOf(people, settings);
  const at = new Map(rows.map(({ scheme, line }, index) => [keyOf(scheme, line), top + 2 + index]));
  const weightAt = new Map(rows.toReversed().map(({ scheme, line }, index) => [`${scheme}\n${line.indicator}`, top + 1 + rows.length - index]));
  const changes = (scheme: string): string | undefined => {
    const own = rows.flatMap((row, index) => (row.scheme === scheme ? [top + 2 + index] : []));
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined ? undefined : `${absoluteA1(first, AT.changed)}:${absoluteA1(last, AT.changed)}`;
  };
  return {
    of: (scheme, line) => {
      const weightRow = weightAt.get(`${scheme}\n${line.indicator}`);
      if (line.formulas === undefined) return {};
      const row = at.get(keyOf(scheme, line));
      return {
        ...(line.formulas.weight === undefined || weightRow === undefined ? {} : { weight: absoluteA1(weightRow, AT.weight) }),
        rule: row === undefined ? line.formulas.rule.formula : absoluteA1(row, AT.rule),
      };
    },
    changes,
    edits: rows.length === 0 ? () => [] : editsOf(rows, top, columns, settings),
    lastRow: rows.length === 0 ? top - 3 : top + 1 + rows.length,
  };
};
