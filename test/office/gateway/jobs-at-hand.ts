import { sheetWords } from '../../../src/language/sheet-words';
import { appraiseWorkbook, type AppraisedWorkbook } from '../../../src/workbook/appraise-workbook';
import type { Plan } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { planMends, isMendable } from '../../../src/taskpane/check/plan-mends';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import type { FillSettings } from '../../../src/workbook/plan/fill-settings';
import { rulesSheetPlan } from '../../../src/workbook/plan/rules-sheet-plan';
import { sampleDataPlan } from '../../../src/workbook/plan/sample-data-plan';
import { takenNames } from '../../../src/workbook/plan/planned-sheets';
import { schemes } from '../../../src/catalogue/schemes/index';
import { long } from './workbook-at-hand';

/** Something that the pane writes: the workbook it begins with, and the plan that it makes of what it reads. */
export type JobAtHand = { readonly start: () => Uint8Array; readonly plan: (read: WorkbookGrid) => Plan };

const targets = new Map([['drop-off-rate', { amount: 3, unit: '%' }]]) as AppraisedWorkbook['settings']['targets'];

const appraised = (workbook: WorkbookGrid): AppraisedWorkbook => appraiseWorkbook(workbook, {}, { targets });

const settings: FillSettings = { scores: 'native', words: sheetWords('zh-CN'), period: '2026Q3', targets };

const fill = (workbook: WorkbookGrid, count: number, given: Partial<FillSettings> = {}): Plan => {
  const people = appraised(workbook).people.flatMap((one) => (one.kind === 'appraised' ? [one] : [])).slice(0, count);
  const planned = fillPlan({ workbook, people, settings: { ...settings, ...given } });
  if (planned.kind !== 'planned' || people.length !== count) throw new Error(JSON.stringify(planned));
  return planned.plan;
};

/** A workbook with the sample's results, a sheet of somebody's. */
const withSample = (): Uint8Array => {
  const own: Plan = [
    { kind: 'add-sheet', sheet: '自己的表' },
    { kind: 'write', sheet: '自己的表', row: 0, column: 0, cells: [[{ text: '自己的' }, { number: 1 }, { formula: 'B1*2', shows: 2 }]] },
  ];
  const before = files.apply(own);
  return files.apply(sampleDataPlan(files.read(before), 'zh-CN').plan, before);
};

const after = (bytes: Uint8Array, plan: (workbook: WorkbookGrid) => Plan): Uint8Array => files.apply(plan(files.read(bytes)), bytes);

const mends = (workbook: WorkbookGrid): Plan => planMends(appraised(workbook).findings.filter(isMendable), workbook).plan;

/** With one more sheet that takes a request of its own, so that there is a middle to stop in. */
const inTwo = (plan: Plan): Plan => [...plan, ...long('长', 4.2)];

export const jobsAtHand: Readonly<Record<string, JobAtHand>> = {
  'sample data': { start: () => files.apply([{ kind: 'add-sheet', sheet: '空表' }]), plan: (read) => sampleDataPlan(read, 'zh-CN').plan },
  'the rules sheet': { start: withSample, plan: (read) => rulesSheetPlan(read, schemes.slice(0, 2), settings, takenNames(read)).plan },
  'all mends': { start: withSample, plan: mends },
  'a first run': { start: withSample, plan: (read) => inTwo(fill(read, 2)) },
  'a second run': { start: () => after(withSample(), (workbook) => fill(workbook, 2)), plan: (read) => inTwo(fill(read, 3)) },
  'a second run with other scores': { start: () => after(withSample(), (workbook) => fill(workbook, 2)), plan: (read) => fill(read, 2, { scores: 'values' }) },
};
