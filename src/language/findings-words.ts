import type { InEachLanguage } from '../domain/locale';
import type { Unit } from '../domain/quantity';
import type { FindingFacts, MendCode } from '../workbook/check/finding';
import type { Evidence } from '../workbook/recognise/evidence';
import type { Confidence, LeftOutAs, Rejection } from '../workbook/recognise/recognition';
import type { Role } from '../workbook/recognise/role';
import { findingsWords as enUS } from './en-US/findings';
import type { FoundExpectedToDo } from './plan-problem-words';
import { findingsWords as zhCN } from './zh-CN/findings';
import { findingsWords as zhTW } from './zh-TW/findings';

/** Names and sentences from elsewhere that a finding's words are put together with. */
export type Told = {
  /** An indicator by its name; anything that is none as it stands. */
  readonly name: (indicator: string) => string;
  readonly position: (id: string) => string;
  readonly scheme: (id: string) => string;
  /** 王伟（1001）; empty if nobody is named. */
  readonly who: string;
  /** The sentence for what a check found in a rule, or why a sheet was not taken. */
  readonly inner: string;
};

/** The words of recognition and check: what was found, what was expected, what to do; and by which evidence something was recognised. */
export type FindingsWords = {
  readonly findings: { readonly [F in FindingFacts as F['code']]: (finding: F, told: Told) => FoundExpectedToDo };
  /** Added where many cells have the same cause. */
  readonly cells: (count: number) => string;
  readonly who: (name: string, id: string) => string;
  readonly evidence: { readonly [E in Evidence as E['kind']]: (evidence: E, told: Pick<Told, 'name'>) => string };
  readonly roles: Readonly<Record<Role['kind'], string>>;
  readonly roleOf: (indicator: string, part: string) => string;
  readonly units: Readonly<Record<Unit, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly rejections: { readonly [R in Rejection as R['because']]: (rejection: R) => string };
  readonly leftOut: Readonly<Record<LeftOutAs, string>>;
  /** What one click changes, as its button says it. */
  readonly mends: Readonly<Record<MendCode, string>>;
};

export const findingsWords: InEachLanguage<FindingsWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
