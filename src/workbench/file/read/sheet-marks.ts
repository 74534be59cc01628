import type { Area } from '../../../workbook/grid';
import type { SheetNotice } from '../../../xlsx/read/sheet-notice';
import type { Attributes } from '../../../xlsx/xml/scan-elements';
import { numberOf } from '../xml/xml-node';
import { nothing } from '../xml/nothing';

/** The look of a row in the file, as far as it has one of its own. */
type RowMark = { readonly height: number | undefined; readonly hidden: boolean; readonly level: number; readonly style: number | undefined };

/** What a file says of a sheet's cells beside what they hold. */
export type SheetMarks = {
  /** Numbers of styles by row and column; a cell that is not there has none of its own. */
  readonly styles: readonly (readonly (number | undefined)[] | undefined)[];
  readonly rows: ReadonlyMap<number, RowMark>;
  readonly arrays: readonly Area[];
};

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const markOf = (attributes: Attributes): RowMark => ({
  height: numberOf(attributes.get('ht')), hidden: isOn(attributes.get('hidden')), level: numberOf(attributes.get('outlineLevel')) ?? nothing,
  style: isOn(attributes.get('customFormat')) ? numberOf(attributes.get('s')) : undefined,
});

const isPlain = ({ height, hidden, level, style }: RowMark): boolean => height === undefined && !hidden && level === 0 && style === undefined;

/** Listens while sheets are read. */
export const markKeeper = (): { readonly noticeOf: (sheet: string) => SheetNotice; readonly marksOf: (sheet: string) => SheetMarks } => {
  const sheets = new Map<string, { readonly styles: (number | undefined)[][]; readonly rows: Map<number, RowMark>; readonly arrays: Area[] }>();
  const of = (sheet: string): { readonly styles: (number | undefined)[][]; readonly rows: Map<number, RowMark>; readonly arrays: Area[] } => {
    const known = sheets.get(sheet) ?? { styles: [], rows: new Map<number, RowMark>(), arrays: [] };
    sheets.set(sheet, known);
    return known;
  };
  const noticeOf = (sheet: string): SheetNotice => {
    const { styles, rows, arrays } = of(sheet);
    return {
      cell: (row, column, style) => { (styles[row] ??= [])[column] = style; },
      row: (row, attributes) => {
        const mark = markOf(attributes);
        if (!isPlain(mark)) rows.set(row, mark);
      },
      array: (area) => { arrays.push(area); },
    };
  };
  return { noticeOf, marksOf: of };
};
