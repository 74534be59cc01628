import { formulaPieces } from '../../workbook/formula/formula-pieces';
import { movedFormula } from '../../xlsx/reference/moved-formula';
import { intersection, without, type Area } from './area';
import type { Book } from './book';
import type { ValidationPart } from './parts';

export const kinds = ['wholeNumber', 'decimal', 'textLength', 'list', 'date', 'time', 'custom'] as const;
export type Kind = (typeof kinds)[number];

const typeNames: Readonly<Record<Kind, string>> = {
  wholeNumber: 'WholeNumber', decimal: 'Decimal', textLength: 'TextLength', list: 'List', date: 'Date', time: 'Time', custom: 'Custom',
};

export const kindOf = (rule: Readonly<Record<string, unknown>>): Kind | undefined => kinds.find((kind) => rule[kind] !== undefined && rule[kind] !== null);

export const typeNameOf = (part: ValidationPart | undefined): string => {
  const kind = part === undefined ? undefined : kindOf(part.rule);
  return kind === undefined ? 'None' : typeNames[kind];
};

/** A loop, because a workbook of a thousand forms has ten thousand parts, and each change of one asks several times. */
const validationsOf = ({ validations }: Book, sheetId: string): readonly ValidationPart[] => {
  const found: ValidationPart[] = [];
  for (const part of validations) if (part.sheetId === sheetId) found.push(part);
  return found;
};

/** The parts that touch an area, with what they share of it. */
export const validationsIn = (book: Book, sheetId: string, area: Area): readonly { readonly part: ValidationPart; readonly area: Area }[] =>
  validationsOf(book, sheetId).flatMap((part) => part.areas.flatMap((one) => {
    const common = intersection(one, area);
    return common === undefined ? [] : [{ part, area: common }];
  }));

/** The rule over a cell, the newest first. */
export const validationAt = (book: Book, sheetId: string, row: number, column: number): ValidationPart | undefined => validationsOf(book, sheetId).findLast((part) =>
  part.areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right));

/** A formula of a rule as seen from one of its cells: rules are written for their first cell. */
export const ruleFormulaAt = (part: ValidationPart, formula: string, row: number, column: number): string => {
  const [first] = part.areas;
  return first === undefined ? formula : movedFormula(formulaPieces(formula), row - first.top, column - first.left);
};

/** Takes validation away from an area; what lies outside keeps it. */
export const cutValidation = (book: Book, sheetId: string, area: Area): void => {
  for (const part of validationsOf(book, sheetId)) {
    part.areas = part.areas.flatMap((one) => without(one, area));
    if (part.areas.length === 0) book.validations.splice(book.validations.indexOf(part), 1);
  }
};
