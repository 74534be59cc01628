/**
 * What a workbook may ask of the machine that reads it. A file beyond a limit is refused with a sentence, before memory is spent:
 * sizes are counted while inflating, never taken from what the file declares about itself.
 *
 * The largest honest workbooks stay far below: 1,048,576 rows × 12 columns of figures inflate to about 450 MB at a ratio of 10,
 * and a million empty formatted cells to 30 MB at a ratio of 60.
 */
export const limits = {
  /** Bytes of the file itself. */
  file: 512 * 1024 * 1024,
  /** Bytes of a part that an edit changes; it is held as one text, and no text can be longer than twice that. */
  editedPart: 256 * 1024 * 1024,
  /** Bytes of all parts that are read, inflated. */
  inflated: 1024 * 1024 * 1024,
  /** A part that inflates to more than `ratioFrom` bytes may be at most so many times its compressed size. */
  ratio: 400,
  ratioFrom: 32 * 1024 * 1024,
  /** Parts of the archive. */
  entries: 50_000,
  /** Cells from column A to the last filled one, summed over all rows and sheets: a full sheet of 32 columns. */
  cells: 33_554_432,
  /** Shared texts; Excel itself writes each text once. */
  texts: 16_777_216,
  /** Bytes of one tag or of one piece of text; a cell holds at most 32,767 characters. */
  xmlToken: 4 * 1024 * 1024,
  xmlDepth: 256,
  /** Excel's own. */
  rows: 1_048_576,
  columns: 16_384,
  lastColumn: 'XFD',
  sheetName: 31,
  cellText: 32_767,
  formula: 8_192,
  /** Characters, and points. */
  columnWidth: 254,
  rowHeight: 409.5,
} as const;
