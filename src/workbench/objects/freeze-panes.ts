import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import { freeze, frozenCount, type FrozenCount } from '../book/freeze';
import { onSheet } from '../book/range-target';
import { existing } from '../book/sheets';
import { wholeOr } from './arguments';
import { rangeType } from './range';
import { rangeArgument } from './range-navigation';
import type { Sheet } from './worksheet';

const freezeIn = ({ book, sheetId }: Sheet, frozen: FrozenCount): void => {
  existing(book, sheetId);
  freeze(book, sheetId, frozen);
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
    FreezeRows: (sheet, args) => freezeIn(sheet, { rows: count(args), columns: 0 }),
    FreezeColumns: (sheet, args) => freezeIn(sheet, { rows: 0, columns: count(args) }),
    FreezeAt: (sheet, [range]) => freezeIn(sheet, frozenCount(range === null || range === undefined ? undefined : { ...rangeArgument(sheet, range).area, top: 0, left: 0 })),
    Unfreeze: (sheet) => freezeIn(sheet, frozenCount(undefined)),
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (found === null) throw apiError('ItemNotFound');
      return found;
    },
    GetLocationOrNullObject: location,
  },
});
