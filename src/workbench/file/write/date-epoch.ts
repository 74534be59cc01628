import { daysBetweenEpochs } from '../../../xlsx/read/date-serial';
import { isClockFormat } from '../../../xlsx/read/is-clock-format';
import { isDateFormat } from '../../../xlsx/read/is-date-format';
import { readWorkbookFacts } from '../../../xlsx/read/workbook-facts';
import type { Draft } from '../../../xlsx/write/draft';
import { bytesOfPart } from '../../../xlsx/write/parts-draft';
import type { Content } from '../../grid/cells';

/** How the file counts days: like this workbook, or from 1904, which turns numbers under some formats into others. */
export type Epoch = {
  /** Content of a cell with a number format, as the file has it. */
  readonly inFile: (content: Content, format: string) => Content;
  /** Whether the file has other numbers for the same content under two formats. */
  readonly differs: (content: Content, one: string, other: string) => boolean;
};

/** Times of a day belong to no count; all other dates do. */
const daysOf = (number: number, format: string): number => (isDateFormat(format) && !(isClockFormat(format) && number >= 0 && number < 1) ? daysBetweenEpochs : 0);

const as1904: Epoch = {
  inFile: (content, format) => (content.kind === 'number' ? { kind: 'number', value: content.value - daysOf(content.value, format) } : content),
  differs: (content, one, other) => content.kind === 'number' && daysOf(content.value, one) !== daysOf(content.value, other),
};

const as1900: Epoch = { inFile: (content) => content, differs: () => false };

const known = new WeakMap<Draft, Epoch>();

export const epochOf = (draft: Draft): Epoch => {
  const { parts, workbook: { part } } = draft;
  const epoch = known.get(draft) ?? (readWorkbookFacts(part, bytesOfPart(parts, part)).is1904 ? as1904 : as1900);
  known.set(draft, epoch);
  return epoch;
};
