import { apiError } from '../rich-api/api-error';
import type { Call, Definition, HostObject } from '../rich-api/host-object';
import { readTree, writeTree, type Detour } from '../rich-api/property-tree';
import { columnsOf, isUnbounded, lastColumn, lastRow, rowsOf, type Area } from '../book/area';
import { onSheet, type RangeTarget } from '../book/range-target';
import { rangeType } from './range';

const sides: Readonly<Record<string, string>> = {
  left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom', horizontal: 'InsideHorizontal', vertical: 'InsideVertical', diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp',
};

/** Borders are a collection in the object model and an object with named sides here. */
const borders: Detour = (object, member) => {
  const side = object.kind === 'RangeBorderCollection' ? sides[member] : undefined;
  return side === undefined ? undefined : object.item?.(side);
};

const one = ({ book, sheetId }: RangeTarget, area: Area): HostObject => rangeType.of(onSheet(book, sheetId, area));

const bounded = ({ area }: RangeTarget): void => {
  if (isUnbounded(area) || rowsOf(area) * columnsOf(area) > 100_000) throw apiError('InvalidArgument');
};

const cells = (target: RangeTarget): readonly (readonly HostObject[])[] => {
  bounded(target);
  const { area } = target;
  return Array.from({ length: rowsOf(area) }, (_, down) => Array.from({ length: columnsOf(area) }, (__, right) => {
    const [row, column] = [area.top + down, area.left + right];
    return one(target, { top: row, left: column, bottom: row, right: column });
  }));
};

const rows = (target: RangeTarget): readonly HostObject[] => Array.from({ length: rowsOf(target.area) }, (_, index) => {
  const row = target.area.top + index;
  return one(target, { top: row, bottom: row, left: 0, right: lastColumn });
});

const columns = (target: RangeTarget): readonly HostObject[] => Array.from({ length: columnsOf(target.area) }, (_, index) => {
  const column = target.area.left + index;
  return one(target, { left: column, right: column, top: 0, bottom: lastRow });
});

const set = async (objects: readonly HostObject[], data: unknown, call: Call): Promise<void> => {
  if (!Array.isArray(data) || data.length !== objects.length) throw apiError('InvalidArgument');
  for (const [index, object] of objects.entries()) {
    const given: unknown = data[index];
    if (given !== null && given !== undefined) await writeTree(object, given, call, borders);
  }
};

export const rangeProperties: NonNullable<Definition<RangeTarget>['methods']> = {
  GetCellProperties: (target, [options]) => cells(target).map((line) => line.map((cell) => readTree(cell, options, borders))),
  GetRowProperties: (target, [options]) => rows(target).map((row) => readTree(row, options, borders)),
  GetColumnProperties: (target, [options]) => columns(target).map((column) => readTree(column, options, borders)),
  SetCellProperties: async (target, [data], call) => {
    const lines = cells(target);
    if (!Array.isArray(data) || data.length !== lines.length) throw apiError('InvalidArgument');
    for (const [index, line] of lines.entries()) await set(line, data[index], call);
  },
  SetRowProperties: (target, [data], call) => set(rows(target), data, call),
  SetColumnProperties: (target, [data], call) => set(columns(target), data, call),
};
