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
import { fillSettingsOf, peopleWished, planFillFor, type FillDefaults } from './plan-fill';

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

/** Who stands on the results sheet, with a form or without: number and name come first there. */
const listedIn = (workbook: WorkbookGrid): ((person: PersonOfWorkbook['person']) => boolean) => {
  const sheets = new Set(ownSheets(workbook).flatMap(({ kind, sheet }) => (kind === 'results' ? [sheet] : [])));
  const key = (id: string, name: string): string => `${id.trim()}\n${name.trim()}`;
  const listed = new Set(workbook.sheets.filter(({ name }) => sheets.has(name)).flatMap(({ values }) => values.map(([id, name]) => key(String(id ?? ''), String(name ?? '')))));
  return ({ id, name }) => (id !== undefined || name !== undefined) && listed.has(key(id ?? '', name ?? ''));
};

/** Fills the forms that are there once more, by the rules that hold now, and as they were filled: nobody gets a first form by it, and nobody leaves the results. */
export function* planUpdate(checked: Checked, wishes: FillWishes, defaults: FillDefaults): Generator<FillStep, Job | TemplateUnusable> {
  const { appraised: { people }, workbook } = checked;
  const { period } = fillSettingsOf(checked.appraised, wishes, defaults);
  const forms = formsIn(workbook);
  const formOf = ({ person }: PersonOfWorkbook): SheetGrid | undefined => forms.get(formAnchor('form', person.id ?? person.name ?? '', person.period ?? period ?? '').toLowerCase());
  const keys = personKeys(people);
  const leftOut = new Set(people.flatMap((one, index) => (formOf(one) === undefined ? [keys[index] ?? ''] : [])));
  const scores = scoresOn(people.flatMap((one) => formOf(one) ?? []));
  const { chosen, listed } = peopleWished(people, { leftOut, results: 'everybody' });
  const [formed, isListed] = [new Set(chosen), listedIn(workbook)];
  const wished = { chosen, listed: listed.filter((one) => formed.has(one) || isListed(one.person)) };
  return yield* planFillFor(checked, wished, { ...wishes, leftOut, scores, template: undefined }, defaults);
}
