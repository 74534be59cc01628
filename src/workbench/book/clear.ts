import type { ICellData, Nullable } from '@univerjs/core';
import { sheetOf, writeCells, writesFor, type CellWrite } from '../grid/cells';
import { applyStyle } from './apply-style';
import { intersection, isUnbounded, without, type Area } from './area';
import type { Book } from './book';
import { announceEdit, detailsOf } from './changes';
import { checkWritable } from './protection';
import type { RangeTarget } from './range-target';
import { overlap } from './regions';
import { unmergeWithin } from './merge';
import { afterWrite } from './table-edits';

type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Calls back for each cell the grid knows inside an area: whole columns are not walked through. */
const knownCells = (book: Book, sheetId: string, area: Area, write: (cell: Nullable<ICellData>) => CellWrite): Map<number, Map<number, CellWrite>> => {
  const writes = new Map<number, Map<number, CellWrite>>();
  sheetOf(book.engine, sheetId).getCellMatrix().forValue((row, column, cell) => {
    if (row < area.top || row > area.bottom || column < area.left || column > area.right) return;
    const cells = writes.get(row) ?? new Map<number, CellWrite>();
    cells.set(column, write(cell));
    writes.set(row, cells);
  });
  return writes;
};

const emptied: CellWrite = { content: { kind: 'blank' }, formula: null };
const unformatted: CellWrite = { style: null, extras: {} };

const cutOut = <T extends { sheetId: string; areas: readonly Area[] }>(list: T[], sheetId: string, area: Area): void => {
  for (const one of [...list]) {
    if (one.sheetId !== sheetId) continue;
    one.areas = one.areas.flatMap((part) => without(part, area));
    if (one.areas.length === 0) list.splice(list.indexOf(one), 1);
  }
};

const removeLinks = (book: Book, sheetId: string, area: Area): void => {
  const kept = book.hyperlinks.filter((link) => link.sheetId !== sheetId || !overlap(link.area, area));
  book.hyperlinks.splice(0, book.hyperlinks.length, ...kept);
};

/** Takes away the look that links have, where there are links. */
const removeLinkLooks = (book: Book, sheetId: string, area: Area): void => {
  for (const link of book.hyperlinks) {
    const common = link.sheetId === sheetId ? intersection(link.area, area) : undefined;
    if (common !== undefined) applyStyle(book, sheetId, common, { style: { cl: null, ul: { s: 0 } } });
  }
};

const removeComments = (book: Book, sheetId: string, area: Area): void => {
  for (const list of [book.comments, book.notes] as { readonly sheetId: string; readonly cell: Area }[][]) {
    list.splice(0, list.length, ...list.filter((one) => one.sheetId !== sheetId || !overlap(one.cell, area)));
  }
};

/** Clears content, formats or both; `All` also takes validation, conditional formats, comments, notes and links. */
export const clearRange = (target: RangeTarget, what: ClearWhat): void => {
  const { book, sheetId, area } = target;
  checkWritable(book, sheetId, area, what === 'Formats' ? 'allowFormatCells' : undefined);
  if (what === 'RemoveHyperlinks') removeLinkLooks(book, sheetId, area);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return removeLinks(book, sheetId, area);
  const details = detailsOf(target);
  const write: CellWrite = what === 'All' ? { ...emptied, ...unformatted } : what === 'Formats' ? unformatted : emptied;
  const existing = knownCells(book, sheetId, area, () => write);
  writeCells(book.engine, sheetId, isUnbounded(area) || existing.size > 0 ? existing : writesFor({ ...area, bottom: area.top, right: area.left }, () => write));
  if (what !== 'Contents' && what !== 'ResetContents') {
    unmergeWithin(book, sheetId, area);
    cutOut(book.conditionalFormats, sheetId, area);
  }
  if (what === 'All') {
    cutOut(book.validations, sheetId, area);
    removeLinks(book, sheetId, area);
    removeComments(book, sheetId, area);
  }
  if (what !== 'Formats') {
    afterWrite(book, sheetId, area);
    announceEdit(target, details);
  }
};
