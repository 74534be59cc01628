import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { addressOf } from '../../book/address';
import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import { checkWritable } from '../../book/protection';
import { partOf, sheetName } from '../../book/sheets';
import type { Tell } from '../messages';
import type { DrawingWords } from './words';

/** Commands of people by what they change, and the option of the protection that allows it; content needs unlocked cells. */
const kinds: readonly (readonly [RegExp, string | undefined])[] = [
  [/^sheet\.command\.(insert-row-(before|after)|insert-multi-rows)/, 'allowInsertRows'], [/^sheet\.command\.(insert-col-(before|after)|insert-multi-cols)/, 'allowInsertColumns'],
  [/^sheet\.command\.remove-row-confirm/, 'allowDeleteRows'], [/^sheet\.command\.remove-col-confirm/, 'allowDeleteColumns'],
  [/^sheet\.command\.(delta-row-height|set-row-height|set-rows-hidden|set-selected-rows-visible|hide-row-confirm|set-row-is-auto-height)/, 'allowFormatRows'],
  [/^sheet\.command\.(delta-column-width|set-worksheet-col-width|set-col-hidden|set-selected-cols-visible|hide-col-confirm|set-col-is-auto-width|set-col-auto-width)/, 'allowFormatColumns'],
  [/^sheet\.command\.(set-range-(bold|italic|underline|stroke|subscript|superscript|font|text)|set-(text|background|border|vertical|horizontal|style)|reset-|clear-selection-format|apply-format-painter|numfmt)/, 'allowFormatCells'],
  [/^sheet\.(operation\.set-cell-edit-visible|operation\.set-activate-cell-edit-content|command\.(clear-selection-(content|all)|auto-fill|refill|copy-down|copy-right|auto-clear|move-range|move-rows|move-cols|paste|optional-paste|set-range-values|add-worksheet-merge|remove-worksheet-merge|insert-range|delete-range|toggle-cell-checkbox|text-to-number|split-text)|.*\.cut)|^univer\.command\.(cut|paste)/, undefined],
];

const isRefused = (book: Book, sheetId: string, areas: readonly Area[], option: string | undefined): boolean => areas.some((area) => {
  try {
    checkWritable(book, sheetId, area, option);
    return false;
  } catch {
    return true;
  }
});

const opensEditor = (params: unknown): boolean => (params as { readonly visible?: boolean } | undefined)?.visible !== false;

/** Refuses to change what is locked on a protected sheet, and says why. Answers whether a cell is refused. */
export const refuseLocked = (book: Book, words: DrawingWords, tell: Tell): ((cell: Area) => boolean) => {
  const active = (): string => book.engine.workbook.getActiveSheet()?.getSheetId() ?? '';
  const refuses = (areas: readonly Area[], option: string | undefined): boolean => {
    const sheetId = active();
    if (partOf(book, sheetId).protection === undefined || !isRefused(book, sheetId, areas, option)) return false;
    const [first] = areas;
    if (first !== undefined) tell('protection', words.locked(addressOf(first), sheetName(book, sheetId)));
    return true;
  };
  book.engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    // Add-ins and co-authors are answered by the workbook itself.
    if (book.source.trigger === 'ThisLocalAddin' || book.source.source === 'Remote' || active() === '' || partOf(book, active()).protection === undefined) return;
    const kind = kinds.find(([pattern]) => pattern.test(id));
    if (kind === undefined || (id.startsWith('sheet.operation.') && !opensEditor(params))) return;
    const [area] = book.selection.areas;
    const isEditing = id.startsWith('sheet.operation.');
    const areas = isEditing && area !== undefined ? [{ ...area, bottom: area.top, right: area.left }] : book.selection.areas;
    if (!refuses(areas, kind[1])) return;
    if (isEditing) setTimeout(() => book.engine.injector.get(IEditorBridgeService).refreshEditCellState());
    throw new CustomCommandExecutionError('The cell is locked.');
  });
  return (cell) => refuses([cell], undefined);
};
