import { limits } from '../limits';
import { refuse } from '../refuse';
import { openPackage } from '../package/open-package';
import type { Package } from '../package/open-package';
import { partKey } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { parseElement, writeElement } from '../xml/element';
import type { Element } from '../xml/element';
import { writeZip } from '../zip/write-zip';

/** The parts of a workbook while a plan is carried out. What is not changed here is copied byte by byte in the end. */
export type PartsDraft = {
  readonly original: Package;
  /** Spelling of each part's name in the archive, by its `partKey`. */
  readonly names: Map<string, string>;
  /** Parts that were changed or added; `undefined` for removed ones. */
  readonly changed: Map<string, string | Uint8Array | undefined>;
  /** Text of parts that were looked at and not changed. */
  readonly seen: Map<string, string>;
  /** Parts that many edits add to (relationships, content types), taken apart until the end. */
  readonly trees: Map<string, Element>;
  /** Content types that were looked up: see `overrideOf`. */
  readonly types: Map<string, string | undefined>;
  /** Relationships of parts, by the name of the part that holds them: see `relationsOf`. */
  readonly relations: Map<string, Relationship[]>;
  /** The number that was given last, by what it was given for. */
  readonly numbers: Map<string, number>;
};

export const partsDraft = (bytes: Uint8Array): PartsDraft => {
  const original = openPackage(bytes);
  const names = new Map(original.archive.entries.map(({ name }) => [partKey(name), name]));
  return { original, names, changed: new Map(), seen: new Map(), trees: new Map(), types: new Map(), relations: new Map(), numbers: new Map() };
};

const spelled = (draft: PartsDraft, part: string): string => draft.names.get(partKey(part)) ?? part;

export const hasPart = (draft: PartsDraft, part: string): boolean => draft.names.has(partKey(part));

const decode = (part: string, bytes: Uint8Array): string => {
  if (bytes.length > limits.editedPart) return refuse({ code: 'file-too-large', measure: 'edited-part', most: limits.editedPart, part });
  const mark = bytes.length < 2 ? 0 : ((bytes[0] as number) << 8) | (bytes[1] as number);
  const encoding = mark === 0xfffe || mark === 0x3c00 ? 'utf-16le' : mark === 0xfeff || mark === 0x003c ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
    return encoding === 'utf-8' ? text : text.replace(/(<\?xml[^>]*encoding=)["'][^"']*["']/, '$1"UTF-8"');
  } catch (error) {
    if (error instanceof TypeError) return refuse({ code: 'file-damaged', part, damage: 'encoding' });
    throw error;
  }
};

/** The text of a part as it now is. UTF-8 reads and writes back to the same bytes. */
export const textOfPart = (draft: PartsDraft, part: string): string => {
  const name = spelled(draft, part);
  const tree = draft.trees.get(name);
  if (tree !== undefined) return writeElement(tree);
  const changed = draft.changed.get(name);
  if (typeof changed === 'string') return changed;
  const seen = draft.seen.get(name);
  if (seen !== undefined) return seen;
  const text = decode(name, changed ?? draft.original.bytesOf(name));
  draft.seen.set(name, text);
  return text;
};

export const bytesOfPart = (draft: PartsDraft, part: string): Uint8Array => {
  const changed = draft.changed.get(spelled(draft, part));
  if (typeof changed === 'string') return new TextEncoder().encode(changed);
  return changed ?? draft.original.bytesOf(part);
};

/** Changes or adds a part. A content that is the same as before changes nothing. */
export const setPart = (draft: PartsDraft, part: string, content: string | Uint8Array): void => {
  const name = spelled(draft, part);
  if (typeof content === 'string' && draft.seen.get(name) === content && !draft.changed.has(name)) return;
  draft.names.set(partKey(name), name);
  draft.changed.set(name, content);
  draft.seen.delete(name);
  draft.relations.delete(name);
};

export const removePart = (draft: PartsDraft, part: string): void => {
  const name = spelled(draft, part);
  draft.names.delete(partKey(name));
  draft.seen.delete(name);
  draft.trees.delete(name);
  draft.relations.delete(name);
  draft.changed.set(name, undefined);
};

/** A part taken apart, to be changed in place; `empty` is its text where it does not exist yet. */
export const treeOfPart = (draft: PartsDraft, part: string, empty: string): Element => {
  const name = spelled(draft, part);
  const known = draft.trees.get(name);
  if (known !== undefined) return known;
  const tree = parseElement(name, hasPart(draft, name) ? textOfPart(draft, name) : empty);
  draft.trees.set(name, tree);
  draft.names.set(partKey(name), name);
  return tree;
};

/** A name that no part has: `xl/worksheets/sheet` and `.xml` give `xl/worksheets/sheet4.xml`. */
export const freshPartName = (draft: PartsDraft, stem: string, extension: string): string =>
  `${stem}${freshNumber(draft, `${stem}*${extension}`, 1, (number) => hasPart(draft, `${stem}${number}${extension}`))}${extension}`;

/** The next number from `first` on that is not taken, remembered for the next time the same is asked. */
export const freshNumber = (draft: PartsDraft, purpose: string, first: number, isTaken: (number: number) => boolean): number => {
  const last = draft.numbers.get(purpose);
  let number = last === undefined ? first : last + 1;
  while (isTaken(number)) number++;
  draft.numbers.set(purpose, number);
  return number;
};

/** The file with all changes. */
export const writeParts = (draft: PartsDraft): Uint8Array => {
  const { original, changed, trees } = draft;
  for (const [name, tree] of trees) {
    trees.delete(name);
    setPart(draft, name, writeElement(tree));
  }
  const encoder = new TextEncoder();
  const contents = [...changed].map(([name, content]) => [name, typeof content === 'string' ? encoder.encode(content) : content] as const);
  return changed.size === 0 ? original.archive.bytes : writeZip(original.archive, new Map(contents));
};
