import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import { isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from '../book/area';
import { onSheet } from '../book/range-target';
import { existing } from '../book/sheets';
import { wholeOr } from './arguments';
import { rangeType } from './range';
import { rangeArgument } from './range-navigation';
import type { Sheet } from './worksheet';

const freeze = ({ book, sheetId }: Sheet, area: Area | undefined): void => {
  existing(book, sheetId).frozen = area;
  const ySplit = area === undefined || isEntireColumn(area) ? 0 : area.bottom + 1;
  const xSplit = area === undefined || isEntireRow(area) ? 0 : area.right + 1;
  book.engine.run('sheet.mutation.set-frozen', { unitId: book.engine.unitId, subUnitId: sheetId, startRow: ySplit === 0 ? -1 : ySplit, startColumn: xSplit === 0 ? -1 : xSplit, ySplit, xSplit });
};

const count = (args: readonly unknown[]): number => {
  const value = wholeOr(args, 0, 1);
  if (value < 0) throw apiError('InvalidArgument');
  return value;
};

const location = ({ book, sheetId }: Sheet): HostObject | null => {
  const { frozen } = existing(book, sheetId);
  return frozen === undefined ? null : rangeType.of(onSheet(book, sheetId, frozen));
};

export const freezeType: ObjectType<Sheet> = define<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, args) => freeze(sheet, count(args) === 0 ? undefined : { top: 0, left: 0, bottom: count(args) - 1, right: lastColumn }),
    FreezeColumns: (sheet, args) => freeze(sheet, count(args) === 0 ? undefined : { top: 0, left: 0, bottom: lastRow, right: count(args) - 1 }),
    FreezeAt: (sheet, [range]) => freeze(sheet, range === null || range === undefined ? undefined : { ...rangeArgument(sheet, range).area, top: 0, left: 0 }),
    Unfreeze: (sheet) => freeze(sheet, undefined),
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (found === null) throw apiError('ItemNotFound');
      return found;
    },
    GetLocationOrNullObject: location,
  },
});
