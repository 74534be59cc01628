import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { lastColumn, lastRow, type Area } from '../../book/area';
import { areaOfRange } from '../../book/chosen-areas';
import { mergeRange, unmergeRange } from '../../book/merge';
import { onSheet, type RangeTarget } from '../../book/range-target';
import { deleteCells, insertCells } from '../../book/structure';
import type { Host } from '../../host';
import type { Tell } from '../messages';
import { sentenceOf } from '../page-element';
import type { DrawingWords } from './words';

type Asked = { readonly value?: number; readonly range?: Parameters<typeof areaOfRange>[0] } | undefined;
type Act = (chosen: RangeTarget, asked: Asked) => void | Promise<unknown>;

const rows = (chosen: RangeTarget, top: number, count: number): RangeTarget => onSheet(chosen.book, chosen.sheetId, { top, bottom: top + count - 1, left: 0, right: lastColumn });
const columns = (chosen: RangeTarget, left: number, count: number): RangeTarget => onSheet(chosen.book, chosen.sheetId, { left, right: left + count - 1, top: 0, bottom: lastRow });
const height = ({ area }: RangeTarget): number => area.bottom - area.top + 1;
const width = ({ area }: RangeTarget): number => area.right - area.left + 1;

/** What the menus of cells and headings ask for. */
const acts: Readonly<Record<string, Act>> = {
  'insert-row-before': (chosen, asked) => insertCells(rows(chosen, chosen.area.top, asked?.value ?? height(chosen)), 'Down', true),
  'insert-multi-rows-above': (chosen, asked) => insertCells(rows(chosen, chosen.area.top, asked?.value ?? height(chosen)), 'Down', true),
  'insert-row-after': (chosen) => insertCells(rows(chosen, chosen.area.bottom + 1, height(chosen)), 'Down', true),
  'insert-multi-rows-after': (chosen, asked) => insertCells(rows(chosen, chosen.area.bottom + 1, asked?.value ?? height(chosen)), 'Down', true),
  'insert-col-before': (chosen, asked) => insertCells(columns(chosen, chosen.area.left, asked?.value ?? width(chosen)), 'Right', true),
  'insert-multi-cols-before': (chosen, asked) => insertCells(columns(chosen, chosen.area.left, asked?.value ?? width(chosen)), 'Right', true),
  'insert-col-after': (chosen) => insertCells(columns(chosen, chosen.area.right + 1, width(chosen)), 'Right', true),
  'insert-multi-cols-right': (chosen, asked) => insertCells(columns(chosen, chosen.area.right + 1, asked?.value ?? width(chosen)), 'Right', true),
  'remove-row-confirm': (chosen) => deleteCells(rows(chosen, chosen.area.top, height(chosen)), 'Up'),
  'remove-col-confirm': (chosen) => deleteCells(columns(chosen, chosen.area.left, width(chosen)), 'Left'),
  'insert-range-move-down-confirm': (chosen) => insertCells(chosen, 'Down', true),
  'insert-range-move-right-confirm': (chosen) => insertCells(chosen, 'Right', true),
  'delete-range-move-up-confirm': (chosen) => deleteCells(chosen, 'Up'),
  'delete-range-move-left-confirm': (chosen) => deleteCells(chosen, 'Left'),
  'add-worksheet-merge-all': (chosen) => mergeRange(chosen, false),
  'add-worksheet-merge-horizontal': (chosen) => mergeRange(chosen, true),
  'remove-worksheet-merge': (chosen) => unmergeRange(chosen),
};

const reasonOf = (thrown: unknown, words: DrawingWords): string => {
  switch ((thrown as { readonly apiCode?: unknown }).apiCode) {
    case 'InsertDeleteConflict': return words.cutsThroughTable;
    case 'NonBlankCellOffSheet': return words.noRoom;
    case 'MergedRangeConflict': return words.noMerge;
    case 'AccessDenied': return words.cellsLocked;
    default: return sentenceOf(thrown);
  }
};

/** What people do to rows, columns and cells is done by the workbook: with its rules for tables, its events, its undo, and all that lies beside the cells. */
export const editCellsByHand = ({ book, editAs }: Host, words: DrawingWords, tell: Tell): void => {
  const { engine } = book;
  engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const act = id.startsWith('sheet.command.') ? acts[id.slice('sheet.command.'.length)] : undefined;
    const sheetId = engine.workbook.getActiveSheet()?.getSheetId();
    if (act === undefined || sheetId === undefined) return;
    const asked = params as Asked;
    const range = asked?.range ?? engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (range === undefined) return;
    const area: Area = areaOfRange(range);
    // After the menu has given up its own way.
    setTimeout(() => {
      editAs('Local', () => act(onSheet(book, sheetId, area), asked)).catch((thrown: unknown) => tell('cells', reasonOf(thrown, words)));
    }, 0);
    throw new CustomCommandExecutionError('The workbook does it.');
  });
};
