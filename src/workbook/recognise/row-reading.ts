import { readHeading, type HeadingReading } from './read-heading';
import { readHeadingText } from './heading-text';
import type { SheetView } from './sheet-view';

/** What a row would say if it were a row of headings. */
export type RowReading = {
  readonly row: number;
  /** Columns whose text is a known heading. */
  readonly known: ReadonlyMap<number, HeadingReading>;
  readonly texts: number;
  readonly numbers: number;
  /** How much it looks like one: distinct things named, less what cannot stand in a heading. */
  readonly strength: number;
};

const LONGEST = 60;

/** Reads texts as headings, each distinct text once. */
export const headingReader = (): ((text: string) => HeadingReading) => {
  const known = new Map<string, HeadingReading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = readHeading([text]);
    known.set(text, reading);
    return reading;
  };
};

export const readRow = (view: SheetView, row: number, read: (text: string) => HeadingReading): RowReading => {
  const known = new Map<number, HeadingReading>();
  let texts = 0;
  let numbers = 0;
  const cells = view.sheet.values[row] ?? [];
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column];
    if (typeof value === 'number') numbers += 1;
    if (typeof value !== 'string' || value.trim() === '') continue;
    texts += 1;
    if (value.length > LONGEST || isLabelled(value)) continue;
    const reading = read(view.text(row, column));
    if (reading.says.kind !== 'unknown') known.set(column, reading);
  }
  return { row, known, texts, numbers, strength: strengthOf(known, numbers) };
};

/** `部门：客服部` is a label with its value, not a heading. `单位：‰` alone in a cell neither. */
const isLabelled = (text: string): boolean => /^[^:：]{1,12}[:：]\s*\S/.test(text.trim()) && readHeadingText(text).unit === undefined && !/^\s*(?:kpi|指标|指標)\s*\d/i.test(text);

const WORTH: Readonly<Record<string, number>> = { id: 3, name: 3, indicator: 2, position: 1.5, department: 1.5, supervisor: 1.5, period: 1.5, 'rater-department': 3, rater: 2, result: 1.5 };

const strengthOf = (known: ReadonlyMap<number, HeadingReading>, numbers: number): number => {
  const worth = new Map<string, number>();
  for (const { says } of known.values()) {
    if (says.kind === 'ratio-part') worth.set(`${says.part} ${says.indicators.join()}`, 2);
    if (says.kind !== 'role') continue;
    const indicator = 'indicator' in says.role ? says.role.indicator : undefined;
    if (indicator !== undefined) worth.set(`${says.role.kind} ${indicator}`, 3);
    else if (says.role.kind !== 'unused') worth.set(says.role.kind, WORTH[says.role.kind] ?? 1);
  }
  return worth.size < 2 ? 0 : [...worth.values()].reduce((sum, each) => sum + each, 0) - numbers;
};
