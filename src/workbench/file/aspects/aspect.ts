import type { Draft } from '../../../xlsx/write/draft';
import type { SheetDraft } from '../../../xlsx/write/sheet-draft';
import type { Book } from '../../book/book';
import type { SheetSource } from '../read/sheet-source';
import type { LooksDraft } from '../write/looks-draft';

/** A sheet of the workbook. */
export type Place = { readonly book: Book; readonly sheetId: string };

/** A sheet of the workbook and its place in the file that is being written. */
export type SheetTarget = Place & { readonly draft: Draft; readonly sheet: SheetDraft; readonly looks: LooksDraft };

/** One side of a sheet: how it is read from a file, what it is now, and how it is written. What is as it was when the file was opened is not written. */
export type Aspect = {
  readonly name: string;
  readonly read: (source: SheetSource, place: Place) => void;
  /** Plain data to compare. */
  readonly state: (place: Place) => unknown;
  readonly write: (target: SheetTarget) => void;
};
