import type { Scheme } from '../../domain/scheme';
import { atOnce } from '../at-once';
import type { Edit, Plan } from '../edit';
import type { WorkbookGrid } from '../grid';
import { absoluteA1, quotedSheet } from './a1';
import { isOfSheet } from '../sheet-schemes';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import { formEntries, noEntries } from './form-entries';
import { formPlan } from './form-plan';
import { addedRows, templatePlan } from './template-plan';
import { readTemplate, type Template, type TemplateReading } from './read-template';
import { freeSheetName, sameSheetName } from './sheet-names';
import type { ResultsPerson } from './results-row';
import type { TemplateProblem } from './template-problem';
import { openSheet, planForms, planListSheet, takenNames, type PlannedForm } from './planned-sheets';
import { gradesSheetPlan } from './grades-sheet-plan';
import { resultsInSteps } from './results-plan';
import { personPreparer, type PreparedPerson } from './prepared-person';
import { rulesSheetPlan } from './rules-sheet-plan';

export type FillPlan = {
  readonly kind: 'planned';
  readonly plan: Plan;
  /** Sheets of an earlier run that are written anew. No other sheet is touched; a rules sheet only gets rows added, a sheet of grades stays as it is. */
  readonly overwrites: readonly string[];
  /** `rules` is absent where every scheme stands beside the results and nothing is left to list, `grades` where none are given. */
  readonly sheets: { readonly rules?: string; readonly grades?: string; readonly results: string };
  /** Schemes that found no room on the rules sheet that is there. */
  readonly notListed: readonly Scheme[];
  /** The sheets of those who get a form, in the order of `people`. */
  readonly forms: readonly string[];
  readonly formOf: ReadonlyMap<AppraisedPerson, string>;
};

export type TemplateUnusable = { readonly kind: 'template-unusable'; readonly problems: readonly TemplateProblem[] };

export type FillRequest = {
  /** Where the plan will be carried out: the workbook with the results, or the one with the template, or an empty one. */
  readonly workbook: WorkbookGrid;
  readonly people: readonly AppraisedPerson[];
  readonly settings: FillSettings;
  /** The name of a sheet of `workbook` that serves as the form. */
  readonly template?: string;
  /** Who gets a form; the others stand on the results sheet alone. Without it everybody does. */
  readonly getsForm?: (person: AppraisedPerson) => boolean;
};

/** People who are done of all that a plan is made for. */
export type FillStep = { readonly done: number; readonly of: number };

type Forms = { readonly sheets: readonly PlannedForm[]; /** The edits of one person's form. */ readonly editsOf: (person: PreparedPerson, form: PlannedForm) => Plan };

const TAB = { results: '1F3864', form: 'C9D3E6' } as const;

/** Points at the sheet, so that a later run finds it under whatever name. */
const anchorEdit = ({ anchor, sheet }: PlannedForm): Edit => ({ kind: 'define-name', name: anchor, refersTo: `${quotedSheet(sheet)}!${absoluteA1(0, 0)}` });

const ownForms = ({ workbook, settings }: FillRequest, people: readonly PreparedPerson[], taken: Set<string>): Forms => {
  const sheets = planForms(workbook, 'form', people.map(({ appraised }) => appraised.person), settings.period ?? '', taken);
  const before = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    sheets,
    editsOf: (person, form) => {
      const written = form.isNew ? undefined : before.get(form.sheet);
      const entries = written === undefined ? noEntries : formEntries(written);
      return [openSheet(form, TAB.form), ...formPlan(person, form.sheet, settings, entries), anchorEdit(form)];
    },
  };
};

/** A copy of an earlier run is filled again if it still has the template's rows; otherwise it is left alone and a new one is made. */
const copies = ({ workbook, settings }: FillRequest, people: readonly PreparedPerson[], template: Template, taken: Set<string>): Forms => {
  const planned = planForms(workbook, 'copy', people.map(({ appraised }) => appraised.person), settings.period ?? '', taken);
  const sheets = planned.map((form, index): PlannedForm => {
    const existing = workbook.sheets.find(({ name }) => name === form.sheet);
    const rows = template.rowCount + addedRows(template, people[index]?.lines.length ?? 1);
    if (form.isNew || existing?.rowCount === rows) return form;
    const sheet = freeSheetName([form.sheet], taken);
    taken.add(sameSheetName(sheet));
    return { sheet, isNew: true, anchor: form.anchor };
  });
  return { sheets, editsOf: (person, form) => [...templatePlan(template, person, form, settings), anchorEdit(form)] };
};

const withForms = (people: readonly PreparedPerson[], formOf: FillPlan['formOf']): readonly ResultsPerson[] =>
  people.map((person) => {
    const form = formOf.get(person.appraised);
    return form === undefined ? person : { ...person, form };
  });

const readSheet = ({ workbook, template, settings }: FillRequest): TemplateReading | undefined => {
  const sheet = workbook.sheets.find(({ name }) => name === template);
  if (template !== undefined && sheet === undefined) return { kind: 'problems', problems: [{ code: 'template-without-placeholders', sheet: template }] };
  return sheet === undefined ? undefined : readTemplate(sheet, settings.words.locale);
};

/** The rules sheet, the results sheet and a form for each person. Reads the workbook only for the names of its sheets and what is ours. */
export const fillPlan = (request: FillRequest): FillPlan | TemplateUnusable => atOnce(fillInSteps(request));

/** The same with a pause offered after each person, for whoever has to answer people meanwhile. */
export function* fillInSteps(request: FillRequest): Generator<FillStep, FillPlan | TemplateUnusable> {
  const { workbook, people } = request;
  const read = readSheet(request);
  if (read?.kind === 'problems') return { kind: 'template-unusable', problems: read.problems };
  const taken = takenNames(workbook);
  if (people.length === 0) return { kind: 'planned', plan: [], overwrites: [], sheets: { results: request.settings.words.sheets.results }, notListed: [], forms: [], formOf: new Map() };
  const grades = gradesSheetPlan(workbook, request.settings, taken);
  const listed = people.map(({ scheme }) => scheme).filter((scheme) => !isOfSheet(scheme));
  const rules = listed.length === 0 ? undefined : rulesSheetPlan(workbook, listed, request.settings, taken);
  const settings: FillSettings = { ...request.settings, gradesAt: grades.place, rulesAt: rules?.place };
  const prepared = yield* preparedInSteps(people, settings);
  const results = planListSheet(workbook, 'results', settings.words.sheets.results, taken);
  const { getsForm } = request;
  const formed = getsForm === undefined ? prepared : prepared.filter(({ appraised }) => getsForm(appraised));
  const forms = read === undefined ? ownForms({ ...request, settings }, formed, taken) : copies({ ...request, settings }, formed, read.template, taken);
  const formOf = new Map(formed.flatMap(({ appraised }, index) => (forms.sheets[index] === undefined ? [] : [[appraised, forms.sheets[index].sheet] as const])));
  const list = yield* listInSteps(withForms(prepared, formOf), results.sheet, settings, formed.length === 0);
  const plan: Edit[] = [...(rules?.plan ?? []), ...grades.plan, openSheet(results, TAB.results), ...list];
  for (const [index, person] of formed.entries()) {
    const form = forms.sheets[index];
    if (form !== undefined) plan.push(...forms.editsOf(person, form));
    yield { done: index + 1, of: formed.length };
  }
  return {
    kind: 'planned',
    plan,
    overwrites: [results, ...forms.sheets].filter(({ isNew }) => !isNew).map(({ sheet }) => sheet),
    sheets: { ...(rules === undefined ? {} : { rules: rules.sheet }), ...(grades.sheet === undefined ? {} : { grades: grades.sheet }), results: results.sheet },
    notListed: rules?.notListed ?? [],
    forms: forms.sheets.map(({ sheet }) => sheet),
    formOf,
  };
}

/** `counts`: the list is all that there is to wait for. */
function* listInSteps(people: readonly ResultsPerson[], sheet: string, settings: FillSettings, counts: boolean): Generator<FillStep, Plan> {
  const list = resultsInSteps(people, sheet, settings);
  for (let done = 1; ; done += 1) {
    const listing = list.next();
    if (listing.done === true) return listing.value;
    yield { done: counts ? done : 0, of: people.length };
  }
}

function* preparedInSteps(people: readonly AppraisedPerson[], settings: FillSettings): Generator<FillStep, readonly PreparedPerson[]> {
  const prepare = personPreparer(people, settings);
  const prepared: PreparedPerson[] = [];
  for (const person of people) {
    prepared.push(prepare(person));
    yield { done: 0, of: people.length };
  }
  return prepared;
}
