import { columnOfLetters } from './column-of-letters';

const ROWS = 1_048_576;

/** One end of a reference, 0-based. Whole columns have no row, whole rows no column. */
export type Corner = {
  readonly column?: number;
  readonly columnFixed: boolean;
  readonly row?: number;
  readonly rowFixed: boolean;
};

export type Reference = {
  readonly kind: 'reference';
  /** As written, with its `!`; empty where the reference means the formula's own sheet. */
  readonly prefix: string;
  /** The one sheet of this workbook that the prefix names. */
  readonly sheet?: string;
  /** Another workbook, or several sheets at once (`Q1:Q4!A1`). */
  readonly isForeign: boolean;
  readonly from: Corner;
  readonly to?: Corner;
};

export type FormulaPiece = { readonly kind: 'text'; readonly text: string } | Reference;

const isWordCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 36 || code === 46 || code === 92 || code === 95 || code === 63 || code > 127;

const wordEnd = (formula: string, at: number): number => {
  let end = at;
  while (end < formula.length && isWordCharacter(formula.charCodeAt(end))) end++;
  return end;
};

/** Behind a text in quotes that starts at `at`; a doubled quote is one of its characters. */
const quotedEnd = (formula: string, at: number): number => {
  const quote = formula[at] as string;
  for (let end = formula.indexOf(quote, at + 1); end >= 0; end = formula.indexOf(quote, end + 2)) {
    if (formula[end + 1] !== quote) return end + 1;
  }
  return formula.length;
};

/** Behind brackets that start at `at`: `[1]`, `[Score]`, `[[#This Row],[a]]`. An apostrophe makes the next character literal. */
const bracketEnd = (formula: string, at: number): number => {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    const mark = formula[end];
    if (mark === "'") end++;
    else if (mark === '[') depth++;
    else if (mark === ']' && --depth === 0) return end + 1;
  }
  return formula.length;
};

const cornerOf = (word: string): Corner | undefined => {
  const parts = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9][0-9]{0,6})?$/.exec(word);
  if (parts === null) return undefined;
  const [, first = '', letters, second = '', digits] = parts;
  const column = letters === undefined ? undefined : columnOfLetters(letters);
  if ((letters !== undefined && column === undefined) || Number(digits) > ROWS) return undefined;
  if (letters === undefined) return digits === undefined || second !== '' ? undefined : { row: Number(digits) - 1, rowFixed: first === '$', columnFixed: false };
  if (column === undefined) return undefined;
  if (digits === undefined) return second !== '' ? undefined : { column, columnFixed: first === '$', rowFixed: false };
  return { column, columnFixed: first === '$', row: Number(digits) - 1, rowFixed: second === '$' };
};

const isCell = (corner: Corner): boolean => corner.column !== undefined && corner.row !== undefined;

const areAlike = (one: Corner, other: Corner): boolean => (one.row === undefined) === (other.row === undefined) && (one.column === undefined) === (other.column === undefined);

type Found<T> = { readonly value: T; readonly end: number };
type Prefix = { readonly prefix: string; readonly sheet?: string; readonly isForeign: boolean };

const prefixOf = (raw: string): Prefix => {
  const name = raw.startsWith("'") ? raw.slice(1, -1).replace(/''/g, "'") : raw;
  return /[[\]:]/.test(name) ? { prefix: `${raw}!`, isForeign: true } : { prefix: `${raw}!`, sheet: name, isForeign: false };
};

/** The sheet or sheets in front of a reference at `at`, if there are any. */
const prefixAt = (formula: string, at: number): Found<Prefix> | undefined => {
  const first = formula[at];
  let end = first === "'" ? quotedEnd(formula, at) : wordEnd(formula, first === '[' ? bracketEnd(formula, at) : at);
  if (first !== "'" && end > at && formula[end] === ':') {
    const second = wordEnd(formula, end + 1);
    if (formula[second] === '!') end = second;
  }
  return end > at && formula[end] === '!' ? { value: prefixOf(formula.slice(at, end)), end: end + 1 } : undefined;
};

const referenceAt = (formula: string, at: number, prefix: Prefix): Found<Reference> | undefined => {
  const end = wordEnd(formula, at);
  const from = cornerOf(formula.slice(at, end));
  if (from === undefined || end === at) return undefined;
  if (formula[end] === ':') {
    const secondEnd = wordEnd(formula, end + 1);
    const to = cornerOf(formula.slice(end + 1, secondEnd));
    const isCalled = formula[secondEnd] === '(' || formula[secondEnd] === '!';
    if (to !== undefined && !isCalled && areAlike(from, to)) return { value: { kind: 'reference', ...prefix, from, to }, end: secondEnd };
  }
  const next = formula[end];
  return isCell(from) && next !== '(' && next !== '[' && next !== '!' ? { value: { kind: 'reference', ...prefix, from }, end } : undefined;
};

/** Behind what stands at `at` and is no reference: a text, brackets, an error value, a word, or one character. */
const otherEnd = (formula: string, at: number): number => {
  const mark = formula[at];
  if (mark === '"' || mark === "'") return quotedEnd(formula, at);
  if (mark === '[') return bracketEnd(formula, at);
  if (mark === '#') return at + 1 + (/^[A-Z/0-9_]*[!?]?/.exec(formula.slice(at + 1, at + 16))?.[0].length ?? 1);
  const end = wordEnd(formula, at);
  if (end === at) return at + 1;
  return formula[end] === '[' ? bracketEnd(formula, end) : end;
};

/** Splits a formula (without `=`) into references and what stands between them. Texts, table references and names stay as they are. */
export const formulaPieces = (formula: string): readonly FormulaPiece[] => {
  const pieces: FormulaPiece[] = [];
  let textFrom = 0;
  for (let at = 0; at < formula.length; ) {
    const prefix = prefixAt(formula, at);
    const found = referenceAt(formula, prefix?.end ?? at, prefix?.value ?? { prefix: '', isForeign: false });
    if (found === undefined) {
      at = otherEnd(formula, prefix?.end ?? at);
      continue;
    }
    if (at > textFrom) pieces.push({ kind: 'text', text: formula.slice(textFrom, at) });
    pieces.push(found.value);
    at = textFrom = found.end;
  }
  if (textFrom < formula.length) pieces.push({ kind: 'text', text: formula.slice(textFrom) });
  return pieces;
};
