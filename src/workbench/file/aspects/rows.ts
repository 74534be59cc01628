import { withAttributes } from '../../../xlsx/xml/start-tag';
import { rowAt } from '../../../xlsx/write/sheet-draft';
import { sheetOf } from '../../grid/cells';
import { styleOf, type CellStyle } from '../../book/cell-style';
import { partOf } from '../../book/sheets';
import { rowPoints } from '../read/lengths';
import { numberOf } from '../xml/xml-node';
import { attributeOf } from '../../../xlsx/xml/start-tag';
import { looksLike, numberOfLook } from '../write/looks-draft';
import type { SheetSource } from '../read/sheet-source';
import type { Aspect, Place, SheetTarget } from './aspect';
import { nothing } from '../xml/nothing';

/** A row that is not like all others. */
type Row = { readonly height: number | undefined; readonly hidden: boolean; readonly level: number; readonly look: CellStyle | undefined };

const read = ({ marks }: SheetSource, { book, sheetId }: Place): void => {
  const levels = partOf(book, sheetId).outline.rows;
  for (const [row, { level }] of marks.rows) if (level > 0) levels.set(row, level);
};

const rowsOf = ({ book, sheetId }: Place): ReadonlyMap<number, Row> => {
  const sheet = sheetOf(book.engine, sheetId);
  const levels = partOf(book, sheetId).outline.rows;
  const styles = book.engine.workbook.getStyles();
  const standard = styles.get(sheet.getConfig().defaultStyle ?? null) ?? {};
  const found = new Map<number, Row>();
  const data = sheet.getRowManager().getRowData();
  for (const at of new Set([...Object.keys(data).map(Number), ...levels.keys()])) {
    const row = data[at];
    const own = row?.s === undefined || row.s === null ? undefined : styles.get(row.s);
    const look = own === undefined || own === null ? undefined : styleOf({ ...standard, ...own }, row?.custom ?? {});
    const one = { height: row?.ia === 1 ? undefined : row?.h, hidden: row?.hd === 1, level: levels.get(at) ?? nothing, look };
    if (one.height !== undefined || one.hidden || one.level > 0 || look !== undefined) found.set(at, one);
  }
  return found;
};

const state = (place: Place): unknown => [...rowsOf(place)].sort(([a], [b]) => a - b);

const styleAttributes = (target: SheetTarget, head: string, look: CellStyle | undefined): Readonly<Record<string, string | undefined>> => {
  if (look === undefined) return { s: undefined, customFormat: undefined };
  const { looks } = target;
  const before = numberOf(attributeOf(head, 's')) ?? nothing;
  return { s: String(looksLike(looks, before, look) ? before : numberOfLook(looks, look, before)), customFormat: '1' };
};

const heightAttributes = (head: string, height: number | undefined): Readonly<Record<string, string | undefined>> => {
  if (height === undefined) return { ht: undefined, customHeight: undefined };
  const before = numberOf(attributeOf(head, 'ht'));
  return before !== undefined && Math.abs(before - rowPoints(height)) < 0.4 ? {} : { ht: String(rowPoints(height)), customHeight: '1' };
};

const plain: Row = { height: undefined, hidden: false, level: 0, look: undefined };

const write = (target: SheetTarget): void => {
  const { sheet } = target;
  const now = rowsOf(target);
  for (const row of new Set([...now.keys(), ...sheet.rows.keys()])) {
    const { height, hidden, level, look } = now.get(row) ?? plain;
    const before = sheet.rows.get(row);
    if (before?.kind === 'whole' && !now.has(row) && !/^\s*<[^>]*\s(?:ht|hidden|outlineLevel|s)=/.test(before.xml)) continue;
    const { element } = rowAt(sheet, row);
    const { head } = element;
    element.head = withAttributes(head, {
      ...heightAttributes(head, height), hidden: hidden ? '1' : undefined, outlineLevel: level === 0 ? undefined : String(level), ...styleAttributes(target, head, look),
    });
  }
};

/** Heights, hidden and grouped rows, and what cells of a row look like that have no look of their own. */
export const rows: Aspect = { name: 'rows', read, state, write };
