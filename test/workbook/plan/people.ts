import { keyAccountSupervisorQuarter } from '../../../src/catalogue/schemes/key-account-supervisor-quarter';
import { appraise } from '../../../src/domain/appraisal/appraise';
import type { Result } from '../../../src/domain/appraisal/appraisal';
import type { Quantity } from '../../../src/domain/quantity';
import type { Scheme } from '../../../src/domain/scheme';
import { sheetWords } from '../../../src/language/sheet-words';
import type { AppraisedPerson } from '../../../src/workbook/plan/appraised-person';
import type { FillSettings } from '../../../src/workbook/plan/fill-settings';
import type { PersonResults } from '../../../src/workbook/recognise/person-results';
import type { WorkbookGrid } from '../../../src/workbook/grid';

export const scheme = keyAccountSupervisorQuarter;

export const targets: ReadonlyMap<string, Quantity> = new Map([['drop-off-rate', { amount: 3, unit: '%' }]]);

export const settings: FillSettings = { scores: 'native', words: sheetWords('zh-CN'), period: '2026Q3', targets, company: '国安创想公司' };

export const emptyWorkbook: WorkbookGrid = { sheets: [], names: [] };

const resultOf = (value: number | string | undefined): Result => {
  if (typeof value === 'number') return { kind: 'measured', value };
  return { kind: 'unusable', problem: value === undefined ? { code: 'missing-value' } : { code: 'not-a-number', found: value, at: 0 } };
};

type Given = Partial<Omit<PersonResults, 'results' | 'targets'>>;

/** Results in the order of the scheme: a plain value, a text that is none, or nothing. */
export const personWith = (values: readonly (number | string | undefined)[], given: Given = {}, by: Scheme = scheme, of = targets): AppraisedPerson => {
  const results = new Map(by.lines.map(({ indicator }, index) => {
    const value = values[index];
    return [indicator, { result: resultOf(value), cell: `E${index + 5}`, shown: value === undefined ? '' : String(value) }] as const;
  }));
  const person: PersonResults = {
    id: 'K001', name: '张三', department: '长话业务事业部', position: '大客户关系组主管', period: '2026Q3', sheet: '三季度', row: 4, ...given, results, targets: of,
  };
  return { person, scheme: by, appraisal: appraise(by, new Map([...results].map(([id, { result }]) => [id, result])), of) };
};

/** Drop-off 2.1 % → 3, arrears 4.2‰ → 3, collection 68 % → 2, satisfaction 4.2: together 2.99. */
export const workedExample = personWith([0.021, 0.0042, 0.68, 4.2]);
