/** A bar inside a cell, in parts of its width: 0 is the left edge, 1 the right one. */
export type Bar = {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** "" for none. */
  readonly border: string;
  readonly gradient: boolean;
  /** Where negative bars begin, when the range has some. */
  readonly axis: { readonly at: number; readonly color: string } | undefined;
};

/** One picture of an icon set; 0 is the one for the lowest values. */
export type Icon = { readonly set: string; readonly index: number };

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** What conditional formats add to a cell; what is left out stays as the cell has it. */
export type Look = {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<Side, { readonly style: string; readonly color: string }>>>;
  readonly bar?: Bar;
  readonly icon?: Icon;
  /** Only the bar or icon is shown. */
  readonly hidesValue?: boolean;
};
