import type { Locale } from '../../domain/locale';
import type { AnswerCell } from '../../functions/answer';
import { errorValue } from '../../functions/error-value';
import type { Example, Reference } from '../../functions/example';
import type { AnyFunction } from '../../functions/function';
import { isBlank, type Cell } from '../../functions/grid';
import { addressOf, gridsOf } from '../../functions/syntax';
import { factText, functionProblemText } from '../../language/function-answer-text';

/** What stands in the cells an example refers to: `F5: 4.2‰`, rows separated by `;` as in an array of Excel. */
export const exampleCells = ({ arguments: given }: Example): string => given.filter(isReference).filter(isAddress).map(cellsText).join('  ');

const isReference = (argument: Example['arguments'][number]): argument is Reference => typeof argument === 'object';

/** An argument may also be a computation, which stands for itself. */
const isAddress = ({ at }: Reference): boolean => /^[A-Z]\d+$/.test(at);

const cellsText = (reference: Reference): string => `${addressOf(reference)}: ${reference.cells.map((row) => row.map(cellText).join(', ')).join('; ')}`;

const cellText = (cell: Cell): string => {
  if (isBlank(cell)) return '""';
  return typeof cell === 'object' && cell !== null ? cell.error : String(cell);
};

/** What an example gives, by running it. */
export const exampleAnswer = (declaration: AnyFunction, example: Example, locale: Locale): string => {
  const answer = declaration.run(...gridsOf(example, declaration.parameters.length));
  return answer.kind === 'problem'
    ? `${errorValue(answer.problem)} ${functionProblemText(answer.problem, locale)}`
    : answer.cells.map((row) => row.map((cell) => answerText(cell, locale)).join(', ')).join('; ');
};

const answerText = (cell: AnswerCell, locale: Locale): string => {
  if (cell === '') return '""';
  return typeof cell === 'object' ? factText(cell, locale) : String(cell);
};
