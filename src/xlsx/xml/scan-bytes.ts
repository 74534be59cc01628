import { limits } from '../limits';
import { refuse } from '../refuse';

/**
 * What a scan of XML calls. Positions are in `bytes` and valid during the call only. Names come without their prefix; elements of another
 * prefix than the root's are passed over, as only extensions have them.
 */
export type XmlHandler = {
  /** True where text is wanted; text elsewhere is passed over. */
  wantsText: boolean;
  open(bytes: Uint8Array, name: number, nameEnd: number, end: number, isEmpty: boolean): void;
  /** `isWhole` is false where a comment or CDATA section splits the text; `isLiteral` in a CDATA section, which has no entities. */
  text(bytes: Uint8Array, start: number, end: number, isWhole: boolean, isLiteral: boolean): void;
  close(bytes: Uint8Array, name: number, nameEnd: number): void;
};

export type ByteScan = { readonly feed: (piece: Uint8Array) => void; readonly end: () => void };

const less = 60;
const greater = 62;
const slash = 47;
const bang = 33;
const question = 63;
const colon = 58;
const space = 32;
const doubleQuote = 34;
const singleQuote = 39;

/** Where the tag that starts at `from` ends (its `>`), quotes respected; -1 if it is not all there yet. */
const tagEnd = (bytes: Uint8Array, from: number): number => {
  let quote = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === greater) return at;
    else if (byte === doubleQuote || byte === singleQuote) quote = byte;
  }
  return -1;
};

const starts = (bytes: Uint8Array, at: number, text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
};

const indexAfter = (bytes: Uint8Array, from: number, text: string): number => {
  for (let at = bytes.indexOf(text.charCodeAt(0), from); at >= 0; at = bytes.indexOf(text.charCodeAt(0), at + 1)) {
    if (starts(bytes, at, text)) return at + text.length;
  }
  return -1;
};

/** Enough of an element's name to notice a wrong end tag: its length, first and last letter. */
const fingerprint = (bytes: Uint8Array, name: number, nameEnd: number): number =>
  ((nameEnd - name) << 16) | ((bytes[name] as number) << 8) | (bytes[nameEnd - 1] as number);

/**
 * A scanner for large parts: it is fed with inflated pieces, keeps only the unfinished token between them, and builds no tree and no string.
 * XML that is cut off, badly nested or carries a DOCTYPE is refused.
 */
export const scanBytes = (part: string, handler: XmlHandler): ByteScan => {
  const open = new Int32Array(limits.xmlDepth);
  let depth = 0;
  let sawRoot = false;
  let prefix = 0;
  let rest: Uint8Array | undefined;

  const bad = (): never => refuse({ code: 'file-damaged', part, damage: 'xml' });

  /** Passes over a comment, processing instruction or CDATA section at `at`; the position behind it, or -1 if it is not all there. */
  const passOver = (bytes: Uint8Array, at: number): number => {
    if (bytes[at + 1] === question) return indexAfter(bytes, at, '?>');
    if (at + 9 > bytes.length) return -1;
    if (starts(bytes, at, '<!--')) return indexAfter(bytes, at + 4, '-->');
    if (!starts(bytes, at, '<![CDATA[')) return refuse({ code: 'part-has-doctype', part });
    const end = indexAfter(bytes, at, ']]>');
    if (end >= 0 && handler.wantsText) handler.text(bytes, at + 9, end - 3, false, true);
    return end;
  };

  const close = (bytes: Uint8Array, at: number, end: number): void => {
    let nameEnd = end;
    while (nameEnd > at && (bytes[nameEnd - 1] as number) <= space) nameEnd--;
    let name = at + 2;
    for (let index = name; index < nameEnd; index++) if (bytes[index] === colon) name = index + 1;
    if (depth === 0 || nameEnd <= name) bad();
    depth--;
    if (open[depth] !== fingerprint(bytes, name, nameEnd)) bad();
    if (name - at - 2 === prefix) handler.close(bytes, name, nameEnd);
  };

  const element = (bytes: Uint8Array, at: number, end: number): void => {
    let name = at + 1;
    let nameEnd = name;
    for (; nameEnd < end; nameEnd++) {
      const byte = bytes[nameEnd] as number;
      if (byte <= space || byte === slash) break;
      if (byte === colon) name = nameEnd + 1;
    }
    const isEmpty = bytes[end - 1] === slash;
    if (nameEnd <= name || (depth === 0 && sawRoot)) bad();
    if (!sawRoot) prefix = name - at - 1;
    sawRoot = true;
    if (!isEmpty) {
      if (depth === limits.xmlDepth) refuse({ code: 'file-too-large', measure: 'xml-depth', most: limits.xmlDepth, part });
      open[depth++] = fingerprint(bytes, name, nameEnd);
    }
    if (name - at - 1 === prefix) handler.open(bytes, name, nameEnd, isEmpty ? end - 1 : end, isEmpty);
  };

  /** Handles what is complete in `bytes`; gives the position of the first token that is not. */
  const scan = (bytes: Uint8Array): number => {
    const length = bytes.length;
    let at = 0;
    for (;;) {
      let tag = at;
      while (tag < length && bytes[tag] !== less) tag++;
      if (tag + 1 >= length) return handler.wantsText ? at : tag;
      if (tag > at && handler.wantsText) handler.text(bytes, at, tag, bytes[tag + 1] === slash, false);
      const mark = bytes[tag + 1] as number;
      const end = mark === bang || mark === question ? passOver(bytes, tag) - 1 : tagEnd(bytes, tag + 1);
      if (end < 0) return tag;
      if (mark === slash) close(bytes, tag, end);
      else if (mark !== bang && mark !== question) element(bytes, tag, end);
      at = end + 1;
    }
  };

  const joined = (piece: Uint8Array): Uint8Array => {
    if (rest === undefined) return piece;
    const both = new Uint8Array(rest.length + piece.length);
    both.set(rest);
    both.set(piece, rest.length);
    return both;
  };

  return {
    feed: (piece) => {
      const bytes = joined(piece);
      const done = scan(bytes);
      if (bytes.length - done > limits.xmlToken) refuse({ code: 'file-too-large', measure: 'xml-token', most: limits.xmlToken, part });
      rest = done < bytes.length ? bytes.slice(done) : undefined;
    },
    end: () => {
      const onlySpace = rest === undefined || rest.every((byte) => byte <= space || byte === 0);
      if (!sawRoot || depth !== 0 || !onlySpace) bad();
    },
  };
};
