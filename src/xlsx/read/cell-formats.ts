import { scanElements } from '../xml/scan-elements';
import { builtInFormats } from './built-in-formats';
import { isClockFormat } from './is-clock-format';
import { isDateFormat } from './is-date-format';

/** By index of a cell's style: its number format where it is not General, whether that shows a date or time, and whether only a time. */
export type CellFormats = { readonly codes: readonly (string | undefined)[]; readonly isDate: readonly boolean[]; readonly isClock: readonly boolean[] };

export const noFormats: CellFormats = { codes: [], isDate: [], isClock: [] };

/** Reads the number formats that the cells of a workbook can have. */
export const readCellFormats = (part: string, bytes: Uint8Array): CellFormats => {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  scanElements(part, bytes, {
    open: (name, attributes, around) => {
      const parent = around[around.length - 1];
      const id = Number(attributes.get('numFmtId'));
      if (name === 'numFmt' && parent === 'numFmts') custom.set(id, attributes.get('formatCode') ?? '');
      if (name === 'xf' && parent === 'cellXfs') ids.push(id);
    },
  });
  const codes = ids.map((id) => custom.get(id) ?? builtInFormats.get(id)).map((code) => (code === undefined || code === '' || /^general$/i.test(code) ? undefined : code));
  const which = (says: (code: string) => boolean): readonly boolean[] => codes.map((code) => code !== undefined && says(code));
  return { codes, isDate: which(isDateFormat), isClock: which(isClockFormat) };
};
