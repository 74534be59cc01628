/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { rangeOf } from '../range-of';

/** A validation as it was, on cells that have no other. */
type RuleBefore = Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'> & { readonly area: Area; /** No rule, but perhaps a prompt. */ readonly isAny: boolean };

/** `mixed`: areas of which Excel tells only that not all of their cells have the same. */
export type RulesBefore = { readonly rules: readonly RuleBefore[]; readonly mixed: readonly Area[] };

/** Cells of the same rule may still differ in what they say. */
const isUntold = ({ errorAlert, prompt, ignoreBlanks }: { readonly errorAlert: unknown; readonly prompt: unknown; readonly ignoreBlanks: unknown }): boolean => [errorAlert, prompt, ignoreBlanks].includes(null);

const isSilent = ({ title, message }: Excel.DataValidationPrompt): boolean => [title, message].every((text) => text === '' || text === null || text === undefined);

/** Asks for the validation of each area, taken as one. */
export const askRules = (sheet: Excel.Worksheet, areas: readonly Area[]): (() => RulesBefore) => {
  const asked = areas.map((area) => ({ area, validation: rangeOf(sheet, area).dataValidation }));
  for (const { validation } of asked) validation.load('type,rule,errorAlert,prompt,ignoreBlanks');
  const isMixed = ({ validation: { type, ...told } }: (typeof asked)[number]): boolean => type === 'Inconsistent' || type === 'MixedCriteria' || isUntold(told);
  return () => ({
    rules: asked.filter((one) => !isMixed(one)).flatMap(({ area, validation: { type, rule, errorAlert, prompt, ignoreBlanks } }): readonly RuleBefore[] => {
      const isAny = type === 'None';
      return isAny && isSilent(prompt) ? [] : [{ area, rule, errorAlert, prompt, ignoreBlanks, isAny }];
    }),
    mixed: asked.filter(isMixed).map(({ area }) => area),
  });
};

const isIn = (row: number, column: number) => ({ top, left, bottom, right }: Area): boolean => row >= top && row <= bottom && column >= left && column <= right;

const isEmpty = ({ top, left, bottom, right }: Area): boolean => bottom < top || right < left;

/** Cells of an area as areas of their own. */
export const cellsOf = ({ top, left, bottom, right }: Area): readonly Area[] =>
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
