import { usedArea } from '../grid/cells';
import { wrongShape, apiError } from '../rich-api/api-error';
import type { Definition, HostObject } from '../rich-api/host-object';
import { boundingArea, columnsOf, intersection, isOnSheet, lastColumn, lastRow, rowsOf, type Area } from '../book/area';
import { edgeFrom, surroundingRegion } from '../book/regions';
import { onSheet, rangeAt, type RangeTarget } from '../book/range-target';
import { choice, flagAt, wholeAt, wholeOr } from './arguments';
import { rangeType } from './range';
import { tableScopeOf } from './table';
import { viewType } from './range-view';

type Methods = NonNullable<Definition<RangeTarget>['methods']>;

const at = (target: RangeTarget, area: Area): HostObject => rangeType.of(onSheet(target.book, target.sheetId, area));

/** A range argument: an object or an address. */
export const rangeArgument = (target: { readonly book: RangeTarget['book']; readonly sheetId: string }, value: unknown): RangeTarget =>
  rangeType.targetOf(value) ?? rangeAt(target.book, target.sheetId, typeof value === 'string' ? value : refuse());

const refuse = (): never => {
  throw apiError('InvalidArgument');
};

const rows = (target: RangeTarget, count: number, below: boolean): HostObject => {
  const { area } = target;
  if (count === 0) return refuse();
  if (below) return at(target, count > 0 ? { ...area, top: area.bottom + 1, bottom: area.bottom + count } : { ...area, top: area.bottom + count + 1 });
  return at(target, count > 0 ? { ...area, top: area.top - count, bottom: area.top - 1 } : { ...area, bottom: area.top - count - 1 });
};

const columns = (target: RangeTarget, count: number, after: boolean): HostObject => {
  const { area } = target;
  if (count === 0) return refuse();
  if (after) return at(target, count > 0 ? { ...area, left: area.right + 1, right: area.right + count } : { ...area, left: area.right + count + 1 });
  return at(target, count > 0 ? { ...area, left: area.left - count, right: area.left - 1 } : { ...area, right: area.left - count - 1 });
};

/** The part of a range that is used; undefined when none is. */
export const usedWithin = (target: RangeTarget, valuesOnly: boolean): Area | undefined => {
  const used = usedArea(target.book.engine, target.sheetId, !valuesOnly);
  if (used === undefined) return undefined;
  const all: Area = { top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn };
  return intersection(all, target.area);
};

const common = (target: RangeTarget, other: unknown): Area | undefined => {
  const another = rangeArgument(target, other);
  return another.sheetId === target.sheetId ? intersection(target.area, another.area) : undefined;
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const part = (target: RangeTarget, area: Area | undefined): HostObject | null => (area === undefined ? null : at(target, area));

const directions = ['Left', 'Right', 'Up', 'Down'] as const;

const start = (target: RangeTarget, value: unknown): Area => {
  if (value === undefined || value === null) return { ...target.area, bottom: target.area.top, right: target.area.left };
  const cell = rangeArgument(target, value);
  return intersection(cell.area, target.area) === undefined ? refuse() : cell.area;
};

export const rangeNavigation: Methods = {
  GetCell: (target, args) => {
    const row = target.area.top + wholeAt(args, 0);
    const column = target.area.left + wholeAt(args, 1);
    return at(target, { top: row, left: column, bottom: row, right: column });
  },
  GetRow: (target, args) => {
    const row = target.area.top + wholeAt(args, 0);
    return at(target, { ...target.area, top: row, bottom: row });
  },
  GetColumn: (target, args) => {
    const column = target.area.left + wholeAt(args, 0);
    return at(target, { ...target.area, left: column, right: column });
  },
  GetLastCell: (target) => at(target, { ...target.area, top: target.area.bottom, left: target.area.right }),
  GetLastRow: (target) => at(target, { ...target.area, top: target.area.bottom }),
  GetLastColumn: (target) => at(target, { ...target.area, left: target.area.right }),
  GetEntireRow: (target) => at(target, { ...target.area, left: 0, right: lastColumn }),
  GetEntireColumn: (target) => at(target, { ...target.area, top: 0, bottom: lastRow }),
  GetOffsetRange: (target, args) => {
    const [down, right] = [wholeAt(args, 0), wholeAt(args, 1)];
    const { top, left, bottom, right: last } = target.area;
    return at(target, { top: top + down, left: left + right, bottom: bottom + down, right: last + right });
  },
  GetResizedRange: (target, args) => at(target, { ...target.area, bottom: target.area.bottom + wholeAt(args, 0), right: target.area.right + wholeAt(args, 1) }),
  GetAbsoluteResizedRange: (target, args) => at(target, {
    ...target.area, bottom: target.area.top + wholeAt(args, 0) - 1, right: target.area.left + wholeAt(args, 1) - 1,
  }),
  GetRowsBelow: (target, args) => rows(target, wholeOr(args, 0, 1), true),
  GetRowsAbove: (target, args) => rows(target, wholeOr(args, 0, 1), false),
  GetColumnsAfter: (target, args) => columns(target, wholeOr(args, 0, 1), true),
  GetColumnsBefore: (target, args) => columns(target, wholeOr(args, 0, 1), false),
  GetBoundingRect: (target, [other]) => at(target, boundingArea(target.area, rangeArgument(target, other).area)),
  GetIntersection: (target, [other]) => orNotFound(part(target, common(target, other))),
  GetIntersectionOrNullObject: (target, [other]) => part(target, common(target, other)),
  GetUsedRange: (target, args) => orNotFound(part(target, usedWithin(target, flagAt(args, 0)))),
  GetUsedRangeOrNullObject: (target, args) => part(target, usedWithin(target, flagAt(args, 0))),
  GetSurroundingRegion: (target) => at(target, surroundingRegion(target)),
  GetRangeEdge: (target, [direction, from]) => at(target, edgeFrom(target, choice(direction, directions), start(target, from))),
  GetExtendedRange: (target, [direction, from]) => at(target, boundingArea(target.area, edgeFrom(target, choice(direction, directions), start(target, from)))),
  GetTables: (target, args) => tableScopeOf(target, flagAt(args, 0)),
  GetVisibleView: (target) => viewType.of({ ...target, line: undefined }),
  _ValidateArraySize: ({ area }, args) => {
    if (wholeAt(args, 0) !== rowsOf(area) || wholeAt(args, 1) !== columnsOf(area)) throw apiError('InvalidArgument', wrongShape);
    if (!isOnSheet(area)) refuse();
  },
};
