import { apiError } from '../rich-api/api-error';
import { define, type Definition, type HostObject, type ObjectType } from '../rich-api/host-object';
import { qualifiedAddress } from '../book/address';
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import { dependents, precedents } from '../book/precedents';
import { onSheet, type RangeTarget } from '../book/range-target';
import { findSheet, sheetName } from '../book/sheets';
import { wholeAt } from './arguments';
import { rangeType } from './range';
import { areasType } from './range-areas';

/** Areas of several sheets. */
type SheetAreas = { readonly sheetId: string; readonly areas: readonly Area[] };
type BookAreas = { readonly book: Book; readonly sheets: readonly SheetAreas[] };

const addresses = ({ book, sheets }: BookAreas): readonly string[] =>
  sheets.map(({ sheetId, areas }) => areas.map((area) => qualifiedAddress(sheetName(book, sheetId), area)).join(','));

const orNotFound = (object: HostObject | null | undefined): HostObject => {
  if (object === null || object === undefined) throw apiError('ItemNotFound');
  return object;
};

const ranges = ({ book, sheets }: BookAreas): readonly HostObject[] => sheets.flatMap(({ sheetId, areas }) => areas.map((area) => rangeType.of(onSheet(book, sheetId, area))));
const areas = ({ book, sheets }: BookAreas): readonly HostObject[] => sheets.map((one) => areasType.of({ book, ...one }));

const listType = (name: string, items: (target: BookAreas) => readonly HostObject[]): ObjectType<BookAreas> => define<BookAreas>({
  name, items,
  item: (target, key) => orNotFound(items(target)[Number(key)]),
  methods: { GetCount: (target) => items(target).length, GetItemAt: (target, args) => orNotFound(items(target)[wholeAt(args, 0)]) },
});

const areasListType = listType('RangeAreasCollection', areas);
const rangesListType = listType('RangeCollection', ranges);

const ofSheet = (target: BookAreas, key: unknown): HostObject | null => {
  const sheet = findSheet(target.book, key);
  const found = target.sheets.find(({ sheetId }) => sheetId === sheet?.id);
  return found === undefined ? null : areasType.of({ book: target.book, ...found });
};

const bookAreasType: ObjectType<BookAreas> = define<BookAreas>({
  name: 'WorkbookRangeAreas',
  scalars: { Addresses: { get: addresses } },
  links: { Areas: (target) => areasListType.of(target), Ranges: (target) => rangesListType.of(target) },
  methods: {
    GetRangeAreasBySheet: (target, [key]) => orNotFound(ofSheet(target, key)),
    GetRangeAreasOrNullObjectBySheet: (target, [key]) => ofSheet(target, key),
  },
});

const found = (book: Book, sheets: readonly SheetAreas[]): HostObject => {
  if (sheets.length === 0) throw apiError('ItemNotFound');
  return bookAreasType.of({ book, sheets });
};

export const rangeTraces: NonNullable<Definition<RangeTarget>['methods']> = {
  GetPrecedents: (target) => found(target.book, precedents(target.book, target, false)),
  GetDirectPrecedents: (target) => found(target.book, precedents(target.book, target, true)),
  GetDependents: (target) => found(target.book, dependents(target.book, target, false)),
  GetDirectDependents: (target) => found(target.book, dependents(target.book, target, true)),
};
