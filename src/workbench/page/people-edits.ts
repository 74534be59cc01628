import { ICommandService, type IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { addressOf } from '../book/address';
import type { Area, Shift } from '../book/area';
import type { Book } from '../book/book';
import { announceEdit } from '../book/changes';
import { onSheet } from '../book/range-target';
import { partOf } from '../book/sheets';
import { afterWrite } from '../book/table-edits';
import { refreshTables } from '../book/tables';

const areaOf = (range: IRange): Area => ({ top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn });

const structural: Readonly<Record<string, readonly [Shift['kind'], Shift['axis']]>> = {
  'sheet.command.insert-row': ['insert', 'rows'], 'sheet.command.insert-col': ['insert', 'columns'],
  'sheet.command.remove-row': ['delete', 'rows'], 'sheet.command.remove-col': ['delete', 'columns'],
};

/** Tells the workbook what people do in the visible grid: the same events as for edits of add-ins. */
export const hearPeople = (book: Book): void => {
  const { injector, workbook } = book.engine;
  const active = (): string => workbook.getActiveSheet()?.getSheetId() ?? '';
  let activeBefore = active();

  const written = (areas: readonly Area[]): void => areas.forEach((area) => {
    afterWrite(book, active(), area);
    announceEdit(onSheet(book, active(), area), undefined);
  });

  const moved = (kind: Shift['kind'], axis: Shift['axis'], range: IRange): void => {
    const area = axis === 'rows' ? { ...areaOf(range), left: 0, right: 16_383 } : { ...areaOf(range), top: 0, bottom: 1_048_575 };
    book.moveCells({ sheetId: active(), area, kind, axis });
    refreshTables(book);
    announceEdit(onSheet(book, active(), area), undefined, `${axis === 'rows' ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}`);
  };

  injector.get(ICommandService).onCommandExecuted((command) => {
    const params = command.params as { readonly range?: IRange | readonly IRange[]; readonly subUnitId?: string } | undefined;
    const ranges = params?.range === undefined ? [] : Array.isArray(params.range) ? params.range as readonly IRange[] : [params.range as IRange];
    const shift = structural[command.id];
    if (shift !== undefined && ranges[0] !== undefined) moved(shift[0], shift[1], ranges[0]);
    else if (command.id === 'sheet.command.set-range-values' && ranges.length > 0) written(ranges.map(areaOf));
    else if (command.id === 'sheet.command.clear-selection-content') written(book.selection.areas);
    else if (command.id === 'sheet.operation.set-worksheet-active' && active() !== activeBefore) {
      partOf(book, active());
      book.emit({ type: 12, targets: [activeBefore, 'Workbook'], args: { worksheetId: activeBefore } });
      activeBefore = active();
      book.emit({ type: 11, targets: [activeBefore, 'Workbook'], args: { worksheetId: activeBefore } });
    }
  });

  injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selections) => {
    const areas = selections.map(({ range }) => areaOf(range));
    const [first] = areas;
    if (first === undefined || active() === '') return;
    book.selection = { sheetId: active(), areas };
    book.emit({ type: 14, targets: [active(), 'Workbook'], args: { address: areas.map(addressOf).join(','), worksheetId: active() } });
  });
};
