import type { Appraisal } from '../domain/appraisal/appraisal';
import { appraiser, type Targets } from '../domain/appraisal/appraise';
import type { Scheme } from '../domain/scheme';
import { writeQuantity } from '../domain/write-quantity';
import { atOnce } from './at-once';
import { checkInSteps } from './check/check';
import type { Finding } from './check/finding';
import type { GradesOfWorkbook } from './grades/grades-of-workbook';
import type { WorkbookGrid } from './grid';
import type { RulesSheetFinding } from './plan/rules-sheet-finding';
import type { Choices } from './recognise/choices';
import { peopleInSteps } from './recognise/people-of';
import type { PersonResults } from './recognise/person-results';
import { recogniseInSteps } from './recognise/recognise';
import type { Recognition } from './recognise/recognition';
import type { Settings } from './recognise/settings';
import { rulesOfWorkbook, targetsOfWorkbook, type RulesOfWorkbook } from './rules-of-workbook';
import { sheetSchemes } from './sheet-schemes';
import { schemeOfPerson, type SchemeOfPerson } from './scheme-of-person';

/** A person of the workbook, with the appraisal or without a scheme to appraise by. */
export type PersonOfWorkbook =
  | { readonly kind: 'appraised'; readonly person: PersonResults; readonly scheme: Scheme; readonly appraisal: Appraisal }
  | { readonly kind: 'no-scheme'; readonly because: WhyNoScheme; readonly person: PersonResults };

export type WhyNoScheme = Extract<SchemeOfPerson, { kind: 'none' }>['because'];

/** Everything Kaohe has to say about a workbook of results before it writes anything. */
export type AppraisedWorkbook = {
  readonly recognition: Recognition;
  readonly findings: readonly Finding[];
  readonly rulesFindings: readonly RulesSheetFinding[];
  /** The workbook's own grades. */
  readonly grades: GradesOfWorkbook;
  readonly people: readonly PersonOfWorkbook[];
  /** As they were used: what was given, and what the rules sheet of the workbook adds. */
  readonly settings: Settings;
};

/** How far an appraisal of a workbook is: recognised, checked, so many of the people appraised. */
export type AppraisingStep = { readonly kind: 'recognising' | 'recognised' | 'checking' | 'checked' } | { readonly kind: 'appraised'; readonly done: number; readonly of: number };

/** Recognises the tables, checks them and appraises everybody: the same in the pane and in the console. */
export const appraiseWorkbook = (workbook: WorkbookGrid, choices: Choices, given: Settings): AppraisedWorkbook => atOnce(appraiseInSteps(workbook, choices, given));

const PEOPLE_AT_ONCE = 200;

/** The same with a pause offered after each step, for whoever has to answer people meanwhile. */
export function* appraiseInSteps(workbook: WorkbookGrid, choices: Choices, given: Settings): Generator<AppraisingStep, AppraisedWorkbook> {
  const recognition = yield* eachAs('recognising', recogniseInSteps(workbook, choices));
  yield { kind: 'recognised' };
  const rules = rulesOfWorkbook(workbook);
  const period = given.period ?? recognition.period?.value;
  const settings = { ...given, targets: new Map([...targetsOfWorkbook(rules, period), ...given.targets]) };
  const findings = yield* eachAs('checking', checkInSteps(workbook, recognition, settings));
  yield { kind: 'checked' };
  const results = yield* eachAs('checking', peopleInSteps(workbook, recognition, settings));
  const appraisePerson = appraiserOfPeople(settings, rules);
  const people: PersonOfWorkbook[] = [];
  for (const person of results) {
    people.push(appraisePerson(person));
    if (people.length % PEOPLE_AT_ONCE === 0) yield { kind: 'appraised', done: people.length, of: results.length };
  }
  return { recognition, findings, rulesFindings: rules.findings, grades: rules.grades, people, settings };
}

function* eachAs<T>(kind: 'recognising' | 'checking', steps: Generator<void, T>): Generator<AppraisingStep, T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { kind };
  }
}

const appraiserOfPeople = (settings: Settings, rules: RulesOfWorkbook): ((person: PersonResults) => PersonOfWorkbook) => {
  const bySheet = sheetSchemes();
  const appraiserFor = appraisers();
  return (person) => {
    const schemed = schemeOfPerson({ ...person, indicators: new Set(person.results.keys()) }, settings, rules);
    const own = schemed.kind === 'none' && schemed.because !== 'blocked' ? bySheet({ ...person, lines: person.lines }) : undefined;
    const found = own ?? schemed;
    if (found.kind === 'none') return { kind: 'no-scheme', because: found.because, person };
    const results = new Map([...person.results].map(([indicator, { result }]) => [indicator, result] as const));
    return { kind: 'appraised', person, scheme: found.scheme, appraisal: appraiserFor(found.scheme, person.targets)(results) };
  };
};

/** Most people share their scheme and targets; its rules are read once. */
const appraisers = (): ((scheme: Scheme, targets: Targets) => ReturnType<typeof appraiser>) => {
  const known = new Map<Scheme, Map<string, ReturnType<typeof appraiser>>>();
  return (scheme, targets) => {
    const key = [...targets].map(([indicator, target]) => `${indicator}=${writeQuantity(target)}`).sort().join();
    const ofScheme = known.get(scheme) ?? new Map<string, ReturnType<typeof appraiser>>();
    const one = ofScheme.get(key) ?? appraiser(scheme, targets);
    known.set(scheme, ofScheme.set(key, one));
    return one;
  };
};
