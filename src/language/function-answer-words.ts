import type { Locale } from '../domain/locale';
import type { Problem } from '../domain/problem';
import type { FunctionProblem } from '../functions/function-problem';
import type { RuleField } from '../functions/rule-field';
import type { SchemeHeading } from '../functions/scheme-heading';
import { functionAnswers as enUS } from './en-US/function-answers';
import { functionAnswers as zhCN } from './zh-CN/function-answers';
import { functionAnswers as zhTW } from './zh-TW/function-answers';

type OwnProblem = Exclude<FunctionProblem, Problem>;

/** What a function says in a cell. Names of parameters and of choices stay as they are typed. */
export type FunctionAnswerWords = {
  readonly problems: {
    readonly [Code in OwnProblem['code']]: (
      problem: Extract<OwnProblem, { code: Code }>,
      /** The words for the problem inside this one, if there is one. */
      inner: string,
    ) => string;
  };
  readonly note: {
    readonly result: (column: number, sentence: string) => string;
    readonly rowEmpty: string;
    readonly separator: string;
  };
  readonly fields: Readonly<Record<RuleField, string>>;
  readonly headings: Readonly<Record<SchemeHeading, string>>;
};

export const functionAnswerWords: Readonly<Record<Locale, FunctionAnswerWords>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
