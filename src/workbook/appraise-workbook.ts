import type { Appraisal } from '../domain/appraisal/appraisal';
import { appraise } from '../domain/appraisal/appraise';
import type { Scheme } from '../domain/scheme';
import { check } from './check/check';
import type { Finding } from './check/finding';
import type { WorkbookGrid } from './grid';
import type { RulesSheetFinding } from './plan/rules-sheet-finding';
import type { Choices } from './recognise/choices';
import { peopleOf } from './recognise/people-of';
import type { PersonResults } from './recognise/person-results';
import { recognise } from './recognise/recognise';
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
  readonly people: readonly PersonOfWorkbook[];
  /** As they were used: what was given, and what the rules sheet of the workbook adds. */
  readonly settings: Settings;
};

/** Recognises the tables, checks them and appraises everybody: the same in the pane and in the console. */
export const appraiseWorkbook = (workbook: WorkbookGrid, choices: Choices, given: Settings): AppraisedWorkbook => {
  const recognition = recognise(workbook, choices);
  const rules = rulesOfWorkbook(workbook);
  const period = given.period ?? recognition.period?.value;
  const settings = { ...given, targets: new Map([...targetsOfWorkbook(rules, period), ...given.targets]) };
  return {
    recognition,
    findings: check(workbook, recognition, settings),
    rulesFindings: rules.findings,
    people: peopleOf(workbook, recognition, settings).map(appraiserOfPeople(settings, rules)),
    settings,
  };
};

const appraiserOfPeople = (settings: Settings, rules: RulesOfWorkbook): ((person: PersonResults) => PersonOfWorkbook) => {
  const bySheet = sheetSchemes();
  return (person) => {
    const found = schemeOfPerson({ ...person, indicators: new Set(person.results.keys()) }, settings, rules);
    const own = found.kind === 'none' && found.because !== 'blocked' ? bySheet({ ...person, lines: person.lines }) : undefined;
    return appraisePerson(person, own ?? found);
  };
};

const appraisePerson = (person: PersonResults, found: SchemeOfPerson): PersonOfWorkbook => {
  if (found.kind === 'none') return { kind: 'no-scheme', because: found.because, person };
  const results = new Map([...person.results].map(([indicator, { result }]) => [indicator, result] as const));
  return { kind: 'appraised', person, scheme: found.scheme, appraisal: appraise(found.scheme, results, person.targets) };
};
