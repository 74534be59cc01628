import { schemeById } from '../../catalogue/schemes/index';
import { findPosition } from '../../catalogue/positions/index';
import { normalise } from '../../domain/number/normalise';
import type { Quantity } from '../../domain/quantity';
import type { PeriodType, Scheme, WhenMissing } from '../../domain/scheme';
import type { SheetGrid } from '../grid';
import { grouped } from './grouped';
import { neededColumns, periodTypes, meantBy, whenMissings, type RulesColumn } from './rules-columns';
import { readRulesRow, rulesCells, type RulesCells, type RulesRow } from './read-rules-row';
import type { RulesSheetFinding } from './rules-sheet-finding';
import { findRulesTable, isBlank, type RulesTable } from './rules-table';
import { schemeFingerprint } from './scheme-fingerprint';

/** A scheme as people keep it on the rules sheet. */
export type SchemeOnSheet = {
  readonly scheme: Scheme;
  readonly targets: ReadonlyMap<string, Quantity>;
  /** The period the targets were set for, where the sheet says it: they hold for no other. */
  readonly targetPeriod?: string;
  /** Differs from what Kaohe wrote there. */
  readonly isEdited: boolean;
  /** Remarks of people, by indicator. */
  readonly notes: ReadonlyMap<string, string>;
};

/** A scheme that has a finding which keeps it from running is not among `schemes`: nobody may be appraised by half of it. */
export type RulesSheet = { readonly schemes: readonly SchemeOnSheet[]; readonly findings: readonly RulesSheetFinding[] };

/** What all rows of a scheme have to agree on, from the first row that says it. */
const agreed = (rows: readonly RulesCells[], column: RulesColumn): { readonly text: string; readonly findings: readonly RulesSheetFinding[] } => {
  const said = rows.filter((row) => row.text(column) !== '');
  const first = said[0];
  if (first === undefined) return { text: '', findings: [] };
  const text = first.text(column);
  const other = said.find((row) => row.text(column) !== text);
  return {
    text,
    findings: other === undefined ? [] : [{
      code: 'rules-scheme-contradicts', sheet: other.sheet, cell: other.address(column), scheme: schemeKey(first),
      found: other.text(column), first: text,
    }],
  };
};

type Word<T> = { readonly value: T; readonly findings: readonly RulesSheetFinding[] };

const word = <T extends string>(
  rows: readonly RulesCells[],
  column: 'periodType' | 'whenMissing',
  read: (text: string) => T | undefined,
  otherwise: T,
): Word<T> => {
  const { text, findings } = agreed(rows, column);
  const value = text === '' ? otherwise : read(text);
  const first = rows[0];
  if (value !== undefined || first === undefined) return { value: value ?? otherwise, findings };
  return { value: otherwise, findings: [...findings, { code: 'rules-word-unknown', sheet: first.sheet, cell: first.address(column), column, found: text }] };
};

const positionOf = (rows: readonly RulesCells[], known: Scheme | undefined): Word<string> => {
  const { text, findings } = agreed(rows, 'position');
  if (text === '') return { value: known?.position ?? '', findings };
  const position = findPosition(text);
  const first = rows[0];
  if (position !== undefined) return { value: known !== undefined && findPosition(known.position) === position ? known.position : position.id, findings };
  if (known?.position === text || first === undefined) return { value: text, findings };
  return { value: text, findings: [...findings, { code: 'rules-word-unknown', sheet: first.sheet, cell: first.address('position'), column: 'position', found: text }] };
};

const twice = (rows: readonly RulesRow[]): readonly RulesSheetFinding[] => {
  const first = new Map<string, RulesRow>();
  return rows.flatMap((row): readonly RulesSheetFinding[] => {
    const before = first.get(row.line.indicator);
    if (before === undefined) first.set(row.line.indicator, row);
    return before === undefined ? [] : [{
      code: 'rules-indicator-twice', sheet: row.cells.sheet, cell: row.cells.address('indicator'), found: row.cells.text('indicator'),
      first: before.cells.address('indicator'),
    }];
  });
};

const sum = (rows: readonly RulesRow[], scheme: string): readonly RulesSheetFinding[] => {
  const total = normalise(rows.reduce((all, { line }) => all + line.weight.value, 0));
  const first = rows[0];
  return first === undefined || total === 100
    ? []
    : [{ code: 'rules-weights-do-not-add-up', sheet: first.cells.sheet, cell: first.cells.address('weight'), scheme, sum: total }];
};

const schemeOf = (id: string, cells: readonly RulesCells[]): RulesSheet => {
  const known = schemeById(id);
  const name = agreed(cells, 'scheme');
  const version = agreed(cells, 'version');
  const position = positionOf(cells, known);
  const periodType = word<PeriodType>(cells, 'periodType', (text) => meantBy(periodTypes, text), known?.periodType ?? 'quarter');
  const whenMissing = word<WhenMissing>(cells, 'whenMissing', (text) => meantBy(whenMissings, text), known?.whenMissing ?? 'incomplete');
  const rows = cells.map((one) => readRulesRow(one, known));
  const lines = rows.flatMap((row) => (row.kind === 'row' ? [row] : []));
  const title = name.text === '' ? id : name.text;
  const findings = [
    ...[name, version, position, periodType, whenMissing].flatMap((one) => one.findings),
    ...rows.flatMap((row) => row.findings),
    ...twice(lines),
    ...(lines.length === rows.length ? sum(lines, title) : []),
  ];
  if (findings.length > 0) return { schemes: [], findings };
  const isKnownName = known !== undefined && Object.values(known.names).includes(title);
  const scheme: Scheme = {
    id,
    version: version.text === '' ? (known?.version ?? '') : version.text,
    names: isKnownName ? known.names : { 'zh-CN': title, 'zh-TW': title, 'en-US': title },
    position: position.value,
    periodType: periodType.value,
    lines: lines.map(({ line }) => line),
    whenMissing: whenMissing.value,
    source: known?.source ?? cells[0]?.sheet ?? '',
  };
  const targets = new Map(lines.flatMap(({ line, target }) => (target === undefined ? [] : [[line.indicator, target] as const])));
  const period = lines.map(({ cells: row }) => row.text('targetPeriod')).find((text) => text !== '');
  const written = cells.map((row) => row.text('fingerprint')).find((text) => text !== '');
  return {
    schemes: [{
      scheme, targets, ...(period === undefined ? {} : { targetPeriod: period }),
      isEdited: written !== schemeFingerprint(scheme, targets),
      notes: new Map(lines.map(({ line, cells: row }) => [line.indicator, row.text('note')])),
    }],
    findings: [],
  };
};

/** The rows of the table that say anything. */
export const rulesRows = (sheet: SheetGrid, table: RulesTable): readonly RulesCells[] =>
  Array.from({ length: table.last - table.first + 1 }, (_, index) => rulesCells(sheet, table, table.first + index)).filter(({ row }) =>
    [...table.columns.values()].some((column) => !isBlank(sheet.values[row]?.[column])),
  );

const schemeKey = (row: RulesCells): string => (row.text('schemeId') === '' ? row.text('scheme') : row.text('schemeId'));

/** A row that people added has no id: it belongs to the scheme whose name it bears or, where it bears none, to the row's above. */
const bySchemes = (rows: readonly RulesCells[]): ReadonlyMap<string, readonly RulesCells[]> => {
  const idOf = new Map<string, string>();
  for (const row of rows.toReversed()) if (row.text('schemeId') !== '') idOf.set(row.text('scheme'), row.text('schemeId'));
  let above = rows.map(schemeKey).find((key) => key !== '') ?? '';
  const keys = new Map(rows.map((row) => {
    const key = schemeKey(row);
    above = key === '' ? above : idOf.get(key) ?? key;
    return [row, above] as const;
  }));
  return grouped(rows, (row) => keys.get(row) ?? '');
};

/** The ids of the schemes that have rows on the sheet, usable or not. */
export const listedSchemes = (sheet: SheetGrid): ReadonlySet<string> => {
  const table = findRulesTable(sheet);
  return new Set(table === undefined ? [] : bySchemes(rulesRows(sheet, table)).keys());
};

/** Reads the rules sheet back by the same notation that the forms use, in whatever language it was written. */
export const readRulesSheet = (sheet: SheetGrid): RulesSheet => {
  const table = findRulesTable(sheet);
  const missing = neededColumns.filter((column) => table?.columns.has(column) !== true);
  if (table === undefined || missing.length > 0) {
    return { schemes: [], findings: missing.map((column) => ({ code: 'rules-heading-missing', sheet: sheet.name, column })) };
  }
  const rows = rulesRows(sheet, table);
  if (rows.length === 0) return { schemes: [], findings: [{ code: 'rules-sheet-empty', sheet: sheet.name }] };
  const read = [...bySchemes(rows)].map(([id, cells]) => schemeOf(id, cells));
  return { schemes: read.flatMap(({ schemes }) => schemes), findings: read.flatMap(({ findings }) => findings) };
};
