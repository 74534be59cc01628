import type { FileProblem } from '../workbook/file-problem';
import type { SheetGrid, SheetTable, WorkbookGrid } from '../workbook/grid';
import { limits } from './limits';
import { openPackage } from './package/open-package';
import type { Package } from './package/open-package';
import type { Relationship } from './package/relationships';
import { noFormats, readCellFormats } from './read/cell-formats';
import type { CellFormats } from './read/cell-formats';
import { sheetScan } from './read/scan-sheet';
import { unnoticed } from './read/sheet-notice';
import type { SheetNotice } from './read/sheet-notice';
import { sharedStrings } from './read/shared-strings';
import { sheetCells } from './read/sheet-cells';
import type { CellBudget } from './read/sheet-cells';
import { readTable } from './read/tables';
import { readWorkbookFacts } from './read/workbook-facts';
import type { SheetEntry } from './read/workbook-facts';
import { problemOf, refuse } from './refuse';

export type ReadWorkbook =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookGrid }
  | { readonly kind: 'unreadable'; readonly problem: FileProblem };

/** What all sheets of a workbook share. */
type Shared = {
  readonly texts: readonly string[];
  readonly formats: CellFormats;
  readonly is1904: boolean;
  readonly budget: CellBudget;
  readonly noticeOf: (sheet: string) => SheetNotice;
};

const partOf = (relationships: readonly Relationship[], type: string): string | undefined =>
  relationships.find((relationship) => relationship.type === type && !relationship.isExternal)?.target;

const textsOf = (parts: Package, part: string | undefined): readonly string[] => {
  const texts: string[] = [];
  if (part !== undefined && parts.has(part)) parts.scan(part, sharedStrings(part, texts));
  return texts;
};

const formatsOf = (parts: Package, part: string | undefined): CellFormats =>
  part !== undefined && parts.has(part) ? readCellFormats(part, parts.bytesOf(part)) : noFormats;

const tablesOf = (parts: Package, relationships: readonly Relationship[], ids: readonly string[]): readonly SheetTable[] =>
  ids.flatMap((id) => {
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const table = target === undefined || !parts.has(target) ? undefined : readTable(target, parts.bytesOf(target));
    return table ?? [];
  });

const sheetOf = (parts: Package, part: string, { name, visibility }: SheetEntry, shared: Shared): SheetGrid => {
  const notice = shared.noticeOf(name);
  const scan = sheetScan(sheetCells(name, shared.texts, shared.formats, shared.is1904, shared.budget, notice), notice);
  parts.scan(part, scan.handler);
  const { tableRelations, ...sheet } = scan.finish();
  const tables = tableRelations.length === 0 ? [] : tablesOf(parts, parts.relationshipsOf(part), tableRelations);
  return { name, visibility, ...sheet, tables };
};

/** The sheets with cells. Chart sheets and macro sheets have none and are passed over, as are tabs without a part. */
const sheetsOf = (parts: Package, entries: readonly SheetEntry[], relationships: readonly Relationship[], shared: Shared): readonly SheetGrid[] =>
  entries.flatMap((entry) => {
    const relationship = relationships.find(({ id }) => id === entry.relation);
    if (relationship === undefined) return refuse({ code: 'file-damaged', part: entry.name, damage: 'missing' });
    return relationship.type === 'worksheet' ? sheetOf(parts, relationship.target, entry, shared) : [];
  });

/**
 * Reads a workbook file (.xlsx, .xlsm, .xltx; transitional or strict) in time linear in its inflated size, within `limits`.
 *
 * Dates are numbers in the 1900 count whatever the file counts from; `formats` shows that they are dates. Formats are given for cells with a value
 * or a formula. Formulas read as Excel shows them: shared ones written out, array formulas at each of their cells, `KPI.SCORE` instead of
 * the file's `_xldudf_KPI_SCORE`. `onProgress` hears of bytes done and bytes in all, `noticeOf` gives who hears of each sheet's styles.
 */
export const readWorkbook = (
  bytes: Uint8Array, onProgress: (done: number, total: number) => void = () => undefined, noticeOf: (sheet: string) => SheetNotice = () => unnoticed,
): ReadWorkbook => {
  let done = 0;
  const consumed = (count: number): void => {
    done += count;
    onProgress(Math.min(done, bytes.length), bytes.length);
  };
  try {
    const parts = openPackage(bytes, consumed);
    const relationships = parts.relationshipsOf(parts.workbookPart);
    const { sheets, names, is1904 } = readWorkbookFacts(parts.workbookPart, parts.bytesOf(parts.workbookPart));
    const shared: Shared = {
      texts: textsOf(parts, partOf(relationships, 'sharedStrings')),
      formats: formatsOf(parts, partOf(relationships, 'styles')),
      is1904,
      budget: { left: limits.cells },
      noticeOf,
    };
    const workbook = { sheets: sheetsOf(parts, sheets, relationships, shared), names };
    onProgress(bytes.length, bytes.length);
    return { kind: 'workbook', workbook };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { kind: 'unreadable', problem };
  }
};
