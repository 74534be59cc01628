import type { Scheme } from '../../domain/scheme';
import type { Edit, Plan } from '../edit';
import type { WorkbookGrid } from '../grid';
import { absoluteA1, quotedSheet } from './a1';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import { headFacts } from './form-head';
import { formLines } from './form-line';
import { formPlan } from './form-plan';
import { openSheet, planForms, planListSheet, takenNames, type PlannedForm } from './planned-sheets';
import { resultsPlan } from './results-plan';
import { rulesSheetPlan } from './rules-sheet-plan';

export type FillPlan = {
  readonly plan: Plan;
  /** Sheets of an earlier run that are written anew. No other sheet is touched; a rules sheet only gets rows added. */
  readonly overwrites: readonly string[];
  readonly sheets: { readonly rules: string; readonly results: string };
  /** Schemes that found no room on the rules sheet that is there. */
  readonly notListed: readonly Scheme[];
  /** The sheet of each person, in the order of `people`. */
  readonly forms: readonly string[];
};

const TAB = { rules: '7F8FA9', results: '1F3864', form: 'C9D3E6' } as const;

/** Points at the sheet, so that a later run finds it under whatever name. */
export const anchorEdit = ({ anchor, sheet }: PlannedForm): Edit => ({ kind: 'define-name', name: anchor, refersTo: `${quotedSheet(sheet)}!${absoluteA1(0, 0)}` });

/** The rules sheet, the results sheet and a form for each person. Reads the workbook only for the names of its sheets and what is ours. */
export const fillPlan = (given: {
  readonly workbook: WorkbookGrid;
  readonly people: readonly AppraisedPerson[];
  readonly settings: FillSettings;
}): FillPlan => {
  const { workbook, people, settings } = given;
  const taken = takenNames(workbook);
  const rules = rulesSheetPlan(workbook, people.map(({ scheme }) => scheme), settings, taken);
  const results = planListSheet(workbook, 'results', settings.words.sheets.results, taken);
  const forms = planForms(workbook, 'form', people.map(({ person }) => person), settings.period ?? '', taken);
  const rows = people.map((appraised, index) => {
    const form = forms[index]?.sheet;
    return { appraised, facts: headFacts(appraised, settings), lines: formLines(appraised, settings), ...(form === undefined ? {} : { form }) };
  });
  return {
    plan: [
      ...rules.plan,
      openSheet(results, TAB.results),
      ...resultsPlan(rows, results.sheet, settings),
      ...forms.flatMap((form, index) => {
        const appraised = people[index];
        return appraised === undefined ? [] : [openSheet(form, TAB.form), ...formPlan(appraised, form.sheet, settings), anchorEdit(form)];
      }),
    ],
    overwrites: [results, ...forms].filter(({ isNew }) => !isNew).map(({ sheet }) => sheet),
    sheets: { rules: rules.sheet, results: results.sheet },
    notListed: rules.notListed,
    forms: forms.map(({ sheet }) => sheet),
  };
};
