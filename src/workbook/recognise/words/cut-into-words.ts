import { dictionary, longestWord, type Word } from './dictionary';
import { pieceKey, piecesOf } from './pieces';

/** A heading cut into known words, and how many characters or words of it are not known. */
export type CutHeading = { readonly words: readonly Word[]; readonly unknown: number; readonly endsKnown: boolean };

type Way = { readonly cost: number; readonly from: number; readonly word?: Word; readonly unknown: number };

const UNKNOWN = 100;
const LONGEST = 60;
const SIGN = /^[^\p{L}]+$/u;

/** The cut that leaves least unknown, with the fewest words. */
export const cutIntoWords = (text: string): CutHeading => {
  const pieces = piecesOf(text.slice(0, LONGEST));
  const ways: Way[] = [{ cost: 0, from: 0, unknown: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) ways.push(bestWay(pieces, ways, end));
  const words: Word[] = [];
  let unknown = 0;
  for (let at = pieces.length; at > 0; ) {
    const way = ways[at];
    if (way === undefined) break;
    if (way.word !== undefined) words.unshift(way.word);
    unknown += way.unknown;
    at = way.from;
  }
  return { words, unknown, endsKnown: ways.at(-1)?.unknown === 0 };
};

const bestWay = (pieces: readonly string[], ways: readonly Way[], end: number): Way => {
  const before = ways[end - 1];
  const isSign = SIGN.test(pieces[end - 1] ?? '');
  let best: Way = { cost: (before?.cost ?? Infinity) + (isSign ? 0 : UNKNOWN), from: end - 1, unknown: isSign ? 0 : 1 };
  for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
    const way = ways[start];
    const word = dictionary.get(pieceKey(pieces.slice(start, end)));
    if (way === undefined || word === undefined || way.cost + 1 > best.cost) continue;
    if (way.cost + 1 < best.cost || best.word === undefined) best = { cost: way.cost + 1, from: start, word, unknown: 0 };
  }
  return best;
};
