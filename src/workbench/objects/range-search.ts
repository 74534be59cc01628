import { cellReader, usedArea, writeCells, writesFor } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import type { Definition, HostObject } from '../rich-api/host-object';
import { intersection, wholeSheet, type Area } from '../book/area';
import { announceEdit } from '../book/changes';
import { take } from '../book/input';
import { checkWritable } from '../book/protection';
import type { RangeTarget } from '../book/range-target';
import { onSheet } from '../book/range-target';
import { asRectangles, criteriaOf, findCells, type Criteria } from '../book/search';
import { isHiddenColumn, isHiddenRow } from '../book/sizes';
import { areasType } from './range-areas';
import { rangeType } from './range';
import { choice, textAt } from './arguments';

type Methods = NonNullable<Definition<RangeTarget>['methods']>;

/** From one cell the search goes on through the whole sheet and round again; in more cells it stays inside. */
const findOne = (target: RangeTarget, text: string, criteria: Criteria): HostObject | null => {
  const { area } = target;
  const single = area.top === area.bottom && area.left === area.right;
  const cells = [...findCells(single ? { ...target, area: wholeSheet } : target, text, criteria, false)];
  if (criteria.backwards) cells.reverse();
  const isAfter = (cell: Area): boolean => (criteria.backwards
    ? cell.top < area.top || (cell.top === area.top && cell.left < area.left)
    : cell.top > area.top || (cell.top === area.top && cell.left > area.left));
  const found = single ? cells.find(isAfter) ?? cells[0] : cells[0];
  return found === undefined ? null : rangeType.of(onSheet(target.book, target.sheetId, found));
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

export const replaceIn = (target: RangeTarget, text: string, replacement: string, criteria: Criteria): number => {
  const { book, sheetId } = target;
  const cells = findCells(target, text, criteria, false);
  const cell = cellReader(book.engine, sheetId);
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), criteria.matchCase ? 'g' : 'gi');
  let count = 0;
  for (const area of cells) {
    checkWritable(book, sheetId, area);
    const { content, formula } = cell(area.top, area.left);
    const before = formula ?? (content.kind === 'blank' ? '' : String(content.value));
    count += [...before.matchAll(pattern)].length;
    const taken = take(before.replace(pattern, replacement.replace(/\$/g, '$$$$')), 'General');
    if (taken === undefined) continue;
    writeCells(book.engine, sheetId, writesFor(area, () => taken.write));
    announceEdit({ ...target, area }, undefined);
  }
  return count;
};

const cellTypes = ['Blanks', 'Constants', 'Formulas', 'Visible', 'ConditionalFormats', 'DataValidations', 'SameConditionalFormat', 'SameDataValidation'] as const;

const valueKinds: Readonly<Record<string, readonly string[]>> = {
  All: ['number', 'text', 'boolean', 'error'], Numbers: ['number'], Text: ['text'], Logical: ['boolean'], Errors: ['error'],
  ErrorsLogical: ['error', 'boolean'], ErrorsNumbers: ['error', 'number'], ErrorsText: ['error', 'text'], ErrorsLogicalNumber: ['error', 'boolean', 'number'],
  ErrorsLogicalText: ['error', 'boolean', 'text'], ErrorsNumberText: ['error', 'number', 'text'], LogicalNumbers: ['boolean', 'number'],
  LogicalText: ['boolean', 'text'], LogicalNumbersText: ['boolean', 'number', 'text'], NumbersText: ['number', 'text'],
};

/** Cells of a range that share the rules of its first cell. */
const alike = ({ book, sheetId, area }: RangeTarget, parts: readonly { readonly sheetId: string; readonly areas: readonly Area[] }[]): HostObject | null => {
  const corner: Area = { ...area, bottom: area.top, right: area.left };
  const own = parts.filter((part) => part.sheetId === sheetId && part.areas.some((one) => intersection(one, corner) !== undefined));
  const [first, ...others] = own;
  if (first === undefined) return null;
  const meet = (left: readonly Area[], right: readonly Area[]): readonly Area[] => left.flatMap((one) => right.flatMap((other) => intersection(one, other) ?? []));
  const areas = others.reduce((left, part) => meet(left, part.areas), meet(first.areas, [area]));
  return areas.length === 0 ? null : areasType.of({ book, sheetId, areas });
};

export const special = (target: RangeTarget, type: unknown, valueType: unknown): HostObject | null => {
  const wanted = choice(type, cellTypes);
  const { book, sheetId } = target;
  const used = usedArea(book.engine, sheetId, true);
  const within = used === undefined ? undefined : intersection(target.area, { top: used.startRow, left: used.startColumn, bottom: used.endRow, right: used.endColumn });
  if (wanted === 'SameConditionalFormat') return alike(target, book.conditionalFormats);
  if (wanted === 'SameDataValidation') return alike(target, book.validations);
  if (wanted === 'ConditionalFormats' || wanted === 'DataValidations') {
    const parts = wanted === 'ConditionalFormats' ? book.conditionalFormats : book.validations;
    const areas = parts.filter((one) => one.sheetId === sheetId).flatMap((one) => one.areas.flatMap((area) => intersection(area, target.area) ?? []));
    return areas.length === 0 ? null : areasType.of({ book, sheetId, areas });
  }
  if (within === undefined) return null;
  const kinds = valueKinds[typeof valueType === 'string' ? valueType : 'All'] ?? [];
  const cell = cellReader(book.engine, sheetId);
  const cells: Area[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      const { content, formula } = cell(row, column);
      const fits = wanted === 'Blanks' ? content.kind === 'blank' && formula === undefined
        : wanted === 'Visible' ? !isHiddenRow(book, sheetId, row) && !isHiddenColumn(book, sheetId, column)
          : (formula !== undefined) === (wanted === 'Formulas') && kinds.includes(content.kind);
      if (fits) cells.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return cells.length === 0 ? null : areasType.of({ book, sheetId, areas: asRectangles(cells) });
};

export const rangeSearch: Methods = {
  Find: (target, args) => orNotFound(findOne(target, textAt(args, 0), criteriaOf(args[1]))),
  FindOrNullObject: (target, args) => findOne(target, textAt(args, 0), criteriaOf(args[1])),
  ReplaceAll: (target, args) => replaceIn(target, textAt(args, 0), textAt(args, 1), criteriaOf(args[2])),
  GetSpecialCells: (target, [type, valueType]) => orNotFound(special(target, type, valueType)),
  GetSpecialCellsOrNullObject: (target, [type, valueType]) => special(target, type, valueType),
};
