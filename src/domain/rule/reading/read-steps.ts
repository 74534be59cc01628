import type { Span } from '../rule-problem';
import type { Clause } from '../rule';
import type { ParsedRule } from './parsed-rule';
import { readCondition } from './read-condition';
import { readScore, readScoreFigure } from './read-score';
import { isAt, past, pastAll, read, spanOf, stuck, stuckWith, type Read, type Source } from './source';

const MOST_CLAUSES = 100;

const readClause = (source: Source, at: number): Read<Clause> => {
  const condition = readCondition(source, at);
  if (condition.kind === 'stuck') return condition;
  const score = readScore(source, condition.next);
  return score.kind === 'stuck' ? score : read({ condition: condition.value, score: score.value }, score.next);
};

/** 否则为1, 其余1分, `otherwise 1`. */
const readOtherwise = (source: Source, at: number): Read<number> => {
  const start = past(source, past(source, at + 1, 'comma'), 'gives', 'equals', 'fat-arrow', 'colon');
  return readScoreFigure(source, past(source, start, 'colon', 'gives'));
};

/** Where the next clause begins, or the end; `stuck` if nothing separates it from the one before. */
export const nextPart = (source: Source, at: number): Read<undefined> => {
  const next = pastAll(source, at, 'semicolon', 'comma', 'newline');
  return next > at || isAt(source, next, 'end') ? read(undefined, next) : stuck(source, at, 'separator');
};

const closed = (source: Source, clauses: readonly Clause[], spans: readonly Span[], at: number): Read<ParsedRule> => {
  if (!isAt(source, at, 'otherwise')) return read({ rule: { kind: 'steps', clauses }, clauses: spans }, at);
  const otherwise = readOtherwise(source, at);
  if (otherwise.kind === 'stuck') return otherwise;
  const end = nextPart(source, otherwise.next);
  if (end.kind === 'stuck') return end;
  if (!isAt(source, end.next, 'end')) return stuck(source, end.next, 'end');
  const rule = { kind: 'steps', clauses, otherwise: otherwise.value } as const;
  return read({ rule, clauses: spans, otherwise: spanOf(source, at, otherwise.next) }, end.next);
};

/** Clauses in order, at most one `otherwise` behind them. */
export const readSteps = (source: Source, from: number): Read<ParsedRule> => {
  const clauses: Clause[] = [];
  const spans: Span[] = [];
  let at = from;
  do {
    const clause = readClause(source, at);
    if (clause.kind === 'stuck') return clause;
    clauses.push(clause.value);
    spans.push(spanOf(source, at, clause.next));
    const next = nextPart(source, clause.next);
    if (next.kind === 'stuck') return next;
    at = next.next;
  } while (!isAt(source, at, 'end', 'otherwise') && clauses.length <= MOST_CLAUSES);
  if (clauses.length > MOST_CLAUSES) return stuckWith({ code: 'rule-too-long', length: clauses.length, most: MOST_CLAUSES, counted: 'clauses' });
  return closed(source, clauses, spans, at);
};
