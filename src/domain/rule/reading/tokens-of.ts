import { chineseNumeral } from '../../number/chinese-numeral';
import { foldText } from './folded-text';
import type { Meaning, Token } from './token';
import { vocabulary } from './vocabulary';

const arabic = /\d+(?:\.\d+)?|\.\d+/y;
const chinese = /[零一二两三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?/y;
const latin = /[a-z]+/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

const isLatin = (character: string): boolean => character >= 'a' && character <= 'z';

/** A Latin word ends where its letters end: `t` is no part of `than`. */
const endsWord = (folded: string, end: number): boolean =>
  !(end < folded.length && isLatin(folded.charAt(end)) && isLatin(folded.charAt(end - 1)));

const spelledAt = (folded: string, at: number): { readonly meaning: Meaning; readonly length: number } | undefined => {
  const found = vocabulary
    .get(folded.charAt(at))
    ?.find(({ text }) => folded.startsWith(text, at) && endsWord(folded, at + text.length));
  return found === undefined ? undefined : { meaning: found.meaning, length: found.text.length };
};

const pieceAt = (folded: string, at: number): { readonly meaning: Meaning; readonly length: number } => {
  const digits = matchAt(arabic, folded, at);
  if (digits !== undefined) return { meaning: { kind: 'number', text: digits }, length: digits.length };
  const spelled = spelledAt(folded, at);
  if (spelled !== undefined) return spelled;
  const numeral = matchAt(chinese, folded, at);
  const number = numeral === undefined ? undefined : chineseNumeral(numeral);
  if (numeral !== undefined && number !== undefined) return { meaning: { kind: 'number', text: number }, length: numeral.length };
  const unknown = numeral === undefined ? matchAt(latin, folded, at) : numeral;
  return { meaning: { kind: 'unknown' }, length: unknown === undefined ? 1 : unknown.length };
};

/** The pieces of a text in order, closed by an `end`. Neighbouring pieces that mean nothing are one. Linear in the text. */
export const tokensOf = (text: string): readonly Token[] => {
  const { folded, origins } = foldText(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const { meaning, length } = pieceAt(folded, at);
    const start = origins[at] as number;
    const end = (origins[at + length - 1] as number) + 1;
    const before = tokens[tokens.length - 1];
    if (meaning.kind === 'unknown' && before?.meaning.kind === 'unknown') tokens[tokens.length - 1] = { ...before, end };
    else if (folded.charAt(at) !== ' ') tokens.push({ meaning, start, end });
    at += length;
  }
  return [...tokens, { meaning: { kind: 'end' }, start: text.length, end: text.length }];
};
