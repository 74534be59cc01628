import { nothing } from '../xml/nothing';

const less = 60;
const slash = 47;

const encodingOf = (bytes: Uint8Array): string => {
  const mark = ((bytes[0] ?? nothing) << 8) | (bytes[1] ?? nothing);
  if (mark === 0xfffe || mark === 0x3c00) return 'utf-16le';
  return mark === 0xfeff || mark === 0x003c ? 'utf-16be' : 'utf-8';
};

/** The text of a part, without the mark of its encoding. */
export const textOf = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

const word = [...'sheetData'].map((letter) => letter.charCodeAt(0));

/** Whether the tag that starts at `at` is one of `sheetData`, whatever its prefix. */
const isData = (bytes: Uint8Array, at: number): boolean => {
  let name = at + (bytes[at + 1] === slash ? 2 : 1);
  for (let index = name; index < name + 24; index += 1) if (bytes[index] === 58) name = index + 1;
  return word.every((letter, index) => bytes[name + index] === letter);
};

const firstData = (bytes: Uint8Array): number => {
  for (let at = bytes.indexOf(less); at >= 0; at = bytes.indexOf(less, at + 1)) if (isData(bytes, at)) return at;
  return -1;
};

const lastData = (bytes: Uint8Array): number => {
  for (let at = bytes.lastIndexOf(less); at > 0; at = bytes.lastIndexOf(less, at - 1)) if (isData(bytes, at)) return at;
  return -1;
};

/** The text of a sheet part without its cells, which make up nearly all of it. */
export const textAroundCells = (bytes: Uint8Array): string => {
  if (encodingOf(bytes) !== 'utf-8') return textOf(bytes).replace(/<([^\s>/:]+:)?sheetData(?:\s[^>]*)?>[\s\S]*<\/([^\s>/:]+:)?sheetData\s*>/, '');
  const start = firstData(bytes);
  const last = lastData(bytes);
  if (start < 0) return textOf(bytes);
  return textOf(bytes.subarray(0, start)) + textOf(bytes.subarray(bytes.indexOf(62, last) + 1));
};
