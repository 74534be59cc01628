import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { isFormula } from '../../book/input';
import type { Book } from '../../book/book';
import { askPerson } from './ask-person';
import { chooseCells } from './choose-cells';
import { editAgain } from './edit-again';
import { isTyped, type Entry } from './typed-entry';
import type { DrawingWords } from './words';

/** Functions that were given nothing where they need something: `=SUM()`. */
const lacksArguments = (book: Book, formula: string): boolean => {
  const descriptions = book.engine.injector.get(IDescriptionService);
  const called = formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([A-Za-z][\w.]*)\(\s*\)/g);
  return [...called].some(([, name = '']) => descriptions.getFunctionInfo(name)?.functionParameter.some(({ require }) => require === 1) === true);
};

/** A formula that is not complete is not entered: the person is told, and goes on where the typing stopped. */
export const refuseUnfinished = (book: Book, words: DrawingWords): void => {
  const ask = async (entry: Entry, formula: string): Promise<void> => {
    await askPerson(words.unfinishedTitle, words.unfinished(formula), [words.apply]);
    const { startRow, startColumn } = entry.range;
    chooseCells(book, { sheetId: entry.subUnitId, area: { top: startRow, left: startColumn, bottom: startRow, right: startColumn } });
    editAgain(book, entry);
  };
  book.engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== 'sheet.command.set-range-values' || !isTyped(params)) return;
    const formula = params.value.f;
    if (typeof formula !== 'string' || formula === '' || (isFormula(formula) && !lacksArguments(book, formula))) return;
    void ask(params, formula);
    throw new CustomCommandExecutionError('The formula is not complete.');
  });
};
