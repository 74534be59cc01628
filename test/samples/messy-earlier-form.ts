import { schemeById } from '../../src/catalogue/schemes/index';
import { appraise } from '../../src/domain/appraisal/appraise';
import type { Quantity } from '../../src/domain/quantity';
import { sheetWords } from '../../src/language/sheet-words';
import { fillPlan } from '../../src/workbook/plan/fill-plan';
import { peopleOf } from '../../src/workbook/recognise/people-of';
import { recognise } from '../../src/workbook/recognise/recognise';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { sameEveryTime } from './workbook-bytes';

const FILLED_FOR = '0112';
const formerTargets: ReadonlyMap<string, Quantity> = new Map([['drop-off-rate', { amount: 2, unit: '%' }]]);

/** Adds the form of one person as it was filled earlier in the quarter, when the target for the drop-off rate was another. */
export const withEarlierForm = (bytes: Uint8Array): Uint8Array => {
  const read = readWorkbook(bytes);
  const scheme = schemeById('key-account-supervisor.quarter');
  if (read.kind === 'unreadable' || scheme === undefined) throw new Error('The sample cannot be read back');
  const settings = { targets: formerTargets };
  const person = peopleOf(read.workbook, recognise(read.workbook), settings).find(({ id }) => id === FILLED_FOR);
  if (person === undefined) throw new Error(`${FILLED_FOR} is not on the sample`);
  const results = new Map([...person.results].map(([indicator, { result }]) => [indicator, result] as const));
  const filled = fillPlan({
    workbook: read.workbook,
    people: [{ person, scheme, appraisal: appraise(scheme, results, formerTargets) }],
    settings: { scores: 'native', words: sheetWords('zh-CN'), period: '2026Q3', targets: formerTargets },
  });
  if (filled.kind === 'template-unusable') throw new Error('There is no template');
  const ofForm = filled.plan.filter((edit) => edit.kind === 'define-name' || ('sheet' in edit && edit.sheet === filled.forms[0]));
  const applied = applyPlan(bytes, ofForm);
  if (applied.kind === 'refused') throw new Error(applied.problem.code);
  return sameEveryTime(applied.bytes);
};
