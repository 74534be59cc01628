import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import { contentOf } from '../../grid/cells';
import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import { judgeEntry, tryInCell } from '../../book/judge-cells';
import type { Verdict } from '../../book/judge-validation';
import type { ValidationPart } from '../../book/parts';
import { validationAt } from '../../book/validation';
import { askPerson } from './ask-person';
import { chooseCells } from './choose-cells';
import { editAgain } from './edit-again';
import { isTyped, type Entry } from './typed-entry';
import type { DrawingWords } from './words';

const cellOf = ({ range }: Entry): Area => ({ top: range.startRow, left: range.startColumn, bottom: range.startRow, right: range.startColumn });

/** What the alert of a rule asks, as Excel words it: try again, go on, or leave it. */
const answerTo = async (part: ValidationPart, words: DrawingWords): Promise<'again' | 'accept' | 'leave'> => {
  const { title, message, style } = part.errorAlert as { readonly title?: string; readonly message?: string; readonly style?: string };
  const [heading, text] = [title === undefined || title === '' ? words.notAllowedTitle : title, message === undefined || message === '' ? words.notAllowed : message];
  if (style === 'Warning') return (['accept', 'again', 'leave'] as const)[await askPerson(heading, `${text}\n\n${words.goOn}`, [words.yes, words.no, words.cancel])] ?? 'leave';
  if (style === 'Information') return (['accept', 'leave'] as const)[await askPerson(heading, text, [words.apply, words.cancel])] ?? 'leave';
  return (['again', 'leave'] as const)[await askPerson(heading, text, [words.retry, words.cancel])] ?? 'leave';
};

/** Holds back what is typed against the rule of its cell, and asks the person as the rule's alert wants. */
export const refuseWrongTyping = (book: Book, words: DrawingWords): void => {
  const { engine } = book;
  const commands = engine.injector.get(ICommandService);

  const enter = ({ range, value, subUnitId, unitId }: Entry): void => { void commands.executeCommand('sheet.command.set-range-values', { range, value, subUnitId, unitId }); };

  const decide = async (entry: Entry, part: ValidationPart, verdict: Verdict): Promise<void> => {
    const { range, value, subUnitId, unitId } = entry;
    const put = (): void => { engine.run('sheet.mutation.set-range-values', { unitId, subUnitId, cellValue: { [range.startRow]: { [range.startColumn]: { ...value, p: null } } } }); };
    const final = verdict === 'asks' ? await tryInCell(book, part, cellOf(entry), put) : verdict;
    const isAllowed = final !== 'wrong';
    const answer = isAllowed ? 'accept' : await answerTo(part, words);
    if (answer === 'accept') enter(entry);
    if (isAllowed) return;
    chooseCells(book, { sheetId: entry.subUnitId, area: cellOf(entry) });
    if (answer === 'again') editAgain(book, entry);
  };

  commands.beforeCommandExecuted((command) => {
    if (command.id !== 'sheet.command.set-range-values' || !isTyped(command.params)) return;
    const entry = command.params;
    const cell = cellOf(entry);
    const part = validationAt(book, entry.subUnitId, cell.top, cell.left);
    if (part === undefined || part.errorAlert['showAlert'] === false) return;
    const verdict = typeof entry.value.f === 'string' && entry.value.f !== '' ? 'asks' : judgeEntry(book, part, cell, contentOf(entry.value));
    if (verdict === 'fits' || verdict === 'unknown') return;
    void decide(entry, part, verdict);
    throw new CustomCommandExecutionError('The value does not fit the rule of its cell.');
  });
};
