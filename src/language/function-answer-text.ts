import type { Locale } from '../domain/locale';
import type { Problem } from '../domain/problem';
import type { Fact, Note } from '../functions/answer';
import type { FunctionProblem } from '../functions/function-problem';
import { explain } from './explain';
import { type FunctionAnswerWords, functionAnswerWords } from './function-answer-words';
import { asFigureProblem, figureProblemText } from './figure-problem-text';

/** The words for a fact that a function answers in a cell. */
export const factText = (fact: Fact, locale: Locale): string => {
  switch (fact.kind) {
    case 'problem':
      return functionProblemText(fact.problem, locale);
    case 'because':
      return explain(fact.because, locale);
    case 'notes':
      return fact.notes.map((note) => noteText(note, locale)).join(functionAnswerWords[locale].note.separator);
    case 'name':
      return fact.name[locale];
    case 'heading':
      return functionAnswerWords[locale].headings[fact.heading];
  }
};

const noteText = (note: Note, locale: Locale): string => {
  const words = functionAnswerWords[locale].note;
  return note.kind === 'row-empty' ? words.rowEmpty : words.result(note.column, figureText(note.problem, locale));
};

/** The sentence for what keeps a function from answering. */
export const functionProblemText = (problem: FunctionProblem, locale: Locale): string => {
  const { problems } = functionAnswerWords[locale];
  if (!isOwn(problem, problems)) return figureText(problem, locale);
  const inner = problem.code === 'in-argument' ? figureText(problem.problem, locale) : '';
  return wordsFor(problem, problems)(problem, inner);
};

/** Functions meet only problems of figures. */
const figureText = (problem: Problem, locale: Locale): string => figureProblemText(asFigureProblem(problem), locale);

type OwnProblem = Exclude<FunctionProblem, Problem>;
type Sentence = (problem: OwnProblem, inner: string) => string;

const isOwn = (problem: FunctionProblem, problems: FunctionAnswerWords['problems']): problem is OwnProblem => problem.code in problems;

/** Code and sentence belong together, which the compiler cannot see through a union. */
const wordsFor = (problem: OwnProblem, problems: FunctionAnswerWords['problems']): Sentence => problems[problem.code] as Sentence;
