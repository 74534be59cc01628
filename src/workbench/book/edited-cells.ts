import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { contentOf } from '../grid/cells';
import type { CellTable, Mutation } from '../grid/mutation';
import { boundingArea, intersection, lastColumn, lastRow, rowsOf, columnsOf, type Area } from './area';
import { areaOfRange } from './chosen-areas';
import { detailsFrom, type Details } from './changes';
import type { Change } from './journal';

/** Cells of one sheet whose content was changed together; what was in it before, if it is one. */
export type EditedCells = { readonly sheetId: string; readonly area: Area; readonly before: Details };

type Place = { readonly sheetId: string; readonly area: Area };

const isContent = (data: Nullable<ICellData>): boolean =>
  data === null || data === undefined || data.v !== undefined || data.f !== undefined || data.si !== undefined || data.p !== undefined || data.t !== undefined;

const areaOfCells = (cells: CellTable, isCounted: (data: Nullable<ICellData>) => boolean): Area | undefined => {
  let found: Area | undefined;
  for (const key in cells) {
    const line = cells[key] ?? {};
    const row = Number(key);
    for (const at in line) {
      const column = Number(at);
      if (!isCounted(line[at])) continue;
      if (found === undefined || row > found.bottom || row < found.top || column < found.left || column > found.right) {
        const cell = { top: row, left: column, bottom: row, right: column };
        found = found === undefined ? cell : boundingArea(found, cell);
      }
    }
  }
  return found;
};

type Side = { readonly subUnitId: string; readonly value: CellTable };
type Lines = { readonly sourceRange: IRange; readonly targetRange: IRange };

const movedLines = ({ sourceRange, targetRange }: Lines, whole: Partial<Area>): Area => ({ ...boundingArea(areaOfRange(sourceRange), areaOfRange(targetRange)), ...whole });

/** Where a mutation changed the content of cells. */
const placesOf = ({ id, params }: Mutation): readonly Place[] => {
  const on = (sheetId: unknown, ...areas: readonly (Area | undefined)[]): readonly Place[] => areas.flatMap((area) => (area === undefined ? [] : [{ sheetId: String(sheetId), area }]));
  const sheetId = params['subUnitId'];
  switch (id) {
    case 'sheet.mutation.set-range-values': return on(sheetId, areaOfCells((params['cellValue'] ?? {}) as CellTable, isContent));
    case 'sheet.mutation.move-range': return (['from', 'to'] as const).flatMap((end) => {
      const { subUnitId, value } = params[end] as Side;
      return on(subUnitId, areaOfCells(value, () => true));
    });
    case 'sheet.mutation.add-worksheet-merge': case 'sheet.mutation.remove-worksheet-merge': return on(sheetId, ...(params['ranges'] as readonly IRange[]).map(areaOfRange));
    case 'sheet.mutation.reorder-range': return on(sheetId, areaOfRange(params['range'] as IRange));
    case 'sheet.mutation.move-rows': return on(sheetId, movedLines(params as unknown as Lines, { left: 0, right: lastColumn }));
    case 'sheet.mutation.move-columns': return on(sheetId, movedLines(params as unknown as Lines, { top: 0, bottom: lastRow }));
    default: return [];
  }
};

const valueBefore = ({ top, left }: Area, undone: readonly Mutation[] | undefined): Details => {
  const cells = undone?.find(({ id }) => id === 'sheet.mutation.set-range-values')?.params['cellValue'] as CellTable | undefined;
  return cells === undefined ? undefined : detailsFrom(contentOf(cells[top]?.[left] ?? {}));
};

/** What somebody edited in the grid: rectangles that overlap are one. */
export const editedCells = (changes: readonly Change[]): readonly EditedCells[] => {
  const found: EditedCells[] = [];
  for (const change of changes) {
    for (const { sheetId, area } of change.kind === 'grid' ? placesOf(change.done) : []) {
      const other = found.findIndex((one) => one.sheetId === sheetId && intersection(one.area, area) !== undefined);
      const before = rowsOf(area) * columnsOf(area) === 1 && change.kind === 'grid' ? valueBefore(area, change.undone) : undefined;
      const known = found[other];
      if (known === undefined) found.push({ sheetId, area, before });
      else found[other] = { sheetId, area: boundingArea(known.area, area), before: rowsOf(known.area) * columnsOf(known.area) === 1 ? known.before : undefined };
    }
  }
  return found.map((one) => (rowsOf(one.area) * columnsOf(one.area) === 1 ? one : { ...one, before: undefined }));
};
