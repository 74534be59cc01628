import { limits } from '../limits';
import { refuse } from '../refuse';
import type { ZipArchive, ZipEntry } from './zip-entry';

const signature = { local: 0x04034b50, record: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 } as const;
const size = { local: 30, record: 46, end: 22, end64: 56, locator64: 20, comment: 0xffff } as const;
const wide = 0xffffffff;

type End = { readonly count: number; readonly start: number; readonly length: number; readonly at: number; readonly comment: Uint8Array };

const damaged = (): never => refuse({ code: 'file-damaged', part: 'zip', damage: 'directory' });

/** A 64-bit offset as a number; no file is that large, so what does not fit is damage. */
const long = (view: DataView, at: number): number => {
  const value = view.getBigUint64(at, true);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : damaged();
};

/** The last end record whose comment reaches exactly to the end of the file, or else the last one at all. */
const endRecordAt = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - size.end - size.comment);
  let any = -1;
  for (let at = view.byteLength - size.end; at >= lowest; at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    if (at + size.end + view.getUint16(at + 20, true) === view.byteLength) return at;
    if (any < 0) any = at;
  }
  return any;
};

const endOf = (bytes: Uint8Array, view: DataView): End => {
  const at = endRecordAt(view);
  if (at < 0) return refuse({ code: 'file-cut-off' });
  const comment = bytes.subarray(at + size.end, Math.min(bytes.length, at + size.end + view.getUint16(at + 20, true)));
  const locator = at - size.locator64;
  if (locator >= 0 && view.getUint32(locator, true) === signature.locator64) {
    const wideEnd = long(view, locator + 8);
    if (wideEnd + size.end64 > locator || view.getUint32(wideEnd, true) !== signature.end64) return damaged();
    return { count: long(view, wideEnd + 32), length: long(view, wideEnd + 40), start: long(view, wideEnd + 48), at: wideEnd, comment };
  }
  return { count: view.getUint16(at + 10, true), length: view.getUint32(at + 12, true), start: view.getUint32(at + 16, true), at, comment };
};

type Sizes = { readonly size: number; readonly compressedSize: number; readonly offset: number };

/** Sizes and offset of a record; each that does not fit in 32 bits stands in the extra field 0x0001, in this order. */
const sizesOf = (view: DataView, at: number, extra: number, extraEnd: number): Sizes => {
  const values = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const fieldEnd = Math.min(extraEnd, field + 4 + view.getUint16(field + 2, true));
    let next = field + 4;
    values.forEach((value, index) => {
      if (value !== wide || next + 8 > fieldEnd) return;
      values[index] = long(view, next);
      next += 8;
    });
  }
  const [inflated, compressed, offset] = values as [number, number, number];
  return { size: inflated, compressedSize: compressed, offset };
};

/** UTF-8 in practice, flagged or not; program that writes another code page writes ASCII names in a workbook. */
const nameOf = (bytes: Uint8Array): string => {
  const name = new TextDecoder().decode(bytes).replace(/\\/g, '/').replace(/^\/+/, '');
  return name.split('/').includes('..') ? refuse({ code: 'part-name-unsafe', part: name }) : name;
};

const recordAt = (bytes: Uint8Array, view: DataView, at: number): Omit<ZipEntry, 'end'> => {
  if (at + size.record > bytes.length || view.getUint32(at, true) !== signature.record) return damaged();
  const nameEnd = at + size.record + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) return damaged();
  const { offset, ...sizes } = sizesOf(view, at, nameEnd, extraEnd);
  if (offset + size.local > bytes.length || view.getUint32(offset, true) !== signature.local) return damaged();
  return {
    name: nameOf(bytes.subarray(at + size.record, nameEnd)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    start: offset,
    data: offset + size.local + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true),
    record: { start: at, end },
  };
};

/** Gives each entry its end: the start of the next one. Entries that overlap would let a small file inflate without limit. */
const withEnds = (entries: readonly Omit<ZipEntry, 'end'>[], directory: number): readonly ZipEntry[] => {
  const starts = [...new Set(entries.map(({ start }) => start))].sort((a, b) => a - b);
  if (starts.length < entries.length) return damaged();
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]));
  return entries.map((entry) => {
    const end = next.get(entry.start) ?? directory;
    return entry.data + entry.compressedSize > end ? damaged() : { ...entry, end };
  });
};

const refuseDuplicates = (entries: readonly ZipEntry[]): void => {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) refuse({ code: 'part-twice', part: name });
    seen.add(key);
  }
};

/** Reads the directory of a zip archive (zip64 included). Nothing is inflated. Names come with `/`, without a leading one. */
export const readZip = (bytes: Uint8Array): ZipArchive => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < size.end) return refuse({ code: 'file-cut-off' });
  const end = endOf(bytes, view);
  if (end.count > limits.entries) return refuse({ code: 'file-too-large', measure: 'entries', most: limits.entries });
  if (end.start + end.length > end.at) return damaged();
  const records: Omit<ZipEntry, 'end'>[] = [];
  for (let at = end.start; records.length < end.count; at = records[records.length - 1]?.record.end ?? damaged()) {
    records.push(recordAt(bytes, view, at));
  }
  const entries = withEnds(records, end.start);
  refuseDuplicates(entries);
  return { bytes, entries, directory: { start: end.start, end: end.at }, comment: end.comment };
};
