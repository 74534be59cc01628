import type { Unit } from '../../domain/quantity';
import type { Beside } from './beside-table';
import type { Choices, Layout } from './choices';
import { columnFact } from './column-fact';
import { columnUnit, countFigure, noFigures, type Figures } from './column-unit';
import type { FoundRows } from './find-rows';
import type { HeadingBlock } from './heading-block';
import { measuredBy, type Measured } from './measured-by';
import { ruleBelowHeading } from './own-indicator-columns';
import type { Fact, RecognisedColumn } from './recognition';
import type { Assigned } from './role-draft';
import { rowIndicator, rowPlaces } from './row-indicator';
import type { SheetView } from './sheet-view';

/** The columns of a table with the units of their figures; where rows name the indicators, the units by indicator. */
export type TableUnits = { readonly columns: readonly RecognisedColumn[]; readonly unitsOfIndicators: ReadonlyMap<string, Fact<Unit>> };

export const tableUnits = (view: SheetView, block: HeadingBlock, assigned: readonly Assigned[], layout: Layout, rows: FoundRows, beside: Beside, choices: Choices): TableUnits => {
  const figures = countFigures(view, assigned, layout, rows);
  const unitOf = (counted: Figures, column: number): Fact<Unit> | undefined => {
    const heading = block.columns.get(column);
    const unit = heading?.reading.unit;
    return columnUnit(counted, {
      chosen: layout === 'long' ? choices.unitsOfIndicators?.get(counted.indicator) : choices.units?.get(column),
      heading: heading === undefined || unit === undefined ? undefined : { unit, text: heading.levels.join(' / '), row: heading.row, column },
      note: beside.unit,
    });
  };
  const unitsOfIndicators = new Map<string, Fact<Unit>>();
  const columns = assigned.map((each): RecognisedColumn => {
    const counted = figures.get(each.column) ?? [];
    if (layout === 'long') {
      for (const one of counted) addUnit(unitsOfIndicators, one.indicator, unitOf(one, each.column));
      return columnFact(block, each, undefined);
    }
    const [only] = counted;
    return columnFact(block, each, only === undefined ? undefined : unitOf(only, each.column));
  });
  return { columns, unitsOfIndicators };
};

const addUnit = (units: Map<string, Fact<Unit>>, indicator: string, unit: Fact<Unit> | undefined): void => {
  if (unit !== undefined) units.set(indicator, unit);
};

type Named = { readonly indicator: string; readonly measured: Measured };

/** The figures of each column of results, by indicator. */
const countFigures = (view: SheetView, assigned: readonly Assigned[], layout: Layout, rows: FoundRows): ReadonlyMap<number, readonly Figures[]> => {
  const results = assigned.filter(({ role }) => role.kind === 'result' && (layout === 'long') === (role.indicator === undefined));
  const places = rowPlaces(assigned);
  const skipped = new Set(rows.leftOut.map(({ row }) => row));
  const { first, last } = rows.people ?? { first: 0, last: -1 };
  return new Map(results.map(({ column, role }) => {
    const counts = new Map<string, Figures>();
    const headed = role.kind === 'result' && role.indicator !== undefined ? { indicator: role.indicator, measured: measuredBy(role.indicator, ruleBelowHeading(view, column, rows.leftOut)) } : undefined;
    const namedAt = (row: number): Named | undefined => (layout === 'wide' ? headed : places === undefined ? undefined : rowIndicator(view, row, places));
    for (let row = first; row <= last; row += 1) {
      const named = skipped.has(row) ? undefined : namedAt(row);
      if (named === undefined) continue;
      const figures = counts.get(named.indicator) ?? noFigures(named.indicator, named.measured);
      counts.set(named.indicator, figures);
      countFigure(figures, view, row, column);
    }
    return [column, [...counts.values()]] as const;
  }));
};
