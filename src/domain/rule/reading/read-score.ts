import { readNumber } from './read-figure';
import { isAt, past, pastAll, read, stuck, type Read, type Source } from './source';

const SCORE_DECIMALS = 4;

/** A figure that is a score, with 分 or without. */
export const readScoreFigure = (source: Source, at: number): Read<number> => {
  if (!isAt(source, at, 'number')) return stuck(source, at, 'score');
  const number = readNumber(source, at, SCORE_DECIMALS);
  return number.kind === 'stuck' ? number : read(number.value, past(source, number.next, 'points'));
};

const wordEnd = (source: Source, at: number): number =>
  past(source, past(source, at, 'gives', 'equals', 'fat-arrow', 'colon'), 'colon', 'gives');

/** 为3, `= 3`, →3分, ，得3分; without a word only if 分 says that it is a score. */
export const readScore = (source: Source, at: number): Read<number> => {
  const next = pastAll(source, at, 'newline');
  const start = past(source, next, 'comma');
  const word = wordEnd(source, start);
  const isSaid = word > start || (isAt(source, word, 'number') && isAt(source, word + 1, 'points'));
  return isSaid ? readScoreFigure(source, pastAll(source, word, 'newline')) : stuck(source, next, 'score-word');
};
