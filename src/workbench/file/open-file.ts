import { IUndoRedoService, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { FileProblem } from '../../workbook/file-problem';
import type { WorkbookGrid } from '../../workbook/grid';
import { openPackage } from '../../xlsx/package/open-package';
import { readWorkbook } from '../../xlsx/read-workbook';
import { problemOf } from '../../xlsx/refuse';
import { readWorkbookFacts } from '../../xlsx/read/workbook-facts';
import type { Book } from '../book/book';
import { newSheetPart, sheetIdOf } from '../book/new-sheet';
import { activateSheet } from '../book/sheets';
import { refreshTables } from '../book/tables';
import { bookAspects } from './aspects/book-aspects';
import { sheetAspects } from './aspects/sheet-aspects';
import { emptyBook } from './empty-book';
import type { Origin } from './opened';
import { openedSheet } from './opened-sheet';
import { fileLooks } from './read/file-looks';
import { textOf } from './read/part-text';
import { checkParts } from './read/sound-parts';
import { markKeeper } from './read/sheet-marks';
import { sheetData } from './read/sheet-data';
import { partNode, relatedPart, sheetSource, type FileSource, type SheetSource } from './read/sheet-source';
import { nodeAt, nodesNamed, numberOf, xmlNode, type XmlNode } from './xml/xml-node';
import { nothing } from './xml/nothing';

/** A file that was read; `root` is its workbook part. */
export type Opening = { readonly file: FileSource; readonly root: XmlNode; readonly workbook: WorkbookGrid; readonly sources: readonly SheetSource[] };

const refused = (problem: FileProblem): Error => new Error(`The file cannot be opened: ${problem.code}`, { cause: problem });

/** Reads a file; throws a sentence, with the problem as its cause, when it cannot be read. */
export const readFile = (bytes: Uint8Array): Opening => {
  try {
    return readWhole(bytes);
  } catch (thrown) {
    const problem = problemOf(thrown);
    throw problem === undefined ? thrown : refused(problem);
  }
};

const readWhole = (bytes: Uint8Array): Opening => {
  const keeper = markKeeper();
  const read = readWorkbook(bytes, undefined, keeper.noticeOf);
  if (read.kind === 'unreadable') throw refused(read.problem);
  const parts = openPackage(bytes);
  const relations = parts.relationshipsOf(parts.workbookPart);
  const looks = fileLooks(partNode(parts, relatedPart(relations, 'styles')), partNode(parts, relatedPart(relations, 'theme')));
  const file = { parts, looks };
  const tabs = readWorkbookFacts(parts.workbookPart, parts.bytesOf(parts.workbookPart)).sheets;
  const sources = read.workbook.sheets.flatMap((grid) => {
    const target = relations.find(({ id }) => id === tabs.find(({ name }) => name === grid.name)?.relation)?.target;
    return target === undefined ? [] : [sheetSource(file, target, grid, keeper.marksOf(grid.name), read.workbook.names)];
  });
  checkParts(parts, new Set([parts.workbookPart, ...relations.filter(({ type }) => ['worksheet', 'sharedStrings', 'styles', 'theme'].includes(type)).map(({ target }) => target)]));
  return { file, root: xmlNode(textOf(parts.bytesOf(parts.workbookPart))), workbook: read.workbook, sources };
};

/** A sheet in the workbook, and where it came from. */
export type Taken = { readonly id: string; readonly source: SheetSource; readonly looks: ReturnType<typeof sheetData>['looks'] };

/** Takes sheets into the workbook, at the end: their cells first, then everything else. */
export const takeSheets = (book: Book, sources: readonly SheetSource[]): readonly Taken[] => {
  const taken = sources.map((source) => ({ id: sheetIdOf(book.nextNumber()), source }));
  const count = book.engine.workbook.getSheets().length;
  for (const { id, source } of taken) {
    const { visibility } = source.grid;
    book.sheets.set(id, { ...newSheetPart(id), visibility: visibility === 'visible' ? 'Visible' : visibility === 'hidden' ? 'Hidden' : 'VeryHidden' });
  }
  for (const { id, source } of taken) for (const aspect of sheetAspects) if (aspect.name === 'tables') aspect.read(source, { book, sheetId: id });
  const entered = taken.map(({ id, source }, index) => {
    const { data, looks } = sheetData(book, id, source);
    book.engine.run('sheet.mutation.insert-sheet', { unitId: book.engine.unitId, index: count + index, sheet: mergeWorksheetSnapshotWithDefault(data) });
    return { id, source, looks };
  });
  refreshTables(book);
  for (const { id, source } of taken) for (const aspect of sheetAspects) if (aspect.name !== 'tables') aspect.read(source, { book, sheetId: id });
  return entered;
};

/** Shows the sheet that was shown when the file was written, or else the first that can be. */
const show = (book: Book, { root, workbook: { sheets } }: Opening, taken: readonly Taken[]): void => {
  const tabs = nodesNamed(nodeAt(root, 'sheets'), 'sheet');
  const name = tabs[numberOf(nodeAt(root, 'bookViews', 'workbookView')?.attributes['activeTab']) ?? nothing]?.attributes['name'];
  const visible = sheets.filter(({ visibility }) => visibility === 'visible').map((sheet) => sheet.name);
  const wanted = name !== undefined && visible.includes(name) ? name : visible[0];
  const sheet = taken.find(({ source }) => source.grid.name === wanted);
  if (sheet !== undefined) activateSheet(book, sheet.id);
};

/**
 * Opens an .xlsx file in place of what the workbook holds, at once; throws a sentence when the file cannot be read.
 * Calculating it takes its time, in which people and add-ins may edit it already: whether they did is asked when it is done.
 */
export const openFile = (book: Book, bytes: Uint8Array): ((isUntouched: () => boolean) => Promise<Origin>) => {
  const opening = readFile(bytes);
  const leave = emptyBook(book);
  const taken = takeSheets(book, opening.sources);
  show(book, opening, taken);
  leave();
  for (const aspect of bookAspects) aspect.read(opening, book);
  book.engine.injector.get(IUndoRedoService).clearUndoRedo(book.engine.unitId);
  book.isDirty = false;
  const sheets = taken.map((one) => [one.id, openedSheet(book, one)] as const);
  const aspects = new Map(bookAspects.map((aspect) => [aspect.name, aspect.state(book)]));
  return async (isUntouched) => {
    await book.engine.calculation.upToDate();
    const untouched = isUntouched();
    return { bytes, sheets: new Map(sheets.map(([id, shown]) => [id, shown(untouched)])), aspects };
  };
};
