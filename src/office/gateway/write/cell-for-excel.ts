import type { CellInput } from '../../../workbook/edit';
import type { Raw } from '../read/read-blocks';
import { inNamespace } from './in-namespace';

/** Words that belong to a date, a time or an amount when nothing else stands around them. */
const dateWords = /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t|tember)?|oct(ober)?|nov(ember)?|dec(ember)?|am|pm|e/gi;

/** Whether Excel would take a typed text for something else: a formula, a number, a date, an amount, a truth, an error. */
const looksTyped = (text: string): boolean => {
  if (/^[=+\-@'#]/.test(text) || /^(true|false)$/i.test(text.trim())) return true;
  return /[0-9０-９]/.test(text) && text.replace(dateWords, '').replace(/[\s\d０-９.,:;/\\\-+*%‰$¥￥€£()'年月日号時时分秒上下午]/g, '') === '';
};

/**
 * One entry of `formulas`: null leaves a cell as it is. Excel reads what it is given as if it were typed, so a text that could be anything else gets the
 * apostrophe with which people say so; in a cell formatted as text nothing is read into it.
 */
export const cellForExcel = (input: CellInput | undefined, isTextFormat = false): Raw | null => {
  if (input === undefined) return null;
  if ('text' in input) return !isTextFormat && looksTyped(input.text) ? `'${input.text}` : input.text;
  if ('number' in input) return input.number;
  if ('boolean' in input) return input.boolean;
  return 'formula' in input ? `=${inNamespace(input.formula)}` : '';
};
