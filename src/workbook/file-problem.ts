import type { PlanProblem } from './plan-problem';

/** What a file that is not an Excel workbook (.xlsx, .xlsm) seems to be, judged by its bytes, not by its name. */
export type FileLooks =
  | 'xls'
  | 'xlsb'
  | 'xml-spreadsheet'
  | 'ods'
  | 'numbers'
  | 'word'
  | 'powerpoint'
  | 'ole'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'csv'
  | 'archive'
  | 'image'
  | 'unknown';

/** What cannot be processed beyond a limit of `src/xlsx/limits.ts`. Files and parts are measured in bytes. */
export type LimitedMeasure = 'file' | 'inflated' | 'edited-part' | 'entries' | 'cells' | 'texts' | 'xml-token' | 'xml-depth';

/** Why a part of the file cannot be trusted. */
export type Damage = 'checksum' | 'size' | 'compression' | 'xml' | 'missing' | 'directory' | 'encoding';

/** Why a file cannot be read. `part` is a name inside the zip archive, as the file spells it. */
export type UnreadableFile =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-is-no-workbook'; readonly looks: FileLooks }
  /** Protected by a password for opening: the content is unreadable without it. */
  | { readonly code: 'file-encrypted' }
  /** The zip directory at the end is missing: the copy or download was cut off. */
  | { readonly code: 'file-cut-off' }
  | { readonly code: 'file-damaged'; readonly part: string; readonly damage: Damage }
  | { readonly code: 'file-too-large'; readonly measure: LimitedMeasure; readonly most: number; readonly part?: string }
  /** Inflates to a multiple of its size that no real workbook reaches. */
  | { readonly code: 'file-is-a-bomb'; readonly part: string; readonly ratio: number }
  | { readonly code: 'part-twice'; readonly part: string }
  /** A name that points out of the archive, such as `../../x`. */
  | { readonly code: 'part-name-unsafe'; readonly part: string }
  /** A document type definition could expand without limit; no program writes one into a workbook. */
  | { readonly code: 'part-has-doctype'; readonly part: string }
  | { readonly code: 'row-out-of-range'; readonly sheet: string; readonly found: string; readonly most: number }
  | { readonly code: 'column-out-of-range'; readonly sheet: string; readonly found: string; readonly most: string }
  /** A cell points to a text of the shared table that does not exist. `cell` in A1 notation, `count` texts exist. */
  | { readonly code: 'text-missing'; readonly sheet: string; readonly cell: string; readonly index: string; readonly count: number };

/** Why a file was not read or not written. The words are in `language`, topic `files`. */
export type FileProblem = UnreadableFile | PlanProblem;
