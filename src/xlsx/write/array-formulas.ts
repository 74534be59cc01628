import type { Area } from '../../workbook/grid';
import { areaOfAddress } from '../reference/cell-address';
import type { SheetDraft } from './sheet-draft';

const marks = /["'](?:array|dataTable)["']/;
const tags = /<(?:[\w.-]+:)?f\s[^<>]*>/g;

const rowTexts = (sheet: SheetDraft): readonly string[] =>
  [...sheet.rows.values()].flatMap((row) => (row.kind === 'whole' ? row.xml : [...row.cells.values()])).filter((cell) => typeof cell === 'string').filter((xml) => marks.test(xml));

/** Areas of formulas that fill more than one cell: array formulas entered as such, and data tables. */
export const arrayAreas = (sheet: SheetDraft): readonly Area[] => {
  sheet.arrays ??= rowTexts(sheet).flatMap((xml) =>
    [...xml.matchAll(tags)].flatMap(([tag]) => {
      const area = marks.test(tag) ? areaOfAddress(/\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '') : undefined;
      return area === undefined || (area.top === area.bottom && area.left === area.right) ? [] : area;
    }),
  );
  return sheet.arrays;
};
