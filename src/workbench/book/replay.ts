import { ICommandService } from '@univerjs/core';
import type { CellTable, Mutation } from '../grid/mutation';
import { shifted, type Shift } from './area';
import type { Book } from './book';
import type { Change, MoveChange } from './journal';
import { applyChanges, reversed, type PartChange } from './part-changes';
import { repeatMove } from './structure';
import { leaveSheet } from './sheets';
import { refreshTables, unregister } from './tables';

const sheetOfMutation = ({ params }: Mutation): unknown => params['subUnitId'];

/** The mutation's sheet may be gone with an edit of another window. */
const hasPlace = (book: Book, mutation: Mutation): boolean => {
  const sheetId = sheetOfMutation(mutation);
  return typeof sheetId !== 'string' || (book.engine.workbook.getSheetBySheetId(sheetId) ?? null) !== null;
};

const carryOut = (book: Book, mutation: Mutation): void => {
  if (!hasPlace(book, mutation)) return;
  if (mutation.id === 'sheet.mutation.remove-sheet') leaveSheet(book, String(sheetOfMutation(mutation)));
  const { id, params } = mutation;
  // As from elsewhere: the grid neither activates a sheet nor moves the selection. The engine keeps parts of what it is given.
  book.engine.injector.get(ICommandService).syncExecuteCommand(id, { ...structuredClone(params), unitId: book.engine.unitId }, { fromCollab: true });
  // What lies beside the grid was put back before; until now whoever looked at all sheets made it anew for this one.
  if (id === 'sheet.mutation.remove-sheet') book.sheets.delete(String(sheetOfMutation(mutation)));
};

/** Taken away first, then changed, then added from the front: so each finds its place. */
const rank = ({ before, after, key }: PartChange): number => (after === undefined ? 0 : before === undefined ? 2 : key.startsWith('\u0000') ? 3 : 1);
const inOrder = (parts: readonly PartChange[]): PartChange[] => [...parts].sort((a, b) => rank(a) - rank(b) || a.index - b.index);

const changeParts = (book: Book, parts: readonly PartChange[]): void => {
  const namesBefore = new Set(book.tables.map(({ name }) => name));
  applyChanges(book, inOrder(parts));
  if (parts.some(({ list }) => list === 'sheets')) for (const { id, enableCalculation } of book.sheets.values()) book.engine.calculation.rest(id, !enableCalculation);
  if (!parts.some(({ list }) => list === 'tables')) return;
  for (const { name } of book.tables) namesBefore.delete(name);
  namesBefore.forEach((name) => unregister(book, name));
  refreshTables(book);
};

const opposite = (shift: Shift): Shift => ({ ...shift, kind: shift.kind === 'insert' ? 'delete' : 'insert' });

/** Does what was done, exactly: on a workbook that is as it was before. */
export const replay = (book: Book, changes: readonly Change[]): void => changes.forEach((change) => {
  switch (change.kind) {
    case 'grid': return carryOut(book, change.done);
    case 'parts': return changeParts(book, change.parts);
    case 'moved': {
      book.journal.moving(change.shift, () => replay(book, change.changes));
      return book.tellShift(change.shift);
    }
    case 'opened': throw new Error('A file is opened, not replayed');
  }
});

/** Takes back what was done, exactly: on a workbook that is as it was afterwards. */
export const takeBack = (book: Book, changes: readonly Change[]): void => [...changes].reverse().forEach((change) => {
  switch (change.kind) {
    case 'grid': return (change.undone ?? []).forEach((mutation) => carryOut(book, mutation));
    case 'parts': return changeParts(book, change.parts.map(reversed));
    case 'moved': {
      book.journal.moving(opposite(change.shift), () => takeBack(book, change.changes));
      return book.tellShift(opposite(change.shift));
    }
    case 'opened': throw new Error('Opening a file cannot be taken back');
  }
});

/** Does it as it was meant, on a workbook that others have changed since. */
export const doAgain = (book: Book, changes: readonly Change[]): void => changes.forEach((change) => {
  if (change.kind === 'moved') repeatMove(book, change.shift);
  else replay(book, [change]);
});

type Values = { readonly subUnitId: string; readonly cellValue: CellTable };

const movedCells = (cells: CellTable, shift: Shift): CellTable => {
  const moved: Record<number, Record<number, CellTable[number][number]>> = {};
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const at = shifted({ top: Number(row), bottom: Number(row), left: Number(column), right: Number(column) }, shift);
      if (at !== undefined) (moved[at.top] ??= {})[at.left] = cell;
    }
  }
  return moved;
};

const within = (cells: CellTable, { area }: Shift): CellTable => Object.fromEntries(Object.entries(cells)
  .filter(([row]) => Number(row) >= area.top && Number(row) <= area.bottom)
  .map(([row, line]) => [row, Object.fromEntries(Object.entries(line).filter(([column]) => Number(column) >= area.left && Number(column) <= area.right))]));

const written = (book: Book, subUnitId: string, cellValue: CellTable): Mutation => ({ id: 'sheet.mutation.set-range-values', params: { unitId: book.engine.unitId, subUnitId, cellValue } });

const opensGap = /^sheet\.mutation\.(insert-row|insert-col|move-range)$/;

/** The cells that went with a gap, and the formulas that suffered from it: where they are once the gap is open again. */
const restored = (book: Book, { shift, changes }: MoveChange): readonly Mutation[] => {
  const undone = [...changes].reverse().flatMap((change) => (change.kind === 'grid' ? change.undone ?? [] : []));
  const gap = undone.findIndex(({ id }) => opensGap.test(id));
  return undone.flatMap((mutation, index) => {
    const { subUnitId, cellValue } = mutation.params as unknown as Values;
    if (mutation.id === 'sheet.mutation.set-range-values') {
      return [index < gap && subUnitId === shift.sheetId ? written(book, subUnitId, movedCells(cellValue, opposite(shift))) : mutation];
    }
    if (mutation.id !== 'sheet.mutation.move-range') return [];
    const { from, to } = mutation.params as unknown as { readonly from: { readonly value: CellTable }; readonly to: { readonly value: CellTable } };
    return [written(book, shift.sheetId, within(from.value, shift)), written(book, shift.sheetId, within(to.value, shift))];
  });
};

/** Closes a gap, or opens it again and puts back what was in it, on a workbook that others have changed since. */
const unmove = (book: Book, change: MoveChange): void => {
  const { shift, changes } = change;
  repeatMove(book, opposite(shift));
  if (shift.kind === 'insert') return;
  restored(book, change).forEach((mutation) => carryOut(book, mutation));
  for (const one of [...changes].reverse()) {
    if (one.kind === 'parts') changeParts(book, one.parts.map(reversed).filter(({ before }) => before === undefined));
  }
};

/** Takes back what was meant, on a workbook that others have changed since. */
export const undoAmongOthers = (book: Book, changes: readonly Change[]): void => [...changes].reverse().forEach((change) => {
  if (change.kind === 'moved') unmove(book, change);
  else takeBack(book, [change]);
});
