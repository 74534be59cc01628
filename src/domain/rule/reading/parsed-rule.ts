import type { Span } from '../rule-problem';
import type { Rule } from '../rule';

/** A rule and where its parts stand in the text: the clauses of steps or points of a line, in order, and `otherwise`. */
export type ParsedRule = { readonly rule: Rule; readonly clauses: readonly Span[]; readonly otherwise?: Span };
