import type { Book } from '../book/book';
import { sheetsOf } from '../book/sheets';
import { storedFormula } from '../book/structured-reference';
import { sheetOf, writeCells, type CellWrite } from '../grid/cells';
import { isComputable } from './read/computable';

type Held = { readonly formula: string };

const heldIn = (custom: unknown): Held | undefined => (custom as { readonly held?: Held } | null | undefined)?.held;

/** Hands formulas to the engine that were only held with their last values, once their functions have come. */
export const releaseHeld = (book: Book): void => {
  for (const { id } of sheetsOf(book)) {
    const writes = new Map<number, Map<number, CellWrite>>();
    sheetOf(book.engine, id).getCellMatrix().forValue((row, column, cell) => {
      const held = heldIn(cell?.custom);
      if (held === undefined || !isComputable(book, held.formula)) return;
      const extras = Object.fromEntries(Object.entries(cell?.custom ?? {}).filter(([name]) => name !== 'held'));
      const line = writes.get(row) ?? new Map<number, CellWrite>();
      line.set(column, { formula: storedFormula(book, { sheetId: id, row, column }, held.formula), extras });
      writes.set(row, line);
    });
    writeCells(book.engine, id, writes);
  }
};
