import { schemesFor } from '../catalogue/schemes/index';
import type { Appraisal } from '../domain/appraisal/appraisal';
import { appraise } from '../domain/appraisal/appraise';
import type { Scheme } from '../domain/scheme';
import { check } from './check/check';
import type { Finding } from './check/finding';
import type { WorkbookGrid } from './grid';
import type { Choices } from './recognise/choices';
import { peopleOf } from './recognise/people-of';
import type { PersonResults } from './recognise/person-results';
import { recognise } from './recognise/recognise';
import type { Recognition } from './recognise/recognition';
import type { Settings } from './recognise/settings';

/** A person of the workbook, with the appraisal or without a scheme to appraise by. */
export type PersonOfWorkbook =
  | { readonly kind: 'appraised'; readonly person: PersonResults; readonly scheme: Scheme; readonly appraisal: Appraisal }
  | { readonly kind: 'no-scheme'; readonly person: PersonResults };

/** Everything Kaohe has to say about a workbook of results before it writes anything. */
export type AppraisedWorkbook = {
  readonly recognition: Recognition;
  readonly findings: readonly Finding[];
  readonly people: readonly PersonOfWorkbook[];
};

/** Recognises the tables, checks them and appraises everybody: the same in the pane and in the console. */
export const appraiseWorkbook = (workbook: WorkbookGrid, choices: Choices, settings: Settings): AppraisedWorkbook => {
  const recognition = recognise(workbook, choices);
  return {
    recognition,
    findings: check(workbook, recognition, settings),
    people: peopleOf(workbook, recognition, settings).map((person) => appraisePerson(person, settings.scheme)),
  };
};

const appraisePerson = (person: PersonResults, chosen: Scheme | undefined): PersonOfWorkbook => {
  const scheme = chosen ?? (person.positionId === undefined ? undefined : schemesFor(person.positionId)[0]);
  if (scheme === undefined) return { kind: 'no-scheme', person };
  const results = new Map([...person.results].map(([indicator, { result }]) => [indicator, result] as const));
  return { kind: 'appraised', person, scheme, appraisal: appraise(scheme, results, person.targets) };
};
