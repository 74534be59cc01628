export type Side = 'below' | 'above';

/** What a piece of a rule's text means by itself. */
export type Meaning =
  /** Digits with at most one point. */
  | { readonly kind: 'number'; readonly text: string }
  /** `<`, 不超过, at least: stands before a figure. */
  | { readonly kind: 'compare'; readonly side: Side; readonly inclusive: boolean }
  /** 以内, 以上, or less: stands behind a figure. */
  | { readonly kind: 'bound'; readonly side: Side; readonly inclusive: boolean }
  | { readonly kind: 'unit'; readonly unit: '%' | '‰' }
  /** 百分之, 千分之, 万分之: the number follows. */
  | { readonly kind: 'per'; readonly parts: 100 | 1000 | 10000 }
  | { readonly kind: PlainKind };

export type PlainKind =
  /** (含) and (不含) behind a figure; `including` and `excluding` open a bracket that names the figure again: (含70%). */
  | 'included' | 'excluded' | 'including' | 'excluding'
  | 'open-included' | 'open-excluded' | 'close-included' | 'close-excluded'
  | 'comma' | 'semicolon' | 'newline'
  | 'dash' | 'to' | 'between' | 'between-end' | 'and'
  /** `=`: a comparison before a figure, a score word behind a condition; `=>` likewise. */
  | 'equals' | 'fat-arrow'
  /** 等于, exactly: only a comparison. */
  | 'equal-to'
  | 'gives' | 'colon' | 'points' | 'counter'
  | 'otherwise' | 'target' | 'times' | 'over' | 'of' | 'half' | 'subject'
  | 'line' | 'rating' | 'full' | 'each' | 'deduct' | 'lowest' | 'until-empty'
  | 'unknown' | 'end';

/** A piece of the text and where it stood, 0-based, end excluded. */
export type Token = { readonly meaning: Meaning; readonly start: number; readonly end: number };
