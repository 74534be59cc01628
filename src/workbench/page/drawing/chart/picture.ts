/** What is drawn of a chart, in plain figures. */
export type ChartPicture = {
  readonly shape: Shape;
  readonly stacking: 'none' | 'stacked' | 'full';
  readonly title: string | undefined;
  readonly legend: 'Top' | 'Bottom' | 'Left' | 'Right' | undefined;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly valueAxis: AxisPicture;
  readonly categoryAxis: AxisPicture;
  readonly width: number;
  readonly height: number;
  /** A number as its axis shows it. */
  readonly spell: (value: number) => string;
};

/** `column` and `bar` differ in which way they lie. */
export type Shape = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter';

export type SeriesPicture = {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** Where the values stand along the other axis; only of scatter charts. */
  readonly positions: readonly (number | undefined)[];
  readonly color: string;
  /** Colours of single points. */
  readonly pointColors: Readonly<Record<number, string>>;
  readonly hasLabels: boolean;
  readonly hasLine: boolean;
  readonly hasMarkers: boolean;
};

export type AxisPicture = { readonly title: string | undefined; readonly minimum: number | undefined; readonly maximum: number | undefined; readonly isVisible: boolean; readonly hasGridlines: boolean };
