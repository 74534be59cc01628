import type { InEachLanguage } from './locale';
import type { Origin, Sourced } from './origin';

/** A stretch of a rule's text and where it comes from: `<5‰为3` document, `<10‰为2；否则为1` proposed. */
export type RulePart = { readonly text: string; readonly origin: Origin };

/** A part of a rule as it stands on paper; parts are joined with `；`. */
export const rule = (text: string, from: { readonly origin: Origin }): RulePart => ({ text, origin: from.origin });

/** The whole text of a rule, as it runs. */
export const ruleText = (parts: readonly RulePart[]): string => parts.map((part) => part.text).join('；');

export type InformationSource = Sourced<InEachLanguage>;

export type SchemeLine = {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Percent points. */
  readonly weight: Sourced<number>;
  /** May speak of the target as `t`; then the line has no score until a target is given. */
  readonly rule: readonly RulePart[];
  readonly informationSource: InformationSource;
};

/** What happens when a line has no result. Default: the total is incomplete. */
export type WhenMissing = 'incomplete' | 'renormalise';

export type PeriodType = 'quarter' | 'half-year' | 'year';

/** Which indicators count for a post in a kind of period, with which weight and by which rule. */
export type Scheme = {
  /** Stored in people's workbooks, therefore never renamed: `key-account-supervisor.quarter`; a successor has the year of its date as well. */
  readonly id: string;
  /** Of the scheme, shown in the form's head: `2002-11-05`. */
  readonly version: string;
  readonly names: InEachLanguage;
  /** Id of the position. */
  readonly position: string;
  readonly periodType: PeriodType;
  readonly lines: readonly SchemeLine[];
  readonly whenMissing: WhenMissing;
  readonly source: string;
};
