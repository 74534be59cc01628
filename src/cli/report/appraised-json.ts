import type { Locale } from '../../domain/locale';
import type { AppraisedWorkbook } from '../../workbook/appraise-workbook';
import { findingsJson, type FindingJson } from './findings-json';
import { personJson, type PersonJson } from './people-json';
import { recognisedJson, type RecognisedJson } from './recognised-json';

/** What `--json` prints of check and fill. Its fields are published: some may be added, none renamed or removed. */
export type AppraisedJson = {
  readonly recognised: RecognisedJson;
  readonly findings: readonly FindingJson[];
  readonly people: readonly PersonJson[];
};

export const appraisedJson = (appraised: AppraisedWorkbook, locale: Locale): AppraisedJson => ({
  recognised: recognisedJson(appraised.recognition),
  findings: findingsJson(appraised, locale),
  people: appraised.people.map((person) => personJson(person, locale)),
});

/** Decides the exit code. */
export const hasErrors = ({ findings, rulesFindings }: AppraisedWorkbook): boolean =>
  rulesFindings.length > 0 || findings.some(({ severity }) => severity === 'error');
