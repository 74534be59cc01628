import type { Details } from './chart-look';

/** Cells that a chart draws from, as a formula names them, and what they hold now. */
export type DrawnCells = { readonly formula: string; readonly values: readonly (string | number | boolean)[] };

export type DrawnSeries = {
  readonly id: number;
  /** A name of its own, or else the one of a cell. */
  readonly name: string | undefined;
  readonly nameAt: DrawnCells | undefined;
  readonly values: DrawnCells | undefined;
  readonly categories: DrawnCells | undefined;
  readonly bubbles: DrawnCells | undefined;
  /** Ids of its trendlines, in order. */
  readonly trendlines: readonly number[];
};

/** A chart as its part in the file has it. */
export type DrawnChart = {
  /** The API's name of the type: `ColumnClustered`. */
  readonly type: string;
  readonly series: readonly DrawnSeries[];
  /** Everything that was set, by its path: `title.text`, `axes.value.maximum`, `series.3.format.fill.color`. */
  readonly details: Details;
  /** The title that the chart shows where none was set as a text. */
  readonly shownTitle: string;
};
