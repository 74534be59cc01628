import type { Limit, TargetLimit } from '../rule';
import { readFigure, readNumber } from './read-figure';
import { isAt, meaningAt, past, read, stuck, type Read, type Source } from './source';

type Share = TargetLimit['target'];

const TIMES_DECIMALS = 8;

/** A factor above 0. */
const readFactor = (source: Source, at: number): Read<number> => {
  const number = readNumber(source, at, TIMES_DECIMALS);
  return number.kind === 'read' && number.value === 0 ? stuck(source, at, 'figure') : number;
};

/** Where the word for the target stands if a share of it begins here: `t`, `2t`, `1/4 目标`, `80%目标`, `2倍目标`. */
const targetBehindFactor = (source: Source, at: number): number | undefined => {
  if (!isAt(source, at, 'number')) return isAt(source, at, 'target') ? at : undefined;
  const divided = isAt(source, at + 1, 'over') && isAt(source, at + 2, 'number') ? at + 3 : past(source, at + 1, 'unit');
  const next = past(source, past(source, divided, 'times'), 'of');
  return isAt(source, next, 'target') ? next : undefined;
};

/** `2`, `1/4`, `80%` as a share. */
const readShare = (source: Source, at: number): Read<Share> => {
  const times = readFactor(source, at);
  if (times.kind === 'stuck') return times;
  const unit = meaningAt(source, times.next);
  if (unit.kind === 'unit') return read({ times: times.value, over: unit.unit === '%' ? 100 : 1000 }, times.next + 1);
  if (!isAt(source, times.next, 'over')) return read({ times: times.value, over: 1 }, times.next);
  const over = readFactor(source, times.next + 1);
  return over.kind === 'stuck' ? over : read({ times: times.value, over: over.value }, over.next);
};

/** What may follow the word for the target: `/4`, `×2`, 的2倍, 的80%, 的一半. */
const readShareBehind = (source: Source, at: number): Read<Share> => {
  if (isAt(source, at, 'over')) {
    const over = readFactor(source, at + 1);
    return over.kind === 'stuck' ? over : read({ times: 1, over: over.value }, over.next);
  }
  if (isAt(source, at, 'of') && isAt(source, at + 1, 'half')) return read({ times: 1, over: 2 }, at + 2);
  if (!isAt(source, at, 'times', 'of')) return read({ times: 1, over: 1 }, at);
  const share = readShare(source, at + 1);
  return share.kind === 'stuck' ? share : read(share.value, past(source, share.next, 'times'));
};

const readTarget = (source: Source, at: number, word: number): Read<Limit> => {
  const before: Read<Share> = word === at ? read({ times: 1, over: 1 }, at) : readShare(source, at);
  if (before.kind === 'stuck') return before;
  const behind = readShareBehind(source, word + 1);
  if (behind.kind === 'stuck') return behind;
  const target = { times: before.value.times * behind.value.times, over: before.value.over * behind.value.over };
  return read({ target }, behind.next);
};

/** A limit: a figure, or a share of the target (`t`, `2t`, `t/4`, 目标值的80%). */
export const readLimit = (source: Source, at: number): Read<Limit> => {
  const word = targetBehindFactor(source, at);
  return word === undefined ? readFigure(source, at) : readTarget(source, at, word);
};
