import { columnLetters } from '../../workbook/plan/a1';
import type { Evidence } from '../../workbook/recognise/evidence';
import type { Fact, RecognisedColumn, RecognisedTable, Recognition, RejectedTable, SideTable } from '../../workbook/recognise/recognition';
import { writeQuantity } from '../../domain/write-quantity';

type FactJson<T> = { readonly value: T; readonly confidence: string; readonly evidence: readonly Evidence[] };

type ColumnJson = {
  readonly column: string;
  readonly heading: string;
  readonly cell: string;
  readonly role: string;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly confidence: string;
  readonly evidence: readonly Evidence[];
};

type SideTableJson = { readonly sheet: string; readonly headingRows: string; readonly dataRows: string; readonly columns: readonly ColumnJson[] };

type FigureJson = { readonly indicator: string; readonly value: string; readonly cell: string };

type TableJson = SideTableJson & {
  readonly layout: FactJson<string>;
  readonly leftOut: readonly { readonly cell: string; readonly as: string; readonly text: string }[];
  readonly forAll: Readonly<Record<string, FactJson<string>>>;
  readonly targets: readonly FigureJson[];
  readonly weights: readonly FigureJson[];
  readonly rules: readonly FigureJson[];
};

/** What was recognised, as `--json` prints it: rows and columns as Excel names them, evidence as facts. */
export type RecognisedJson = {
  readonly period: FactJson<string> | null;
  readonly tables: readonly TableJson[];
  readonly ratings: readonly SideTableJson[];
  readonly rules: readonly SideTableJson[];
  readonly rejected: readonly RejectedTable[];
};

export const recognisedJson = ({ period, tables, ratings, rules, rejected }: Recognition): RecognisedJson => ({
  period: period ?? null,
  tables: tables.map(tableJson),
  ratings: ratings.map(sideTableJson),
  rules: rules.map(sideTableJson),
  rejected,
});

const tableJson = (table: RecognisedTable): TableJson => ({
  ...sideTableJson(table),
  layout: table.layout,
  leftOut: table.leftOut.map(({ cell, as, text }) => ({ cell, as, text })),
  forAll: table.forAll,
  targets: table.targets.map(({ indicator, value, cell }) => ({ indicator, value: writeQuantity(value), cell })),
  weights: table.weights.map(({ indicator, value, cell }) => ({ indicator, value: `${value}%`, cell })),
  rules: table.rules.map(({ indicator, value, cell }) => ({ indicator, value, cell })),
});

const sideTableJson = ({ sheet, headingRows, dataRows, columns }: SideTable): SideTableJson => ({
  sheet,
  headingRows: rowsJson(headingRows),
  dataRows: rowsJson(dataRows),
  columns: columns.map(columnJson),
});

const rowsJson = ({ value }: Fact<{ readonly first: number; readonly last: number }>): string => `${value.first + 1}:${value.last + 1}`;

const columnJson = ({ column, heading, headingCell, role, unit }: RecognisedColumn): ColumnJson => ({
  column: columnLetters(column),
  heading,
  cell: headingCell,
  role: role.value.kind,
  indicator: 'indicator' in role.value && role.value.indicator !== undefined ? role.value.indicator : null,
  unit: unit?.value ?? null,
  confidence: role.confidence,
  evidence: [...role.evidence, ...(unit?.evidence ?? [])],
});
