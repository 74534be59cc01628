import type { Area } from './grid';

/** What is written into a cell. A text is always written as text, whatever it starts with. */
export type CellInput =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly boolean: boolean }
  /** A formula without its `=`; `shows` is the value it has now, kept so that the file reads right before it recalculates. */
  | { readonly formula: string; readonly shows: number | string | boolean | null }
  /** Empties the cell's content, keeps its format. */
  | { readonly empty: true };

export type LineStyle = 'thin' | 'medium' | 'dotted' | 'none';

/** A colour as RRGGBB. */
export type Colour = string;

export type CellStyle = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  readonly colour?: Colour;
  readonly fill?: Colour;
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about one character by which text keeps away from the border it is aligned to. */
  readonly indent?: number;
  readonly border?: LineStyle;
  /** Of `border`, which has to be given with it; automatic (black) without. */
  readonly borderColour?: Colour;
  /** False where people may type on a protected sheet. */
  readonly locked?: boolean;
};

export type PageSetup = {
  readonly paper: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  /** Scale down so that the width (and, if given, the height) fits on so many pages. */
  readonly fitToWidth: number;
  readonly fitToHeight?: number;
  readonly printArea?: Area;
  /** Rows repeated on each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly centredHorizontally?: boolean;
  /** Inches. */
  readonly margins?: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly footer?: string;
};

export type Validation =
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'decimal'; readonly lowest: number; readonly highest: number; readonly message: string };

/** Numbers of a chart, in a row or column of the sheet it lies on. */
export type ChartValues = { readonly name: string; readonly area: Area };

/** One change to a workbook, in words every host can carry out. Rows and columns are 0-based from A1. */
export type Edit =
  /** A new sheet at the end; there must be none of that name. */
  | { readonly kind: 'add-sheet'; readonly sheet: string; readonly tabColour?: Colour }
  /** Empties a sheet of ours (cells, formats, merges, validations, tables, charts of ours) before it is written anew. */
  | { readonly kind: 'clear-sheet'; readonly sheet: string }
  /** A new sheet at the end, with everything the template sheet has. */
  | { readonly kind: 'copy-sheet'; readonly from: string; readonly to: string }
  /** Writes a block; `undefined` leaves a cell as it is. */
  | {
      readonly kind: 'write';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly (CellInput | undefined)[])[];
    }
  | { readonly kind: 'style'; readonly sheet: string; readonly area: Area; readonly style: CellStyle }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: Area }
  /** Widths in characters of the standard font, from column A on; `undefined` leaves one as it is. */
  | { readonly kind: 'column-widths'; readonly sheet: string; readonly widths: readonly (number | undefined)[] }
  /** Height in points. */
  | { readonly kind: 'row-height'; readonly sheet: string; readonly row: number; readonly height: number }
  /** Inserts copies of one row (content, styles, height, merges) below it, shifting what follows. */
  | { readonly kind: 'repeat-row'; readonly sheet: string; readonly row: number; readonly times: number }
  | { readonly kind: 'page-setup'; readonly sheet: string; readonly setup: PageSetup }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'table'; readonly sheet: string; readonly area: Area; readonly name: string }
  /** A chart of cells of its own sheet, over the cells `at`; one of that name on the sheet gives way to it. */
  | {
      readonly kind: 'chart';
      readonly sheet: string;
      readonly name: string;
      readonly type: 'column';
      readonly title: string;
      readonly categories: Area;
      readonly values: readonly ChartValues[];
      readonly at: Area;
      /** RRGGBB of the columns, in the order of `values`; the theme's own beyond. */
      readonly colours?: readonly Colour[];
    }
  | { readonly kind: 'validate'; readonly sheet: string; readonly area: Area; readonly validation: Validation }
  | { readonly kind: 'define-name'; readonly name: string; readonly refersTo: string }
  | { readonly kind: 'protect'; readonly sheet: string };

/** Edits in the order in which they are carried out: all of them, or none. */
export type Plan = readonly Edit[];
