import { apiError } from '../rich-api/api-error';
import type { Definition, HostObject } from '../rich-api/host-object';
import { clearRange } from '../book/clear';
import { copyInto } from '../book/copy';
import { mergeRange, mergesOf, unmergeRange } from '../book/merge';
import type { RangeTarget } from '../book/range-target';
import { overlap } from '../book/regions';
import { selectRange } from '../book/select-range';
import { deleteCells, insertCells } from '../book/structure';
import { autoFill } from '../book/auto-fill';
import { moveRange } from '../book/move-range';
import { removeDuplicates } from '../book/remove-duplicates';
import { choice, flagAt } from './arguments';
import { rangeType } from './range';
import { rangeArgument } from './range-navigation';
import { areasType } from './range-areas';
import { duplicatesType } from './duplicates';

const clearing = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
const copying = ['All', 'Formulas', 'Values', 'Formats'] as const;

const merged = ({ book, sheetId, area }: RangeTarget): HostObject | null => {
  const areas = mergesOf(book, sheetId).filter((one) => overlap(one, area));
  return areas.length === 0 ? null : areasType.of({ book, sheetId, areas });
};

export const rangeChanges: NonNullable<Definition<RangeTarget>['methods']> = {
  Clear: (target, [what]) => clearRange(target, choice(what, clearing, 'All')),
  Delete: (target, [direction]) => deleteCells(target, direction),
  Insert: async (target, [direction]) => rangeType.of(await insertCells(target, direction)),
  Merge: (target, args) => mergeRange(target, flagAt(args, 0)),
  Unmerge: (target) => unmergeRange(target),
  GetMergedAreasOrNullObject: (target) => merged(target),
  CopyFrom: (target, args) => copyInto(target, rangeArgument(target, args[0]), choice(args[1], copying, 'All'), flagAt(args, 2), flagAt(args, 3)),
  MoveTo: (target, [destination]) => moveRange(target, rangeArgument(target, destination)),
  AutoFill: (target, [destination, type]) => autoFill(target, rangeArgument(target, destination), type),
  RemoveDuplicates: (target, [columns, includesHeader]) => duplicatesType.of(removeDuplicates(target, columns, flagAt([includesHeader], 0))),
  Select: async (target) => {
    await target.book.typing.ended();
    selectRange(target);
  },
  Calculate: ({ book }) => book.engine.calculation.recalculate(false),
  SetDirty: ({ book, sheetId, area }) => {
    if (area.bottom - area.top > 10_000) throw apiError('InvalidArgument');
    const cells = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= Math.min(area.right, 1000); column += 1) cells.push({ sheetId, row, column });
    }
    book.engine.calculation.markDirty(cells);
  },
};
