import { nameKey } from '../../../domain/name-key';

/**
 * A text cut into what words are made of: single Chinese characters, whole words and numbers of other scripts, and single signs.
 * One width, one case, one script: `欠費率ActualValue(‰)` gives 欠 费 率 actual value ( ‰ ).
 */
export const piecesOf = (text: string): readonly string[] =>
  (text.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_|(?<=\p{L})[-–—‑](?=\p{L})/gu, ' ').toLowerCase().match(PIECE) ?? []).map((piece) => (HAN.test(piece) ? nameKey(piece) : piece));

const HAN = /^\p{Script=Han}$/u;
const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}'’])+|\d+(?:\.\d+)?|[^\s\p{L}\d]/gu;

/** A word as a key of the dictionary. */
export const pieceKey = (pieces: readonly string[]): string => pieces.join('\u0001');
