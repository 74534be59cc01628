import type { ParsedRule } from './parsed-rule';
import { readScoreFigure } from './read-score';
import { nextPart } from './read-steps';
import { isAt, past, read, spanOf, stuck, stuckWith, type Read, type Source } from './source';

const pastWord = (source: Source, at: number): number => past(source, at, 'gives', 'equals', 'colon');

/** 每次扣0.5分, `minus 0.5 each`. */
const readStep = (source: Source, at: number): Read<number> => {
  if (isAt(source, at, 'each')) {
    return isAt(source, at + 1, 'deduct') ? readScoreFigure(source, at + 2) : stuck(source, at + 1, 'deduction');
  }
  if (!isAt(source, at, 'deduct')) return stuck(source, at, 'deduction');
  const step = readScoreFigure(source, at + 1);
  if (step.kind === 'stuck') return step;
  return isAt(source, step.next, 'each') ? read(step.value, step.next + 1) : stuck(source, step.next, 'deduction');
};

/** 最低1分, 扣完为止 (that is 0). */
const readLowest = (source: Source, at: number): Read<number> => {
  if (isAt(source, at, 'until-empty')) return read(0, at + 1);
  return isAt(source, at, 'lowest') ? readScoreFigure(source, pastWord(source, at + 1)) : stuck(source, at, 'deduction');
};

/** 满分5，每次扣0.5，最低1. `from` is the word 满分. The lowest score has to be said. */
export const readDeduction = (source: Source, from: number): Read<ParsedRule> => {
  const full = readScoreFigure(source, pastWord(source, from + 1));
  if (full.kind === 'stuck') return full;
  const second = nextPart(source, full.next);
  if (second.kind === 'stuck') return second;
  const each = readStep(source, second.next);
  if (each.kind === 'stuck') return each;
  const third = nextPart(source, each.next);
  if (third.kind === 'stuck') return third;
  const lowest = readLowest(source, third.next);
  if (lowest.kind === 'stuck') return lowest;
  const span = spanOf(source, from, lowest.next);
  if (lowest.value > full.value) return stuckWith({ code: 'lowest-above-full', span });
  const rule = { kind: 'deduction', full: full.value, each: each.value, lowest: lowest.value } as const;
  const end = nextPart(source, lowest.next);
  return end.kind === 'stuck' ? end : read({ rule, clauses: [span] }, end.next);
};
