import { indicators } from '../../../catalogue/indicators/index';
import { namesOf } from '../../../domain/find-by-name';
import { amountWords, fieldWords, fillerWords, indicatorsWords, monthWords, notInputWords, otherWords, partWords, type WordMeaning } from './heading-words';
import { pieceKey, piecesOf } from './pieces';
import { ratioParts } from './ratio-parts';

/** A known word of headings. A word may mean several things: 季度 is a column of periods, and a filler in 季度实际值. */
export type Word = { readonly word: string; readonly meanings: readonly WordMeaning[]; readonly length: number };

const listed = (words: string): readonly string[] => words.split(',').map((word) => word.trim()).filter((word) => word !== '');

const entries = <K extends string>(record: Readonly<Record<K, string>>, meaning: (key: K) => WordMeaning): readonly (readonly [string, WordMeaning])[] =>
  (Object.keys(record) as K[]).flatMap((key) => listed(record[key]).map((word) => [word, meaning(key)] as const));

const indicatorEntries = indicators.flatMap((indicator) =>
  namesOf(indicator).map((word) => [word, { kind: 'indicator', indicator: indicator.id } as WordMeaning] as const),
);

const ratioEntries = (part: 'numerator' | 'denominator'): readonly (readonly [string, WordMeaning])[] => {
  const owners = new Map<string, string[]>();
  for (const [indicator, words] of Object.entries(ratioParts)) {
    for (const word of listed(words[part])) owners.set(word, [...(owners.get(word) ?? []), indicator]);
  }
  return [...owners].map(([word, of]) => [word, { kind: 'ratio-part', part, indicators: of }] as const);
};

const all: readonly (readonly [string, WordMeaning])[] = [
  ...indicatorEntries,
  ...ratioEntries('numerator'),
  ...ratioEntries('denominator'),
  ...entries(fieldWords, (field) => ({ kind: 'field', field })),
  ...entries(partWords, (part) => ({ kind: 'part', part })),
  ...entries(otherWords, (as) => ({ kind: 'other', as })),
  ...listed(indicatorsWords).map((word) => [word, { kind: 'indicators' } as WordMeaning] as const),
  ...listed(notInputWords).map((word) => [word, { kind: 'not-input' } as WordMeaning] as const),
  ...listed(amountWords).map((word) => [word, { kind: 'amount' } as WordMeaning] as const),
  ...listed(monthWords).map((word) => [word, { kind: 'month' } as WordMeaning] as const),
  ...listed(fillerWords).map((word) => [word, { kind: 'filler' } as WordMeaning] as const),
];

/** `drop-off rate` is also written `dropoff rate` and `DropOffRate`; its pieces are joined for that. */
const keysOf = (word: string): readonly string[] => {
  const pieces = piecesOf(word);
  const spoken = pieces.filter((piece) => /[\p{L}\d#%]/u.test(piece));
  const isLatin = spoken.length > 1 && spoken.every((piece) => /^[a-z']+$/.test(piece));
  return [...new Set([pieceKey(pieces), pieceKey(spoken), ...(isLatin ? [spoken.join('')] : [])])];
};

const build = (): ReadonlyMap<string, Word> => {
  const words = new Map<string, Word>();
  for (const [word, meaning] of all) {
    for (const key of keysOf(word)) {
      const known = words.get(key);
      const meanings = known === undefined ? [meaning] : [...known.meanings, meaning];
      words.set(key, { word: known?.word ?? word, meanings, length: key.split('\u0001').length });
    }
  }
  return words;
};

/** Words of headings by the key of their pieces. */
export const dictionary: ReadonlyMap<string, Word> = build();

export const longestWord: number = Math.max(...[...dictionary.values()].map((word) => word.length));
