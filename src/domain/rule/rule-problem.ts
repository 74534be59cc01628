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
  /** Longer than 10,000 characters, 100 clauses or 20 points of a line. */
  | { readonly code: 'rule-too-long'; readonly length: number; readonly most: number; readonly counted: 'characters' | 'clauses' | 'points' }
  /** A limit of more than 10 decimals or 15 digits, or a score of more than 4 decimals. */
  | { readonly code: 'figure-too-precise'; readonly span: Span; readonly found: string }
  /** An interval whose lower end is not below its upper, or whose highest rating is not above its lowest. */
  | { readonly code: 'interval-empty'; readonly span: Span }
  /** Two comparisons of one condition that cannot both be meant: `超过70%以内`, `<5‰且<10‰`. */
  | { readonly code: 'condition-contradictory'; readonly span: Span }
  /** A line that has two scores at one place. */
  | { readonly code: 'point-twice'; readonly span: Span }
  /** The lowest score of a deduction is above its full score. */
  | { readonly code: 'lowest-above-full'; readonly span: Span }
  /** The rule speaks of a target, and none was given. */
  | { readonly code: 'target-missing'; readonly indicator?: string }
  /** The result falls into a hole of the rule. `rule` is its text. */
  | { readonly code: 'result-not-covered'; readonly rule: string; readonly value: number };
