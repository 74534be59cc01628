import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipArchive, ZipEntry } from './zip-entry';

/** Parts by name: new content, or `undefined` for those that go. Names that the archive does not have are added behind the others, in this order. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | undefined>;

type Written = { readonly bytes: Uint8Array; readonly entry: ZipEntry | undefined; readonly record: (offset: number) => Uint8Array };

const wide = 0xffffffff;
const zip64Field = 1;
const deflated = 8;
const unicodeNames = 0x0800;
const version = 20;
/** 1 January 1980, the first date zip knows: the same plan gives the same bytes on any day. */
const date = 0x0021;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What the local header and the directory's record have in common. */
const setCommon = (view: DataView, at: number, name: Uint8Array, size: number, compressedSize: number, crc: number): void => {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, unicodeNames, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 8, date, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, compressedSize, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
};

const written = (partName: string, content: Uint8Array, entry: ZipEntry | undefined): Written => {
  const name = new TextEncoder().encode(partName);
  const data = deflateSync(content, { level: 6 });
  const crc = crc32(content);
  const bytes = new Uint8Array(30 + name.length + data.length);
  viewOf(bytes).setUint32(0, 0x04034b50, true);
  setCommon(viewOf(bytes), 4, name, content.length, data.length, crc);
  bytes.set(name, 30);
  bytes.set(data, 30 + name.length);
  const record = (offset: number): Uint8Array => {
    const directory = new Uint8Array(46 + name.length);
    const view = viewOf(directory);
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, version, true);
    setCommon(view, 6, name, content.length, data.length, crc);
    view.setUint32(42, offset, true);
    directory.set(name, 46);
    return directory;
  };
  return { bytes, entry, record };
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

/** The extra fields of a record without those of zip64, which are not needed for less than 4 GB. */
const withoutWide = (extra: Uint8Array): Uint8Array => {
  const fields: Uint8Array[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + viewOf(extra).getUint16(at + 2, true);
    if (viewOf(extra).getUint16(at, true) !== zip64Field) fields.push(extra.subarray(at, end));
    at = end;
  }
  return joined(fields);
};

/** The record of an entry that was moved. What it said in 64 bits it says in 32 now. */
const movedRecord = (record: Uint8Array, entry: ZipEntry, offset: number): Uint8Array => {
  const old = viewOf(record);
  const isWide = [20, 24, 42].some((at) => old.getUint32(at, true) === wide);
  const nameEnd = 46 + old.getUint16(28, true);
  const extraEnd = nameEnd + old.getUint16(30, true);
  const extra = isWide ? withoutWide(record.subarray(nameEnd, extraEnd)) : record.subarray(nameEnd, extraEnd);
  const moved = joined([record.subarray(0, nameEnd), extra, record.subarray(extraEnd)]);
  const view = viewOf(moved);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  return moved;
};

/** An entry as it is: header, compressed data, descriptor and all. */
const kept = (archive: ZipArchive, entry: ZipEntry): Written => ({
  bytes: archive.bytes.subarray(entry.start, entry.end),
  entry,
  record: (offset) => movedRecord(archive.bytes.subarray(entry.record.start, entry.record.end), entry, offset),
});

const endRecord = (count: number, length: number, start: number, comment: Uint8Array): Uint8Array => {
  const end = new Uint8Array(22 + comment.length);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return end;
};

const entriesOf = (archive: ZipArchive, changes: ZipChanges): readonly Written[] => {
  const inFileOrder = [...archive.entries].sort((a, b) => a.start - b.start);
  const names = new Set(archive.entries.map(({ name }) => name));
  const old = inFileOrder.flatMap((entry) => {
    if (!changes.has(entry.name)) return kept(archive, entry);
    const content = changes.get(entry.name);
    return content === undefined ? [] : written(entry.name, content, entry);
  });
  const added = [...changes].flatMap(([name, content]) => (names.has(name) || content === undefined ? [] : written(name, content, undefined)));
  return [...old, ...added];
};

/** Where the first entry begins; what stands before it (in self-extracting archives) is kept. */
const leadOf = (archive: ZipArchive): Uint8Array =>
  archive.bytes.subarray(0, archive.entries.reduce((least, { start }) => Math.min(least, start), archive.directory.start));

/**
 * The archive with some parts changed, added or removed. All others keep their bytes, the compressed ones included, and their order, both in
 * the file and in its directory.
 */
export const writeZip = (archive: ZipArchive, changes: ZipChanges): Uint8Array => {
  const lead = leadOf(archive);
  const place = new Map<ZipEntry | undefined, number>(archive.entries.map((entry, index) => [entry, index]));
  let offset = lead.length;
  const entries = entriesOf(archive, changes).map((entry) => {
    const start = offset;
    offset += entry.bytes.length;
    return { ...entry, start, place: place.get(entry.entry) ?? Infinity };
  });
  const inDirectory = [...entries].sort((a, b) => (a.place === b.place ? a.start - b.start : a.place - b.place));
  const directory = inDirectory.map(({ record, start }) => record(start));
  const length = directory.reduce((sum, record) => sum + record.length, 0);
  return joined([lead, ...entries.map(({ bytes }) => bytes), ...directory, endRecord(entries.length, length, offset, archive.comment)]);
};
