/// <reference types="office-js" />
import type { Area } from '../../workbook/grid';

/** An area of a sheet, 0-based, as Excel's range. */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
