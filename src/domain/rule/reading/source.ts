import type { Expected, RuleProblem, Span } from '../rule-problem';
import { tokensOf } from './tokens-of';
import type { Meaning, Token } from './token';

/** A text that is being read. */
export type Source = { readonly text: string; readonly tokens: readonly Token[] };

/** What was read and the token that comes next, or why reading stopped. */
export type Read<T> =
  | { readonly kind: 'read'; readonly value: T; readonly next: number }
  | { readonly kind: 'stuck'; readonly problem: RuleProblem };

export const sourceOf = (text: string): Source => ({ text, tokens: tokensOf(text) });

export const read = <T>(value: T, next: number): Read<T> => ({ kind: 'read', value, next });

const tokenAt = ({ text, tokens }: Source, at: number): Token =>
  tokens[at] ?? { meaning: { kind: 'end' }, start: text.length, end: text.length };

export const meaningAt = (source: Source, at: number): Meaning => tokenAt(source, at).meaning;

export const isAt = (source: Source, at: number, ...kinds: readonly Meaning['kind'][]): boolean =>
  kinds.includes(meaningAt(source, at).kind);

/** The token after an optional one. */
export const past = (source: Source, at: number, ...kinds: readonly Meaning['kind'][]): number =>
  isAt(source, at, ...kinds) ? at + 1 : at;

/** The token after any number of these. */
export const pastAll = (source: Source, at: number, ...kinds: readonly Meaning['kind'][]): number => {
  let next = at;
  while (isAt(source, next, ...kinds)) next += 1;
  return next;
};

/** The stretch of the typed text from one token up to, but not including, another. */
export const spanOf = (source: Source, from: number, until: number): Span => {
  const start = tokenAt(source, from).start;
  return { start, end: until > from ? tokenAt(source, until - 1).end : start };
};

export const stuckWith = (problem: RuleProblem): Read<never> => ({ kind: 'stuck', problem });

const FOUND_AT_MOST = 20;

/** Reading stops over a stretch of tokens: what stands there is not what was expected. */
export const stuckOver = (source: Source, from: number, until: number, expected: Expected): Read<never> => {
  const span = spanOf(source, from, until);
  const found = source.text.slice(span.start, Math.min(span.end, span.start + FOUND_AT_MOST));
  return stuckWith({ code: 'rule-unreadable', span, found, expected });
};

/** Reading stops at one token. */
export const stuck = (source: Source, at: number, expected: Expected): Read<never> => stuckOver(source, at, at + 1, expected);
