import type { Checked } from '../journey/journey';

/** Nothing in the whole workbook. */
export const isEmptyWorkbook = ({ workbook }: Checked): boolean => workbook.sheets.every(({ values }) => values.every((row) => row.every((value) => value === null || value === '')));
