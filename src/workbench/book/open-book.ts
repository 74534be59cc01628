import type { IWorkbookData, Univer } from '@univerjs/core';
import { startEngine } from '../grid/engine';
import { leaveUndoTo } from '../grid/undo-keys';
import { announceActivation } from './announce-activation';
import type { Shift } from './area';
import type { Book, BookEvent, WindowWish } from './book';
import { followRenames } from './follow-renames';
import { historyOf } from './history';
import { startJournal } from './journal';
import { builtInNamedLooks } from './named-looks';
import { shiftParts } from './shift-parts';
import { builtInStyles } from './styles';
import { newSheetData, newSheetPart, sheetIdOf } from './new-sheet';
import { namesResolveBy } from './range-target';
import { rangeOfTable, shiftTables } from './tables';
import { estimatedHeight } from './text-height';
import { rangeOfName } from './names';

namesResolveBy(rangeOfTable);
namesResolveBy(rangeOfName);

/** Events that tell of no edit: selection, activation, calculation, clicks. */
const leavesClean: ReadonlySet<number> = new Set([11, 12, 14, 16, 21, 51, 52, 100, 2203]);

/** The engine keeps what it parsed and read of a workbook by the workbook's id, for all workbooks of one process. */
let books = 0;

/** An empty workbook with one sheet, as Excel on the web starts it. */
export const openBook = (decorate?: (univer: Univer) => void, data?: Partial<IWorkbookData>): Book => {
  books += 1;
  const first = sheetIdOf(1);
  const engine = startEngine({
    id: `book${books}`, name: 'Book1', appVersion: '0.25.1', styles: {}, sheetOrder: [first], sheets: { [first]: newSheetData(first, 'Sheet1') }, ...data,
  }, decorate);
  const wishes: ((wish: WindowWish) => void)[] = [];
  const listeners: ((event: BookEvent) => void)[] = [];
  const shifts: ((shift: Shift) => void)[] = [];
  let number = 1;
  let stride = 1;
  const ids = engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const book: Book = {
    engine, name: 'Book1.xlsx',
    get journal() { return journal; },
    get history() { return history; },
    sheets: new Map(ids.map((id) => [id, newSheetPart(id)])),
    tables: [], validations: [], conditionalFormats: [], comments: [], notes: [], shapes: [], names: [], bindings: [], charts: [], styles: builtInStyles(), namedLooks: builtInNamedLooks(), activeChart: undefined, xmlParts: [], hyperlinks: [],
    settings: new Map(), properties: {}, customProperties: new Map(), workbookPassword: undefined,
    iterative: { enabled: false, maxIteration: 100, maxChange: 0.001 },
    selection: { sheetId: ids[0] ?? first, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
    source: { trigger: 'Unknown', source: 'Local' },
    typing: { ended: () => Promise.resolve(), isAwaited: () => false },
    isDirty: false, usesPrecisionAsDisplayed: false, tracksChartPoints: true, textHeight: estimatedHeight,
    emit: (event) => {
      if (!leavesClean.has(event.type)) book.isDirty = true;
      listeners.forEach((listener) => listener(event));
    },
    askWindow: (wish) => wishes.forEach((listener) => listener(wish)),
    onWish: (listener) => { wishes.push(listener); },
    onEvent: (listener) => { listeners.push(listener); },
    moveCells: (shift) => {
      book.journal.moving(shift, () => {
        shiftParts(book, shift);
        shiftTables(book, shift);
      });
      book.tellShift(shift);
    },
    tellShift: (shift) => shifts.forEach((listener) => listener(shift)),
    onShift: (listener) => { shifts.push(listener); },
    nextNumber: () => { number += stride; return number; },
    numberNow: () => number,
    countFrom: (from, by = stride) => {
      number = from;
      stride = by;
    },
  };
  const journal = startJournal(book);
  const history = historyOf(book);
  leaveUndoTo(history, engine);
  followRenames(book);
  announceActivation(book);
  return book;
};
