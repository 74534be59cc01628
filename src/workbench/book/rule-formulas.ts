import { formulaPieces } from '../../workbook/formula/formula-pieces';
import { movedFormula } from '../../xlsx/reference/moved-formula';
import { renamedSheet } from '../../xlsx/reference/renamed-sheet';
import { shifted, type Area, type Shift } from './area';
import type { Book } from './book';
import type { ConditionalFormatPart, ValidationPart } from './parts';
import { shiftFormula } from './shift-formula';

type Change = (formula: string) => string;

/** The members of rules and criteria that may be formulas. */
const named: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'source', 'text']);

const changed = (value: unknown, change: Change, name = ''): unknown => {
  if (typeof value === 'string') return named.has(name) && value.startsWith('=') ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change, key)])) : value;
};

/** Where a cell stood before cells moved, for one that moved. */
const before = (area: Area, { area: moved, axis, kind }: Shift): Area => {
  const [first, size] = axis === 'rows' ? [area.top, moved.bottom - moved.top + 1] : [area.left, moved.right - moved.left + 1];
  const start = axis === 'rows' ? moved.top : moved.left;
  const by = first < start ? 0 : kind === 'insert' ? -size : size;
  return axis === 'rows' ? { ...area, top: area.top + by } : { ...area, left: area.left + by };
};

/**
 * How the formulas of a rule over some areas follow cells that move. They are written for the first cell of the rule; when that one goes, they are
 * written for the first that is left.
 */
export const shiftedFormulas = (book: Book, sheetId: string, areas: readonly Area[], shift: Shift): Change => {
  const [first] = areas;
  const kept = sheetId === shift.sheetId ? areas.find((area) => shifted(area, shift) !== undefined) : first;
  const now = kept === undefined || sheetId !== shift.sheetId ? kept : shifted(kept, shift);
  if (first === undefined || kept === undefined || now === undefined) return (formula) => formula;
  const origin = now === kept ? kept : before(now, shift);
  const [down, right] = [origin.top - first.top, origin.left - first.left];
  return (formula) => shiftFormula(book, sheetId, down === 0 && right === 0 ? formula : movedFormula(formulaPieces(formula), down, right), shift);
};

/** A rule with its formulas changed. */
export const withRuleFormulas = <T extends object>(rule: T, change: Change): T => changed(rule, change) as T;

const changeRules = (book: Book, changeFor: (part: ValidationPart | ConditionalFormatPart) => Change): void => {
  for (const part of book.validations) part.rule = withRuleFormulas(part.rule, changeFor(part));
  for (const part of book.conditionalFormats) Object.assign(part.details, withRuleFormulas(part.details, changeFor(part)));
};

/** Formulas of rules follow cells that move; to be done before the areas of the rules do. */
export const shiftRules = (book: Book, shift: Shift): void => {
  changeRules(book, ({ sheetId, areas }) => shiftedFormulas(book, sheetId, areas, shift));
};

/** Formulas of rules name a sheet as it is called now. */
export const renameInRules = (book: Book, from: string, to: string): void => {
  changeRules(book, () => (formula) => renamedSheet(formula, from, to));
};
