import type { Scalar } from '../rich-api/host-object';
import { apiError } from '../rich-api/api-error';
import { cellReader } from '../grid/cells';
import { sameArea } from '../book/area';
import { applyStyle } from '../book/apply-style';
import { checkWritable } from '../book/protection';
import type { RangeTarget } from '../book/range-target';
import { plainValue } from '../book/read-range';
import { overlap } from '../book/regions';
import { onSheet } from '../book/range-target';
import { writeRange } from '../book/write-range';
import type { Wire } from '../rich-api/wire';
import { isRecord } from './arguments';

const read = ({ book, sheetId, area }: RangeTarget): Wire => {
  const found = book.hyperlinks.find((link) => link.sheetId === sheetId && overlap(link.area, area));
  if (found === undefined || (!sameArea(found.area, area) && (area.top !== area.bottom || area.left !== area.right))) return null;
  const { content } = cellReader(book.engine, sheetId)(area.top, area.left);
  return { ...(found.link as Readonly<Record<string, Wire>>), textToDisplay: String(plainValue(content)) };
};

const write = (target: RangeTarget, value: unknown): void => {
  if (!isRecord(value) || (typeof value['address'] !== 'string' && typeof value['documentReference'] !== 'string')) throw apiError('InvalidArgument');
  const { book, sheetId, area } = target;
  checkWritable(book, sheetId, area, 'allowInsertHyperlinks');
  const kept = book.hyperlinks.filter((link) => link.sheetId !== sheetId || !overlap(link.area, area));
  const { textToDisplay, ...link } = value;
  book.hyperlinks.splice(0, book.hyperlinks.length, ...kept, { sheetId, area, link });
  applyStyle(book, sheetId, area, { style: { cl: { rgb: '#0563C1' }, ul: { s: 1 } } });
  if (typeof textToDisplay === 'string') writeRange(onSheet(book, sheetId, { ...area, bottom: area.top, right: area.left }), [[textToDisplay]]);
};

export const rangeHyperlink: Readonly<Record<string, Scalar<RangeTarget>>> = { Hyperlink: { get: read, set: write } };
