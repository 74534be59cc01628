const ampersand = 38;
const underscore = 95;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const character = (code: number): string => (code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd');

/** Replaces XML's five named entities and character references. There are no others, because documents with a DTD are refused. */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return character(parseInt(hex, 16));
        if (decimal !== undefined) return character(parseInt(decimal, 10));
        return (name === undefined ? undefined : named[name]) ?? whole;
      })
    : text;

/** Excel writes characters that XML cannot hold as `_xHHHH_`, and a text that looks like such an escape as `_x005F_xHHHH_`. */
export const withoutEscapes = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 of at most this many bytes is decoded by hand: a call of the decoder costs more than the text. */
const short = 48;

/** Decodes short plain UTF-8; `undefined` where an entity or escape may stand in it or it is not plain. */
const shortText = (bytes: Uint8Array, start: number, end: number): string | undefined => {
  let text = '';
  for (let at = start; at < end; ) {
    const byte = bytes[at] as number;
    if (byte < 0x80) {
      if (byte === ampersand || byte === underscore || byte === 13) return undefined;
      text += String.fromCharCode(byte);
      at++;
    } else if (byte >= 0xe0 && byte < 0xf0 && at + 2 < end) {
      const second = bytes[at + 1] as number;
      const third = bytes[at + 2] as number;
      const code = ((byte & 15) << 12) | ((second & 63) << 6) | (third & 63);
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80 || code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return undefined;
      text += String.fromCharCode(code);
      at += 3;
    } else return undefined;
  }
  return text;
};

/** UTF-8 as text, XML's line ends normalised. */
const decoded = (bytes: Uint8Array, start: number, end: number): string => {
  const text = decoder.decode(bytes.subarray(start, end));
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
};

/** A text as a cell shows it: entities and Excel's escapes resolved. */
export const textOfBytes = (bytes: Uint8Array, start: number, end: number): string => {
  const quick = end - start <= short ? shortText(bytes, start, end) : undefined;
  return quick ?? withoutEscapes(withoutEntities(decoded(bytes, start, end)));
};

/** A text of a CDATA section: no entities. */
export const literalOfBytes = (bytes: Uint8Array, start: number, end: number): string => withoutEscapes(decoded(bytes, start, end));

/** The value of an attribute as text: entities resolved, no escapes. */
export const attributeOfBytes = (bytes: Uint8Array, start: number, end: number): string => {
  const quick = end - start <= short ? shortText(bytes, start, end) : undefined;
  return quick ?? withoutEntities(decoded(bytes, start, end));
};
