import type { Area } from './area';
import type { AutoFilterPart } from './auto-filter';
import type { ChartPart } from './charts';
import type { DrawnShape } from './drawn-shapes';
import type { LookKind, NamedLooks } from './named-looks';
import type { Outline } from './outline';
import type { StylePart } from './styles';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a sheet has besides its cells. */
export type SheetPart = {
  readonly id: string;
  visibility: Visibility;
  showGridlines: boolean;
  showHeadings: boolean;
  enableCalculation: boolean;
  protection: SheetProtection | undefined;
  pageLayout: Record<string, unknown>;
  printArea: readonly Area[];
  printTitleRows: Area | undefined;
  printTitleColumns: Area | undefined;
  frozen: Area | undefined;
  autoFilter: AutoFilterPart | undefined;
  readonly outline: Outline;
  /** Rows (or columns) before which a page begins. */
  readonly pageBreaks: { readonly rows: Set<number>; readonly columns: Set<number> };
  customProperties: Map<string, { key: string; value: string }>;
};

type SheetProtection = { readonly options: Readonly<Record<string, unknown>>; readonly password: string | undefined };

export type TableColumnPart = { readonly id: number; name: string; totals: string | undefined };

export type TablePart = {
  readonly id: string;
  readonly number: number;
  name: string;
  sheetId: string;
  /** Header row (if shown), body and total row (if shown). */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  columns: TableColumnPart[];
  /** Filter criteria by column id. */
  filters: Map<number, Readonly<Record<string, unknown>>>;
  sorted: readonly unknown[];
};

export type ValidationPart = {
  sheetId: string;
  areas: readonly Area[];
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
};

export type ConditionalFormatPart = {
  readonly id: string;
  readonly type: string;
  sheetId: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** Rule, criteria and format as the API has them. */
  readonly details: Record<string, unknown>;
};

/** A person named in a comment. */
export type Mention = { readonly id: number; readonly name: string; readonly email: string };

/** Text of a comment; one with mentions also has its marked-up form. */
export type CommentText = { content: string; mentions?: readonly Mention[] | undefined; rich?: string | undefined };

/** `email` is empty where it is not known. */
export type ReplyPart = CommentText & { readonly id: string; readonly created: string; readonly author: string; readonly email: string };

export type CommentPart = CommentText & {
  readonly id: string;
  sheetId: string;
  cell: Area;
  resolved: boolean;
  readonly created: string;
  readonly author: string;
  readonly email: string;
  readonly replies: ReplyPart[];
};

/** A remark on a cell without replies, as older programs know it. Sizes are in points. */
export type NotePart = {
  readonly id: string;
  sheetId: string;
  cell: Area;
  content: string;
  /** The runs of a text that is not all of one look, as SpreadsheetML. */
  markup?: string | undefined;
  readonly author: string;
  visible: boolean;
  width: number;
  height: number;
};

export type NamePart = {
  readonly id: string;
  name: string;
  /** The sheet of a sheet-scoped name. */
  readonly sheetId: string | undefined;
  comment: string;
  visible: boolean;
};

export type XmlPart = { readonly id: string; xml: string };

export type HyperlinkPart = { sheetId: string; area: Area; readonly link: Readonly<Record<string, unknown>> };

/** An area that an add-in knows by an id of its own. */
export type BindingPart = { readonly id: string; readonly type: 'Range' | 'Table' | 'Text'; sheetId: string; area: Area };

export type Parts = {
  readonly sheets: Map<string, SheetPart>;
  readonly tables: TablePart[];
  readonly validations: ValidationPart[];
  readonly conditionalFormats: ConditionalFormatPart[];
  readonly comments: CommentPart[];
  readonly notes: NotePart[];
  readonly shapes: DrawnShape[];
  readonly names: NamePart[];
  readonly bindings: BindingPart[];
  readonly charts: ChartPart[];
  readonly styles: StylePart[];
  readonly namedLooks: Record<LookKind, NamedLooks>;
  /** The chart chosen last. */
  activeChart: ChartPart | undefined;
  readonly xmlParts: XmlPart[];
  readonly hyperlinks: HyperlinkPart[];
  /** Of all add-ins, by `settingKey`. */
  readonly settings: Map<string, unknown>;
  readonly properties: Record<string, string | number>;
  readonly customProperties: Map<string, { key: string; value: unknown }>;
  workbookPassword: { readonly password: string | undefined } | undefined;
  iterative: { enabled: boolean; maxIteration: number; maxChange: number };
};
