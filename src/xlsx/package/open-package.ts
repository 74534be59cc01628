import type { FileLooks } from '../../workbook/file-problem';
import { limits } from '../limits';
import { refuse } from '../refuse';
import { asUtf8 } from '../xml/as-utf8';
import { scanBytes } from '../xml/scan-bytes';
import type { XmlHandler } from '../xml/scan-bytes';
import { inflateEntry, inflateWhole } from '../zip/inflate-entry';
import type { InflateBudget } from '../zip/inflate-entry';
import { readZip } from '../zip/read-zip';
import type { ZipArchive, ZipEntry } from '../zip/zip-entry';
import { fileLooks } from './file-looks';
import { partKey, readRelationships, relationshipsPart } from './relationships';
import type { Relationship } from './relationships';

/** A workbook file opened as a set of parts. Nothing is inflated before it is asked for. */
export type Package = {
  readonly archive: ZipArchive;
  /** Name of the workbook part, usually `xl/workbook.xml`. */
  readonly workbookPart: string;
  readonly has: (part: string) => boolean;
  readonly bytesOf: (part: string) => Uint8Array;
  readonly scan: (part: string, handler: XmlHandler) => void;
  /** Of a part; none if it has no relationships. */
  readonly relationshipsOf: (part: string) => readonly Relationship[];
};

const looksOfArchive = (names: ReadonlySet<string>): FileLooks => {
  if (names.has('xl/workbook.bin')) return 'xlsb';
  if (names.has('word/document.xml')) return 'word';
  if (names.has('ppt/presentation.xml')) return 'powerpoint';
  if (names.has('content.xml') && names.has('mimetype')) return 'ods';
  if ([...names].some((name) => /^index(\.zip|\/.*\.iwa)$/.test(name))) return 'numbers';
  return 'archive';
};

const workbookPartOf = (relationships: readonly Relationship[], names: ReadonlySet<string>): string => {
  const told = relationships.find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)?.target;
  const main = told ?? 'xl/workbook.xml';
  const isThere = names.has(partKey(main));
  const isWorkbook = /(^|\/)workbook[^/]*\.xml$/i.test(main) || [...names].some((name) => name.startsWith('xl/worksheets/'));
  if (/\.bin$/i.test(main) || !isWorkbook || (told === undefined && !isThere)) return refuse({ code: 'file-is-no-workbook', looks: looksOfArchive(names) });
  return isThere ? main : refuse({ code: 'file-damaged', part: main, damage: 'missing' });
};

/** Opens a workbook file; refuses what is none, with what it seems to be. `consumed` hears of compressed bytes that were read. */
export const openPackage = (bytes: Uint8Array, consumed: (bytes: number) => void = () => undefined): Package => {
  const problem = fileLooks(bytes);
  if (problem !== undefined) return refuse(problem);
  if (bytes.length > limits.file) return refuse({ code: 'file-too-large', measure: 'file', most: limits.file });
  const archive = readZip(bytes);
  const entries = new Map(archive.entries.map((entry) => [partKey(entry.name), entry]));
  const budget: InflateBudget = { left: limits.inflated };
  const entryOf = (part: string): ZipEntry => entries.get(partKey(part)) ?? refuse({ code: 'file-damaged', part, damage: 'missing' });
  const has = (part: string): boolean => entries.has(partKey(part));
  const bytesOf = (part: string): Uint8Array => {
    const entry = entryOf(part);
    consumed(entry.compressedSize);
    return inflateWhole(archive, entry, budget);
  };
  const scan = (part: string, handler: XmlHandler): void => {
    const scanner = scanBytes(part, handler);
    inflateEntry(archive, entryOf(part), budget, asUtf8(scanner.feed), consumed);
    scanner.end();
  };
  const relationshipsOf = (part: string): readonly Relationship[] => {
    const name = relationshipsPart(part);
    return has(name) ? readRelationships(part, bytesOf(name)) : [];
  };
  const names = new Set(entries.keys());
  if (archive.entries.some(({ encrypted }) => encrypted)) refuse({ code: 'file-encrypted' });
  return { archive, workbookPart: workbookPartOf(relationshipsOf(''), names), has, bytesOf, scan, relationshipsOf };
};
