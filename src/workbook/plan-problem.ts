/** Why a plan of edits cannot be carried out on a workbook; then nothing is written. Cells and areas in A1 notation. */
export type PlanProblem =
  | { readonly code: 'sheet-unknown'; readonly sheet: string }
  | { readonly code: 'sheet-exists'; readonly sheet: string }
  /** Longer than 31 characters, empty, or with one of `: \ / ? * [ ]` or an apostrophe at an end. */
  | { readonly code: 'sheet-name-invalid'; readonly sheet: string }
  /** The sheet carries something that cannot stand in a workbook twice. */
  | { readonly code: 'sheet-not-copyable'; readonly sheet: string; readonly because: 'slicer' | 'timeline' | 'query' | 'chart-sheet' }
  /** Cells beyond row 1,048,576 or column XFD. */
  | { readonly code: 'cells-beyond-sheet'; readonly sheet: string; readonly cell: string }
  /** Part of a formula that fills several cells at once; Excel would compute the value away. */
  | { readonly code: 'cell-in-array-formula'; readonly sheet: string; readonly cell: string; readonly area: string }
  | { readonly code: 'merge-overlaps'; readonly sheet: string; readonly area: string; readonly other: string }
  /** The rows to be shifted are part of something that must stay together. */
  | { readonly code: 'row-not-repeatable'; readonly sheet: string; readonly row: number; readonly because: 'table' | 'array-formula' }
  | { readonly code: 'table-overlaps'; readonly sheet: string; readonly area: string; readonly other: string }
  /** A table needs a different, non-empty text in each cell of its first row. */
  | { readonly code: 'table-heading-unusable'; readonly sheet: string; readonly cell: string; readonly found: string }
  | { readonly code: 'name-taken'; readonly name: string }
  | { readonly code: 'name-invalid'; readonly name: string }
  /** Excel keeps at most 255 characters of choices, and a comma separates them. */
  | { readonly code: 'choices-unusable'; readonly sheet: string; readonly area: string; readonly because: 'length' | 'comma'; readonly length: number; readonly most: number }
  /** A text of more than 32,767 characters. */
  | { readonly code: 'text-too-long'; readonly sheet: string; readonly cell: string; readonly length: number; readonly most: number }
  /** A number that Excel cannot hold: infinite, or not a number. */
  | { readonly code: 'number-unusable'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'formula-unusable'; readonly sheet: string; readonly cell: string; readonly found: string };
