import { apiError } from '../rich-api/api-error';
import { define, type Call, type HostObject, type ObjectType } from '../rich-api/host-object';
import { qualifiedAddress } from '../book/address';
import { columnsOf, intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, rowsOf, type Area } from '../book/area';
import { clearRange } from '../book/clear';
import { onSheet } from '../book/range-target';
import { sheetName } from '../book/sheets';
import { choice, flagAt, wholeAt } from './arguments';
import { conditionalFormatsOf } from './conditional-format';
import { dataValidationType } from './data-validation';
import { rangeType } from './range';
import { wear } from './wear';
import { uniform, type Formatted } from './format-member';
import { formatType } from './range-format';
import { special } from './range-search';
import { tablesIn } from './table';
import { usedWithin } from './range-navigation';
import { worksheetType } from './worksheet';

const address = ({ book, sheetId, areas }: Formatted): string => areas.map((area) => qualifiedAddress(sheetName(book, sheetId), area)).join(', ');

const cellCount = ({ areas }: Formatted): number => {
  const count = areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);
  return count > 2 ** 31 - 1 ? -1 : count;
};

const some = (target: Formatted, areas: readonly Area[]): HostObject | null => (areas.length === 0 ? null : areasType.of({ ...target, areas }));

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const common = (target: Formatted, other: unknown): HostObject | null => {
  const range = rangeType.targetOf(other);
  const others = range === undefined ? areasType.targetOf(other) : { sheetId: range.sheetId, areas: [range.area] };
  if (others === undefined) throw apiError('InvalidArgument');
  if (others.sheetId !== target.sheetId) return null;
  return some(target, target.areas.flatMap((area) => others.areas.flatMap((one) => intersection(area, one) ?? [])));
};

const used = (target: Formatted, valuesOnly: boolean): HostObject | null =>
  some(target, target.areas.flatMap((area) => usedWithin(onSheet(target.book, target.sheetId, area), valuesOnly) ?? []));

/** Calls a method of each area as of a range. */
const each = async ({ book, sheetId, areas }: Formatted, method: string, args: readonly unknown[], call: Call): Promise<void> => {
  for (const area of areas) await rangeType.of(onSheet(book, sheetId, area)).invoke(method, args, call);
};

const specials = (target: Formatted, [type, valueType]: readonly unknown[]): HostObject | null => some(target, target.areas.flatMap((area) => {
  const found = special(onSheet(target.book, target.sheetId, area), type, valueType);
  return found === null ? [] : areasType.targetOf(found)?.areas ?? [];
}));

const clearing = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** Several rectangles of one sheet. */
export const areasType: ObjectType<Formatted> = define<Formatted>({
  name: 'RangeAreas',
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: cellCount },
    Style: { get: (target) => uniform(target, (style) => style.named), set: ({ book, sheetId, areas }, value) => wear(book, sheetId, areas, value) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
  },
  links: {
    Areas: (target) => rangesType.of(target),
    Format: (target) => formatType.of(target),
    Worksheet: ({ book, sheetId }) => worksheetType.of({ book, sheetId }),
    DataValidation: (target) => dataValidationType.of(target),
    ConditionalFormats: (target) => conditionalFormatsOf(target),
  },
  methods: {
    Clear: ({ book, sheetId, areas }, [what]) => areas.forEach((area) => clearRange(onSheet(book, sheetId, area), choice(what, clearing, 'All'))),
    SetDirty: ({ book, sheetId, areas }, args, call) => each({ book, sheetId, areas }, 'SetDirty', args, call),
    CopyFrom: ({ book, sheetId, areas }, args, call) => each({ book, sheetId, areas }, 'CopyFrom', args, call),
    GetSpecialCells: (target, args) => orNotFound(specials(target, args)),
    GetSpecialCellsOrNullObject: specials,
    GetTables: (target, args) => tablesIn(target, flagAt(args, 0)),
    Calculate: ({ book }) => book.engine.calculation.recalculate(false),
    GetEntireRow: (target) => areasType.of({ ...target, areas: target.areas.map((area) => ({ ...area, left: 0, right: lastColumn })) }),
    GetEntireColumn: (target) => areasType.of({ ...target, areas: target.areas.map((area) => ({ ...area, top: 0, bottom: lastRow })) }),
    GetOffsetRangeAreas: (target, args) => {
      const [down, right] = [wholeAt(args, 0), wholeAt(args, 1)];
      const moved = target.areas.map((area) => ({ top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right }));
      moved.forEach((area) => onSheet(target.book, target.sheetId, area));
      return areasType.of({ ...target, areas: moved });
    },
    GetIntersection: (target, [other]) => orNotFound(common(target, other)),
    GetIntersectionOrNullObject: (target, [other]) => common(target, other),
    GetUsedRangeAreas: (target, args) => orNotFound(used(target, flagAt(args, 0))),
    GetUsedRangeAreasOrNullObject: (target, args) => used(target, flagAt(args, 0)),
  },
});

const ranges = ({ book, sheetId, areas }: Formatted): readonly HostObject[] => areas.map((area) => rangeType.of(onSheet(book, sheetId, area)));

const rangesType: ObjectType<Formatted> = define<Formatted>({
  name: 'RangeCollection',
  items: ranges,
  item: (target, key) => orNotFound(ranges(target)[Number(key)] ?? null),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: (target, args) => orNotFound(ranges(target)[wholeAt(args, 0)] ?? null),
  },
});
