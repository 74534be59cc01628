import type { FileProblem } from '../../workbook/file-problem';

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Whether `text` occurs as UTF-16 in the directory of a compound file. */
const namesStream = (bytes: Uint8Array, text: string): boolean => {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (length < text.length && bytes[at + 2 * length] === text.charCodeAt(length) && bytes[at + 2 * length + 1] === 0) length++;
    if (length === text.length) return true;
  }
  return false;
};

const compound = (bytes: Uint8Array): FileProblem => {
  if (namesStream(bytes, 'EncryptedPackage')) return { code: 'file-encrypted' };
  if (namesStream(bytes, 'Workbook') || namesStream(bytes, 'Book')) return { code: 'file-is-no-workbook', looks: 'xls' };
  if (namesStream(bytes, 'WordDocument')) return { code: 'file-is-no-workbook', looks: 'word' };
  if (namesStream(bytes, 'PowerPoint Document')) return { code: 'file-is-no-workbook', looks: 'powerpoint' };
  return { code: 'file-is-no-workbook', looks: 'ole' };
};

const beginning = (bytes: Uint8Array): string => {
  const head = bytes.subarray(0, 4096);
  const encoding = starts(head, 0xff, 0xfe) ? 'utf-16le' : starts(head, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head);
};

/** Text with few control characters, whatever its code page (GBK decoded as UTF-8 has replacement characters, but no controls). */
const isText = (text: string): boolean => {
  const controls = [...text].filter((character) => character < ' ' && !'\t\r\n\f'.includes(character)).length;
  return text.trim() !== '' && controls === 0;
};

const looksOfText = (bytes: Uint8Array): FileProblem => {
  const text = beginning(bytes);
  const looks = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(text) ? 'xml-spreadsheet'
    : /<(!doctype html|html|table|head|body|meta)\b/i.test(text) ? 'html'
    : /^\ufeff?\s*</.test(text) ? 'xml'
    : isText(text) ? 'csv'
    : 'unknown';
  return { code: 'file-is-no-workbook', looks };
};

const signatures = [
  { looks: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { looks: 'archive', bytes: [0x52, 0x61, 0x72, 0x21] },
  { looks: 'archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { looks: 'archive', bytes: [0x1f, 0x8b] },
  { looks: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { looks: 'image', bytes: [0xff, 0xd8, 0xff] },
  { looks: 'xls', bytes: [0x09, 0x08, 0x10, 0x00] },
  { looks: 'xls', bytes: [0x09, 0x04, 0x06, 0x00] },
  { looks: 'xls', bytes: [0x09, 0x02, 0x06, 0x00] },
] as const;

/** Why bytes cannot be a workbook, judged by how they begin; `undefined` if they begin like a zip archive. */
export const fileLooks = (bytes: Uint8Array): FileProblem | undefined => {
  if (bytes.length === 0) return { code: 'file-empty' };
  if (starts(bytes, 0x50, 0x4b)) return undefined;
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compound(bytes);
  const signature = signatures.find((one) => starts(bytes, ...one.bytes));
  if (signature !== undefined) return { code: 'file-is-no-workbook', looks: signature.looks };
  return bytes.every((byte) => byte === 0) ? { code: 'file-damaged', part: 'zip', damage: 'directory' } : looksOfText(bytes);
};
