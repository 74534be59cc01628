import type { GradeBand } from '../../domain/calibration/grade-of';
import type { Locale } from '../../domain/locale';
import { sheetWords } from '../../language/sheet-words';
import type { AppraisedWorkbook, PersonOfWorkbook } from '../../workbook/appraise-workbook';
import type { AppraisedPerson } from '../../workbook/plan/appraised-person';
import { fillInSteps, type FillStep, type TemplateUnusable } from '../../workbook/plan/fill-plan';
import type { FillSettings } from '../../workbook/plan/fill-settings';
import { gradesSheetPlan } from '../../workbook/plan/grades-sheet-plan';
import { rulesSheetPlan } from '../../workbook/plan/rules-sheet-plan';
import { takenNames } from '../../workbook/plan/planned-sheets';
import { schemes } from '../../catalogue/schemes/index';
import { isOfSheet } from '../../workbook/sheet-schemes';
import { MOST_FORMS, MOST_LISTED, type FillWishes } from '../fill/fill-wishes';
import { personKeys } from '../fill/person-keys';
import type { Job } from './job';
import type { Checked } from './journey';

/** What holds for every filling of this person at this machine. */
export type FillDefaults = { readonly locale: Locale; readonly company: string; readonly grades: readonly GradeBand[] | undefined; readonly ranks: 'competition' | 'dense' };

/** The workbook's own grades come first, and while they are unusable there are none; those of the settings hold for workbooks without. */
export const gradesInForce = ({ grades: own }: Pick<AppraisedWorkbook, 'grades'>, { grades }: Pick<FillDefaults, 'grades'>): readonly GradeBand[] | undefined => {
  if (own.kind === 'none') return grades;
  return own.kind === 'bands' ? own.bands : undefined;
};

export const fillSettingsOf = (appraised: AppraisedWorkbook, { scores }: Pick<FillWishes, 'scores'>, defaults: FillDefaults): FillSettings => {
  const { settings, recognition } = appraised;
  const grades = gradesInForce(appraised, defaults);
  return {
    scores,
    words: sheetWords(defaults.locale),
    period: settings.period ?? recognition.period?.value,
    targets: settings.targets,
    company: defaults.company.trim(),
    ranks: defaults.ranks,
    ...(grades === undefined ? {} : { grades }),
  };
};

/** The people who can get a form and were not left out, in the order of the sheet. */
export const chosenPeople = (people: readonly PersonOfWorkbook[], leftOut: ReadonlySet<string>): readonly AppraisedPerson[] => {
  const keys = personKeys(people);
  return people.flatMap((one, index) => (one.kind === 'appraised' && !leftOut.has(keys[index] ?? '') ? [one] : []));
};

const NOBODY: ReadonlySet<string> = new Set();

/** Who gets a form, and whom the results sheet lists. */
export const peopleWished = (people: readonly PersonOfWorkbook[], { leftOut, results }: Pick<FillWishes, 'leftOut' | 'results'>): { readonly chosen: readonly AppraisedPerson[]; readonly listed: readonly AppraisedPerson[] } => {
  const chosen = chosenPeople(people, leftOut);
  return { chosen, listed: results === 'everybody' ? chosenPeople(people, NOBODY) : chosen };
};

/** Whether a run can take them; with the reason where it cannot. */
export const runTakes = (chosen: number, listed: number): 'all' | 'nobody' | 'too-many-forms' | 'too-many-listed' =>
  listed === 0 ? 'nobody' : chosen > MOST_FORMS ? 'too-many-forms' : listed > MOST_LISTED ? 'too-many-listed' : 'all';

type Wished = ReturnType<typeof peopleWished>;

/** Everything that filling would write: forms for the people who were chosen, and the list of results. */
export const planFill = (checked: Checked, wishes: FillWishes, defaults: FillDefaults): Generator<FillStep, Job | TemplateUnusable> =>
  planFillFor(checked, peopleWished(checked.appraised.people, wishes), wishes, defaults);

export function* planFillFor({ workbook, appraised }: Checked, { chosen, listed: people }: Wished, wishes: FillWishes, defaults: FillDefaults): Generator<FillStep, Job | TemplateUnusable> {
  const formed = new Set(chosen);
  const settings = fillSettingsOf(appraised, wishes, defaults);
  const fill = yield* fillInSteps({ workbook, people, settings, getsForm: (person) => formed.has(person), ...(wishes.template === undefined ? {} : { template: wishes.template }) });
  return fill.kind === 'template-unusable' ? fill : { kind: 'fill', plan: fill.plan, basis: workbook, filled: { fill, people, settings } };
}

/** What people edit, without any form: the rules of the people's schemes, or of the catalogue's where nobody was recognised, and the grades where they are given. */
export const planRules = ({ workbook, appraised }: Checked, wishes: FillWishes, defaults: FillDefaults): Job => {
  const used = appraised.people.flatMap((one) => (one.kind === 'appraised' && !isOfSheet(one.scheme) ? [one.scheme] : []));
  const [settings, taken] = [fillSettingsOf(appraised, wishes, defaults), takenNames(workbook)];
  const { plan, sheet } = rulesSheetPlan(workbook, used.length === 0 ? schemes : used, settings, taken);
  const grades = gradesSheetPlan(workbook, settings, taken);
  return { kind: 'rules', plan: [...plan, ...grades.plan], basis: workbook, sheet, ...(grades.sheet === undefined ? {} : { grades: grades.sheet }) };
};
