import { numfmt } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { isErrorText, type CellWrite, type Content } from '../grid/cells';
import { apiError } from '../rich-api/api-error';

const longestText = 32_767;

/** How a written value is taken: content, or a formula; with the number format that typing it brings along. */
type Taken = { readonly write: CellWrite; readonly format?: string };

const lexer = new LexerTreeBuilder();

/** Excel refuses a formula that it cannot parse: brackets, quotes and operators must fit. */
export const isFormula = (text: string): boolean => {
  const found = judged.get(text);
  if (found !== undefined) return found;
  if (judged.size >= mostJudged) judged.clear();
  const verdict = canBeParsed(text);
  judged.set(text, verdict);
  return verdict;
};

/** A thousand forms have the same few formulas, and parsing one takes longer than all else about it. */
const judged = new Map<string, boolean>();
const mostJudged = 10_000;

const canBeParsed = (text: string): boolean => {
  if (!balanced(text) || /[+\-*/^&=<>(,]\s*\)?$/.test(text.replace(/"(?:[^"]|"")*"/g, '""').replace(/\(\s*\)$/, ''))) return false;
  // Without the second argument the result would be cached for the engine, which then knows no names.
  return typeof lexer.treeBuilder(text, false) !== 'string';
};

const balanced = (text: string): boolean => {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  if (bare.includes('"')) return false;
  let depth = 0;
  for (const letter of bare) {
    if (letter === '(' || letter === '{') depth += 1;
    if (letter === ')' || letter === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

/** A comma that does not separate thousands: text to Excel. */
const misgrouped = /^\D*\d+,(?!\d{3}(?!\d))/;

const content = (value: Content): Taken => ({ write: { content: value, formula: null } });

/** Numbers, dates and times have a digit, and there are two truth values; all else is text, and need not be tried. */
const mayMeanMore = /\d|^\s*(true|false)\s*$/i;

/** Letters that are in no name of a month or day, no AM or PM and no exponent: text, whatever its digits. Trying each number of an employee takes longer than writing it. */
const onlyInText = /[kqx]|\p{Script=Han}/iu;

const formats: Readonly<Record<string, string>> = { 'yyyy-mm-dd': 'm/d/yyyy', 'yyyy/mm/dd': 'm/d/yyyy', 'm/d': 'd-mmm' };
const known = /^(m\/d\/yyyy|m\/d|yyyy[-/]mm[-/]dd|\$#,##0(\.00)?|#,##0(\.00)?|0(\.00)?%|0\.00E\+00|h:mm(:ss)?( AM\/PM)?|d-mmm(-yy)?)$/;

/** Text as typing it into a cell of an en-US Excel: numbers, percent, currency, dates, times, booleans, errors; anything else is text. */
const typed = (text: string, format: string): Taken => {
  if (isErrorText(text.toUpperCase())) return content({ kind: 'error', value: text.toUpperCase() });
  const parsed = text.length > 40 || !mayMeanMore.test(text) || onlyInText.test(text) || misgrouped.test(text) ? null : numfmt.parseValue(text);
  if (parsed === null || parsed === undefined) return content({ kind: 'text', value: text });
  if (typeof parsed.v === 'boolean') return content({ kind: 'boolean', value: parsed.v });
  if (typeof parsed.v !== 'number') return content({ kind: 'text', value: text });
  if (parsed.z !== undefined && !known.test(parsed.z)) return content({ kind: 'text', value: text });
  const number = content({ kind: 'number', value: parsed.v });
  return parsed.z === undefined || format !== 'General' ? number : { ...number, format: formats[parsed.z] ?? parsed.z };
};

const formula = (text: string): Taken => {
  const spelled = text.startsWith('=') ? text : `=${text.replace(/^\+/, '')}`;
  if (spelled.length > 8192) throw apiError('InvalidArgument', 'The formula is too long.');
  if (!isFormula(spelled)) throw apiError('InvalidArgument');
  return { write: { formula: spelled } };
};

const text = (value: string, format: string): Taken => {
  if (value.length > longestText) throw apiError('InvalidArgument');
  if (value === '') return content({ kind: 'blank' });
  if (format === '@') return content({ kind: 'text', value });
  if (value.startsWith("'")) return content({ kind: 'text', value: value.slice(1) });
  if (/^=./s.test(value)) return formula(value);
  const plain = typed(value, format);
  return plain.write.content?.kind === 'text' && /^[+-]./s.test(value) ? formula(value) : plain;
};

/** One element of `values` or `formulas`; undefined leaves the cell as it is. */
export const take = (value: unknown, format: string): Taken | undefined => {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return content({ kind: 'number', value });
  if (typeof value === 'boolean') return content({ kind: 'boolean', value });
  if (typeof value === 'string') return text(value, format);
  throw apiError('InvalidArgument');
};
