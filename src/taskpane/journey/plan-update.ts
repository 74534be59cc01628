import type { PersonOfWorkbook } from '../../workbook/appraise-workbook';
import type { SheetGrid, WorkbookGrid } from '../../workbook/grid';
import { findCalls } from '../../workbook/kpi-formulas/find-calls';
import type { FillStep, TemplateUnusable } from '../../workbook/plan/fill-plan';
import type { ScoreMode } from '../../workbook/plan/fill-settings';
import { formAnchor, ownSheets } from '../../workbook/plan/own-sheets';
import type { FillWishes } from '../fill/fill-wishes';
import { personKeys } from '../fill/person-keys';
import type { Job } from './job';
import type { Checked } from './journey';
import { fillSettingsOf, planFill, type FillDefaults } from './plan-fill';

const formsIn = (workbook: WorkbookGrid): ReadonlyMap<string, SheetGrid> => {
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return new Map(ownSheets(workbook).flatMap((own) => {
    const grid = own.kind === 'form' ? grids.get(own.sheet) : undefined;
    return grid === undefined || !('anchor' in own) ? [] : [[own.anchor.toLowerCase(), grid] as const];
  }));
};

/** As the forms score now: by KPI formulas, by Excel's own, or by values. */
const scoresOn = (forms: readonly SheetGrid[]): ScoreMode => {
  const formulas = forms.flatMap((sheet) => [...sheet.formulas.values()].flatMap((row) => [...row.values()]));
  if (formulas.length === 0) return 'values';
  return formulas.some((formula) => findCalls(formula).length > 0) ? 'kpi' : 'native';
};

/** Fills the forms that are there once more, by the rules that hold now, and as they were filled: nobody gets a first form by it. */
export function* planUpdate(checked: Checked, wishes: FillWishes, defaults: FillDefaults): Generator<FillStep, Job | TemplateUnusable> {
  const { appraised: { people }, workbook } = checked;
  const { period } = fillSettingsOf(checked.appraised, wishes, defaults);
  const forms = formsIn(workbook);
  const formOf = ({ person }: PersonOfWorkbook): SheetGrid | undefined => forms.get(formAnchor('form', person.id ?? person.name ?? '', person.period ?? period ?? '').toLowerCase());
  const keys = personKeys(people);
  const leftOut = new Set(people.flatMap((one, index) => (formOf(one) === undefined ? [keys[index] ?? ''] : [])));
  const scores = scoresOn(people.flatMap((one) => formOf(one) ?? []));
  return yield* planFill(checked, { ...wishes, leftOut, scores, template: undefined }, defaults);
}
