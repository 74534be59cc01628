import { normalise } from '../../domain/number/normalise';
import { gradesOfWorkbook } from '../grades/grades-of-workbook';
import type { Standing } from '../kpi-formulas/read-reference';
import { a1 } from '../plan/a1';
import { sameSheetName } from '../plan/sheet-names';
import { referencesIn } from './references-in';
import type { Why } from './why';

/** What a formula means that looks a total up in the workbook's table of grades, as those on forms and results do. */
export const gradedBy = (formula: string, place: Standing): Why['because'] | undefined => {
  const grades = gradesOfWorkbook(place.workbook);
  if (grades.kind === 'none') return undefined;
  const references = referencesIn(formula, place);
  const isGrades = (sheet: string): boolean => sameSheetName(sheet) === sameSheetName(grades.sheet);
  const total = references.find(({ sheet, area }) => !isGrades(sheet.name) && area.top === area.bottom && area.left === area.right);
  if (total === undefined || !references.some(({ sheet }) => isGrades(sheet.name))) return undefined;
  const { sheet, area: { top, left } } = total;
  const value = sheet.values[top]?.[left] ?? null;
  const figure = { at: { sheet: sheet.name, cell: a1(top, left) }, value };
  if (grades.kind === 'unusable' || typeof value !== 'number') return { kind: 'graded', total: figure, sheet: grades.sheet };
  const descending = grades.bands.toSorted((a, b) => b.from - a.from);
  const index = descending.findIndex(({ from }) => normalise(value) >= normalise(from));
  const [band, next] = [descending[index], descending[index - 1]];
  return { kind: 'graded', total: figure, sheet: grades.sheet, ...(band === undefined ? {} : { band }), ...(band === undefined || next === undefined ? {} : { next }) };
};
