/** A stretch of the rule's text, 0-based, end excluded. */
export type Span = { readonly start: number; readonly end: number };

/** What can stand next in a rule; `language` has the words. */
export type Expected =
  | 'rule'
  | 'condition'
  | 'figure'
  | 'unit'
  | 'score-word'
  | 'score'
  | 'separator'
  | 'interval-end'
  | 'line-point'
  | 'deduction'
  | 'end';

export type RuleProblem =
  | { readonly code: 'rule-empty' }
  /** Text that cannot be read: where, what stood there (at most 20 characters), what was expected. */
  | { readonly code: 'rule-unreadable'; readonly span: Span; readonly found: string; readonly expected: Expected }
  /** Longer than 10,000 characters or 200 clauses. */
  | { readonly code: 'rule-too-long'; readonly length: number; readonly most: number }
  /** Two rules are mixed in one text, or a score scale does not fit, …: an interval whose lower end is not below its upper. */
  | { readonly code: 'interval-empty'; readonly span: Span }
  /** The rule speaks of a target, and none was given. */
  | { readonly code: 'target-missing'; readonly indicator?: string }
  /** The result falls into a hole of the rule. `rule` is its text. */
  | { readonly code: 'result-not-covered'; readonly rule: string; readonly value: number };
