import type { IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { apiError } from '../rich-api/api-error';
import type { Definition, HostObject, Scalar } from '../rich-api/host-object';
import { isUnbounded, type Area } from '../book/area';
import { onSheet, type RangeTarget } from '../book/range-target';
import { rangeType } from './range';

type Spill = { readonly anchor: Area; readonly area: Area };

const spillsOf = ({ book, sheetId }: RangeTarget): readonly Spill[] => {
  const { engine } = book;
  const ranges = engine.injector.get(FormulaDataModel).getArrayFormulaRange()?.[engine.unitId]?.[sheetId] ?? {};
  return Object.entries(ranges).flatMap(([row, cells]) => Object.entries((cells ?? {}) as Readonly<Record<string, IRange>>).map(([column, range]) => ({
    anchor: { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) },
    area: { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn },
  }))).filter(({ area }) => area.top !== area.bottom || area.left !== area.right);
};

const isIn = (row: number, column: number, area: Area): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const single = ({ area }: RangeTarget): boolean => area.top === area.bottom && area.left === area.right;

const parent = (target: RangeTarget): HostObject | null => {
  const found = single(target) ? spillsOf(target).find(({ area }) => isIn(target.area.top, target.area.left, area)) : undefined;
  return found === undefined ? null : rangeType.of(onSheet(target.book, target.sheetId, found.anchor));
};

const spilling = (target: RangeTarget): HostObject | null => {
  const found = single(target) ? spillsOf(target).find(({ anchor }) => isIn(target.area.top, target.area.left, anchor)) : undefined;
  return found === undefined ? null : rangeType.of(onSheet(target.book, target.sheetId, found.area));
};

const orElse = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const hasSpill = (target: RangeTarget): boolean | null => {
  const spills = spillsOf(target);
  if (isUnbounded(target.area)) return spills.length > 0 ? null : false;
  let first: boolean | undefined;
  for (let row = target.area.top; row <= target.area.bottom; row += 1) {
    for (let column = target.area.left; column <= target.area.right; column += 1) {
      const one = spills.some(({ area }) => isIn(row, column, area));
      if (first !== undefined && one !== first) return null;
      first = one;
    }
  }
  return first === true;
};

/** Files hold a spilled formula and its results as one array formula; all other formulas stand alone. */
const scalars: Readonly<Record<string, Scalar<RangeTarget>>> = { HasSpill: { get: hasSpill }, SavedAsArray: { get: hasSpill, onDemand: true } };

const methods: NonNullable<Definition<RangeTarget>['methods']> = {
  GetSpillParent: (target) => orElse(parent(target)),
  GetSpillParentOrNullObject: parent,
  GetSpillingToRange: (target) => orElse(spilling(target)),
  GetSpillingToRangeOrNullObject: spilling,
};

export const rangeSpill = { scalars, methods };
