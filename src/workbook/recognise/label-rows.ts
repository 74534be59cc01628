import type { Quantity, Unit } from '../../domain/quantity';
import { a1 } from '../plan/a1';
import type { HeadingBlock } from './heading-block';
import { readTarget, readWeight } from './read-figures';
import type { IndicatorFact, LeftOutRow, RecognisedColumn } from './recognition';
import type { SheetView } from './sheet-view';

/** Weights, targets and rules that a wide table keeps in rows of their own or in its headings. */
export type LabelledFigures = {
  readonly targets: readonly IndicatorFact<Quantity>[];
  readonly weights: readonly IndicatorFact<number>[];
  readonly rules: readonly IndicatorFact<string>[];
};

type ResultColumn = { readonly column: number; readonly indicator: string; readonly unit: Unit | undefined };

export const labelledFigures = (view: SheetView, block: HeadingBlock, columns: readonly RecognisedColumn[], leftOut: readonly LeftOutRow[]): LabelledFigures => {
  const results = columns.flatMap(({ column, role, unit }): readonly ResultColumn[] =>
    role.value.kind === 'result' && role.value.indicator !== undefined ? [{ column, indicator: role.value.indicator, unit: unit?.value }] : [],
  );
  const isOfPeople = columns.some(({ role }) => role.value.kind === 'row-part');
  const rows = (as: LeftOutRow['as']): readonly number[] => (isOfPeople ? [] : leftOut.filter((row) => row.as === as).map(({ row }) => row));
  const inRows = <T>(as: LeftOutRow['as'], read: (row: number, column: ResultColumn) => T | undefined): readonly IndicatorFact<T>[] =>
    rows(as).flatMap((row) => results.flatMap((each) => fact(each.indicator, read(row, each), a1(row, each.column), view.mergedText(row, each.column))));
  return {
    targets: [...inRows('targets', (row, { column, unit }) => readTarget(view.mergedValue(row, column), view.format(row, column), unit)), ...targetsInHeadings(block, results)],
    weights: [...inRows('weights', (row, { column }) => readWeight(view.mergedValue(row, column), view.format(row, column))), ...weightsInHeadings(block, results)],
    rules: inRows('rules', (row, { column }) => view.mergedText(row, column) || undefined),
  };
};

const fact = <T>(indicator: string, value: T | undefined, cell: string, text: string): readonly IndicatorFact<T>[] =>
  value === undefined ? [] : [{ indicator, value, cell, text }];

const targetsInHeadings = (block: HeadingBlock, results: readonly ResultColumn[]): readonly IndicatorFact<Quantity>[] =>
  results.flatMap(({ column, indicator, unit }) => {
    const heading = block.columns.get(column);
    const said = heading?.reading.target;
    return heading === undefined || said === undefined ? [] : fact(indicator, readTarget(said, undefined, unit), a1(heading.row, column), heading.levels.join(' / '));
  });

const weightsInHeadings = (block: HeadingBlock, results: readonly ResultColumn[]): readonly IndicatorFact<number>[] =>
  results.flatMap(({ column, indicator }) => {
    const heading = block.columns.get(column);
    return heading === undefined ? [] : fact(indicator, heading.reading.weight, a1(heading.row, column), heading.levels.join(' / '));
  });
