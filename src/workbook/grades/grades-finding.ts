import type { GradesColumn } from './grades-table';

/** What keeps the grades of a workbook from being used: nobody gets a grade until it is put right. `cell` in A1. */
export type GradesFinding =
  | { readonly code: 'grades-heading-missing'; readonly sheet: string; readonly cell: string; readonly column: GradesColumn }
  | { readonly code: 'grades-empty'; readonly sheet: string; readonly cell: string }
  /** The table lies on a sheet that every run writes anew. */
  | { readonly code: 'grades-misplaced'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'grade-nameless'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'grade-twice'; readonly sheet: string; readonly cell: string; readonly grade: string }
  | { readonly code: 'grade-limit-unusable'; readonly sheet: string; readonly cell: string; readonly grade: string; readonly found: string }
  | { readonly code: 'grade-limit-shared'; readonly sheet: string; readonly cell: string; readonly from: number }
  /** Totals below the lowest grade would have none. */
  | { readonly code: 'grade-lowest-above-one'; readonly sheet: string; readonly cell: string; readonly grade: string; readonly from: string };
