import type { Engine } from '../grid/engine';
import type { Area, Shift } from './area';
import type { History } from './history';
import type { Journal } from './journal';
import type { Parts } from './parts';
import type { TextHeight } from './text-height';

/** Who makes the present change; add-ins are told. */
type Source = { readonly trigger: 'ThisLocalAddin' | 'Unknown'; readonly source: 'Local' | 'Remote' };

/** An event as the protocol sends it: the number of its kind, the objects that hear it, and its arguments. */
export type BookEvent = {
  readonly type: number;
  /** Ids of the objects, or `Workbook` for collections. */
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
};

/** What an add-in wants of the window: a new workbook opened, this one saved or closed. */
export type WindowWish =
  | { readonly kind: 'open'; readonly base64: string | undefined }
  | { readonly kind: 'save' }
  | { readonly kind: 'close'; readonly save: boolean };

/** The numbers of binding events, which the protocol names instead. */
export const bindingEvents = { selection: 90_003, data: 90_004 } as const;

/** The workbook of the workbench: the grid, and beside it what the grid has no place for. */
export type Book = Parts & {
  readonly engine: Engine;
  /** What happens to the workbook, step by step: for taking back, and for other windows. */
  readonly journal: Journal;
  readonly history: History;
  name: string;
  /** Chosen cells, the first area first. */
  selection: { readonly sheetId: string; readonly areas: readonly Area[] };
  source: Source;
  /** Somebody typing into a cell: what would take the editor away waits until `ended` resolves. */
  typing: { readonly ended: () => Promise<void>; readonly isAwaited: () => boolean };
  /** Edited since it was saved last. */
  isDirty: boolean;
  usesPrecisionAsDisplayed: boolean;
  tracksChartPoints: boolean;
  /** How high texts are: where they are drawn, as they are drawn. */
  textHeight: TextHeight;
  /** Asks the window around the workbook for what no workbook can do itself. */
  readonly askWindow: (wish: WindowWish) => void;
  readonly onWish: (listener: (wish: WindowWish) => void) => void;
  readonly emit: (event: BookEvent) => void;
  readonly onEvent: (listener: (event: BookEvent) => void) => void;
  /** Moves everything beside the grid along with cells that moved, and tells whoever holds an area of its own. */
  readonly moveCells: (shift: Shift) => void;
  /** Tells only those who hold an area outside the workbook. */
  readonly tellShift: (shift: Shift) => void;
  readonly onShift: (listener: (shift: Shift) => void) => void;
  /** A number not used before, for ids. */
  readonly nextNumber: () => number;
  readonly numberNow: () => number;
  /** Numbers go on from here, in these steps: windows of one session never give the same number. */
  readonly countFrom: (number: number, stride?: number) => void;
};
