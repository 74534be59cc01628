/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import { hostProblemOf } from '../host-problem-of';
import { rangeOf } from '../range-of';
import { roundTrip, type Talk } from '../talk';
import type { Now } from './look-again';
import type { Unit } from './units';

/** A validation as it was, on cells that have no other. */
export type RuleBefore = { readonly area: Area; readonly rule: Excel.DataValidationRule; readonly alert: Excel.DataValidationErrorAlert; readonly isAny: boolean };

/** `mixed`: areas of which Excel tells only that not all of their cells have the same. */
export type RulesBefore = { readonly rules: readonly RuleBefore[]; readonly mixed: readonly Area[] };

/** Asks for the validation of each area, taken as one. */
export const askRules = (sheet: Excel.Worksheet, areas: readonly Area[]): (() => RulesBefore) => {
  const asked = areas.map((area) => ({ area, validation: rangeOf(sheet, area).dataValidation }));
  for (const { validation } of asked) validation.load('type,rule,errorAlert');
  const isMixed = ({ validation: { type } }: (typeof asked)[number]): boolean => type === 'Inconsistent' || type === 'MixedCriteria';
  return () => ({
    rules: asked.filter((one) => !isMixed(one)).map(({ area, validation: { type, rule, errorAlert } }) => ({ area, rule, alert: errorAlert, isAny: type === 'None' })),
    mixed: asked.filter(isMixed).map(({ area }) => area),
  });
};

const isIn = (row: number, column: number) => ({ top, left, bottom, right }: Area): boolean => row >= top && row <= bottom && column >= left && column <= right;

const isEmpty = ({ top, left, bottom, right }: Area): boolean => bottom < top || right < left;

/** Cells of an area as areas of their own. */
const cellsOf = ({ top, left, bottom, right }: Area): readonly Area[] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => {
    const [row, column] = [top + Math.floor(at / (right - left + 1)), left + (at % (right - left + 1))];
    return { top: row, left: column, bottom: row, right: column };
  });

/** What is used around the areas that get a validation, and the cells between them: in as few areas as can be asked for one by one. */
export const restOf = (used: Area, areas: readonly Area[]): readonly Area[] => {
  if (areas.length === 0) return [used];
  const box: Area = {
    top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)), right: Math.max(...areas.map(({ right }) => right)),
  };
  const around: readonly Area[] = [
    { ...used, bottom: Math.min(used.bottom, box.top - 1) },
    { ...used, top: Math.max(used.top, box.bottom + 1) },
    { top: box.top, bottom: Math.min(box.bottom, used.bottom), left: used.left, right: Math.min(used.right, box.left - 1) },
    { top: box.top, bottom: Math.min(box.bottom, used.bottom), left: Math.max(used.left, box.right + 1), right: used.right },
  ];
  const between = cellsOf(box).filter(({ top, left }) => !areas.some(isIn(top, left)));
  return [...around.filter((area) => !isEmpty(area)), ...between];
};

/** Cells that one request asks for; sheets with more stay as they are known. */
const MOST = 2000;

/** Excel fails at some rules of people's: that keeps nothing from being written, they are merely not known. */
const mayFail: readonly string[] = ['excel-refused', 'excel-too-old', 'too-much-at-once'];

/** Asks cell by cell where a sheet has several validations at once: one round trip more, only where there are such sheets. */
export const lookIntoMixed = async (talk: Talk, units: readonly Unit[], now: Now): Promise<Now> => {
  let left = MOST;
  const mixed = units.flatMap((unit) => {
    const sheet = now.sheets.get(sameSheetName(unit.sheet));
    if (sheet?.kind !== 'there' || sheet.looks === undefined || sheet.looks.mixed.length === 0) return [];
    const cells = sheet.looks.mixed.flatMap(cellsOf);
    if (cells.length > left) return [];
    left -= cells.length;
    return [{ unit, sheet, looks: sheet.looks, cells }];
  });
  if (mixed.length === 0) return now;
  try {
    const found = await roundTrip(talk, ({ workbook }) => {
      const asked = mixed.map((one) => ({ ...one, answer: askRules(workbook.worksheets.getItem(one.unit.sheet), one.cells) }));
      return () => asked.map(({ unit, sheet, looks, answer }) => {
        const { rules, mixed: rest } = answer();
        return [sameSheetName(unit.sheet), { ...sheet, looks: { ...looks, rules: [...looks.rules, ...rules], mixed: rest } }] as const;
      });
    });
    return { ...now, sheets: new Map([...now.sheets, ...found]) };
  } catch (error) {
    if (mayFail.includes(hostProblemOf(error).code)) return now;
    throw error;
  }
};
