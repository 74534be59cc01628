/** Why a running Excel did not do what was asked, in facts; the words are in `language`, topic `host-problems`. */
export type HostProblem =
  /** Somebody is typing in a cell: Excel refuses everything until Enter or Esc. */
  | { readonly code: 'cell-being-edited' }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  /** Sheets cannot be added, renamed or deleted. */
  | { readonly code: 'structure-protected' }
  | { readonly code: 'workbook-read-only' }
  | { readonly code: 'connection-lost' }
  /** Excel has too much to do at the moment. */
  | { readonly code: 'excel-busy' }
  | { readonly code: 'too-much-at-once' }
  /** A sheet that was read is no longer there, or has another name. */
  | { readonly code: 'sheet-gone'; readonly sheet: string }
  /** This Excel is older than what the step needs, e.g. `ExcelApi 1.9`. */
  | { readonly code: 'excel-too-old'; readonly needs: string }
  /** Anything else: Excel's own code and message, to be told to support. */
  | { readonly code: 'excel-refused'; readonly excelCode: string; readonly message: string };
