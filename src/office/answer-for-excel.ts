/// <reference types="custom-functions-runtime" />
import type { Locale } from '../domain/locale';
import type { Answer, AnswerCell } from '../functions/answer';
import { errorValue, type ErrorValue } from '../functions/error-value';
import type { FunctionProblem } from '../functions/function-problem';
import { factText, functionProblemText } from '../language/function-answer-text';

type ExcelCell = number | string;

/** A cell holds no more characters. */
const longestText = 32767;

/**
 * What Excel is given: rows of numbers and texts. The one place where a problem becomes an error of Excel's, and only as
 * the whole answer: an error inside an array would turn all of it into #VALUE!.
 */
export const answerForExcel = (answer: Answer, locale: Locale): readonly (readonly ExcelCell[])[] => {
  if (answer.kind === 'problem') throw excelError(answer.problem, locale);
  return answer.cells.map((row) => (row.every(isPlain) ? row : row.map((cell) => excelCell(cell, locale))));
};

const isPlain = (cell: AnswerCell): cell is ExcelCell => typeof cell !== 'object';

const excelCell = (cell: AnswerCell, locale: Locale): ExcelCell => {
  if (isPlain(cell)) return cell;
  const text = factText(cell, locale);
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
};

const excelError = (problem: FunctionProblem, locale: Locale): CustomFunctions.Error =>
  new CustomFunctions.Error(codes()[errorValue(problem)], functionProblemText(problem, locale));

/** Looked up late: the runtime puts `CustomFunctions` in place before it calls, not before it loads. */
const codes = (): Readonly<Record<ErrorValue, CustomFunctions.ErrorCode>> => ({
  '#N/A': CustomFunctions.ErrorCode.notAvailable,
  '#VALUE!': CustomFunctions.ErrorCode.invalidValue,
});
