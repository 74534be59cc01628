import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { wishesAtStart } from '../../src/taskpane/fill/fill-wishes';
import type { Checked } from '../../src/taskpane/journey/journey';
import type { Job } from '../../src/taskpane/journey/job';
import { planFill, type FillDefaults } from '../../src/taskpane/journey/plan-fill';
import { planUpdate } from '../../src/taskpane/journey/plan-update';
import { appraiseWorkbook } from '../../src/workbook/appraise-workbook';
import { atOnce } from '../../src/workbook/at-once';
import type { WorkbookGrid } from '../../src/workbook/grid';
import type { TemplateUnusable } from '../../src/workbook/plan/fill-plan';
import { read, written } from '../xlsx/written';

const defaults: FillDefaults = { locale: 'zh-CN', company: '', grades: undefined, ranks: 'competition' };
const sample = new Uint8Array(readFileSync(resolve(__dirname, '../../assets/samples/quarter-clean.xlsx')));

const checked = (workbook: WorkbookGrid): Checked => ({ workbook, choices: {}, appraised: appraiseWorkbook(workbook, {}, { targets: new Map() }), unseen: [] });

const filledBy = (job: Job | TemplateUnusable) => {
  if (job.kind !== 'fill') throw new Error(job.kind);
  return { plan: job.plan, forms: job.filled.fill.forms, listed: job.filled.people.map(({ person }) => person.name ?? '') };
};

const without = (workbook: WorkbookGrid, gone: readonly string[]): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ name }) => !gone.includes(name)),
  names: workbook.names.filter(({ refersTo }) => !gone.some((name) => refersTo.includes(name))),
});

describe('Forms that are brought up to date', () => {
  test('those that HR deleted stay deleted, and their people stay among the results', () => {
    const first = filledBy(atOnce(planFill(checked(read(sample)), wishesAtStart, defaults)));
    const workbook = without(read(written(sample, first.plan)), ['赵晓燕', '孙国栋']);
    const update = filledBy(atOnce(planUpdate(checked(workbook), wishesAtStart, defaults)));
    expect(update.forms).toEqual(first.forms.filter((name) => name !== '赵晓燕' && name !== '孙国栋'));
    expect(update.listed).toEqual(first.listed);
  });

  test('whoever was neither given a form nor listed is not listed by it', () => {
    const all = checked(read(sample));
    const [one] = filledBy(atOnce(planFill(all, wishesAtStart, defaults))).listed;
    const leftOut = new Set(all.appraised.people.flatMap(({ person: { id, name, period } }) => (name === one ? [] : [[id, name, period].join('\u0001')])));
    const first = filledBy(atOnce(planFill(all, { ...wishesAtStart, leftOut }, defaults)));
    expect(first.listed).toEqual([one]);
    const update = filledBy(atOnce(planUpdate(checked(read(written(sample, first.plan))), wishesAtStart, defaults)));
    expect([update.forms, update.listed]).toEqual([first.forms, first.listed]);
  });
});
