import type { GradeBand } from '../../domain/calibration/grade-of';
import { decimalText } from '../../domain/number/decimal-text';
import { normalise } from '../../domain/number/normalise';
import type { CellValue, SheetGrid, WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import { ownSheets } from '../plan/own-sheets';
import type { GradesFinding } from './grades-finding';
import { findGradesTable, gradesPlace, type GradesColumn, type GradesPlace, type GradesTable } from './grades-table';
import { readTypedGrades, type GradeFault } from './read-typed-grades';

/** What a workbook says about grades. Its own win over anybody's settings; unusable ones are replaced by none. */
export type GradesOfWorkbook =
  | { readonly kind: 'none' }
  | { readonly kind: 'bands'; readonly sheet: string; readonly bands: readonly GradeBand[]; readonly place: GradesPlace }
  | { readonly kind: 'unusable'; readonly sheet: string; readonly findings: readonly GradesFinding[] };

/** Reads the table `KaoheGrades`: every total from 1 to 5 has exactly one grade, or nobody gets one. */
export const gradesOfWorkbook = (workbook: WorkbookGrid): GradesOfWorkbook => {
  const table = findGradesTable(workbook);
  if (table === undefined) return { kind: 'none' };
  const sheet = table.sheet.name;
  const place = gradesPlace(table);
  const early = [...misplaced(workbook, table), ...missing(table)];
  if (place === undefined || early.length > 0) return { kind: 'unusable', sheet, findings: early };
  const read = readRows(table.sheet, place);
  return read.kind === 'bands' ? { kind: 'bands', sheet, bands: read.bands, place } : { kind: 'unusable', sheet, findings: read.findings };
};

const misplaced = (workbook: WorkbookGrid, { sheet: { name }, heading, left }: GradesTable): readonly GradesFinding[] =>
  ownSheets(workbook).some(({ kind, sheet }) => sheet === name && kind !== 'grades' && kind !== 'rules') ? [{ code: 'grades-misplaced', sheet: name, cell: a1(heading, left) }] : [];

const needed: readonly GradesColumn[] = ['grade', 'from'];

const missing = ({ sheet, heading, left, columns }: GradesTable): readonly GradesFinding[] =>
  needed.filter((column) => !columns.has(column)).map((column) => ({ code: 'grades-heading-missing', sheet: sheet.name, cell: a1(heading, left), column }));

type Row = { readonly row: number; readonly grade: CellValue; readonly from: CellValue };

const rowsOf = ({ values }: SheetGrid, { grade, from, first, last }: GradesPlace): readonly Row[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .map((row) => ({ row, grade: values[row]?.[grade] ?? null, from: values[row]?.[from] ?? null }))
    .filter((one) => one.grade !== null || one.from !== null);

/** As people see it. */
const shown = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'number') return decimalText(normalise(value));
  return typeof value === 'object' ? value.error : String(value);
};

type Read = { readonly kind: 'bands'; readonly bands: readonly GradeBand[] } | { readonly kind: 'findings'; readonly findings: readonly GradesFinding[] };

const readRows = (sheet: SheetGrid, place: GradesPlace): Read => {
  const rows = rowsOf(sheet, place);
  const at = (row: number, column: GradesColumn) => ({ sheet: sheet.name, cell: a1(row, place[column]) });
  if (rows.length === 0) return { kind: 'findings', findings: [{ code: 'grades-empty', ...at(place.first, 'grade') }] };
  // A figure that stands there as a text counts for no formula, so it counts for nobody.
  const strange = rows.flatMap(({ row, grade, from }): readonly GradesFinding[] => [
    ...(typeof grade === 'boolean' || (typeof grade === 'object' && grade !== null) ? [{ code: 'grade-nameless', ...at(row, 'grade') } as const] : []),
    ...(typeof from === 'number' ? [] : [{ code: 'grade-limit-unusable', ...at(row, 'from'), grade: shown(grade), found: shown(from) } as const]),
  ]);
  if (strange.length > 0) return { kind: 'findings', findings: strange };
  const read = readTypedGrades(rows.map(({ grade, from }) => ({ grade: shown(grade), from: shown(from) })));
  if (read.kind === 'grades') return { kind: 'bands', bands: read.bands };
  return { kind: 'findings', findings: read.faults.flatMap((fault) => { const one = rows[fault.row]; return one === undefined ? [] : [findingOf(fault, one, at)]; }) };
};

type At = (row: number, column: GradesColumn) => { readonly sheet: string; readonly cell: string };

const findingOf = (fault: GradeFault, { row, grade }: Row, at: At): GradesFinding => {
  switch (fault.code) {
    case 'nameless': return { code: 'grade-nameless', ...at(row, 'grade') };
    case 'twice': return { code: 'grade-twice', ...at(row, 'grade'), grade: fault.grade };
    case 'limit-unreadable':
    case 'limit-outside': return { code: 'grade-limit-unusable', ...at(row, 'from'), grade: shown(grade), found: fault.found };
    case 'limit-twice': return { code: 'grade-limit-shared', ...at(row, 'from'), from: fault.from };
    case 'lowest-above-one': return { code: 'grade-lowest-above-one', ...at(row, 'from'), grade: fault.grade, from: fault.from };
  }
};
