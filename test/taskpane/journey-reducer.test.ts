import { wishesAtStart } from '../../src/taskpane/fill/fill-wishes';
import type { Job } from '../../src/taskpane/journey/job';
import type { Checked, Journey } from '../../src/taskpane/journey/journey';
import { canTake, journeyAtStart, journeyReducer, type JourneyEvent } from '../../src/taskpane/journey/journey-reducer';
import { appraiseWorkbook } from '../../src/workbook/appraise-workbook';
import { sampleDataPlan } from '../../src/workbook/plan/sample-data-plan';
import { carriedOut } from '../workbook/plan/carried-out';

const workbook = carriedOut({ sheets: [], names: [] }, sampleDataPlan({ sheets: [], names: [] }, 'zh-CN').plan);
const checked: Checked = { workbook, choices: {}, unseen: [], appraised: appraiseWorkbook(workbook, {}, { targets: new Map() }) };
const nobody: Checked = { workbook: { sheets: [], names: [] }, choices: {}, unseen: [], appraised: appraiseWorkbook({ sheets: [], names: [] }, {}, { targets: new Map() }) };
const mend: Job = { kind: 'mend', plan: [], basis: workbook };
const fill = { kind: 'fill', plan: [], basis: workbook, filled: {} } as unknown as Job;

const after = (...events: readonly JourneyEvent[]): Journey => events.reduce(journeyReducer, journeyAtStart);
const problem = { code: 'cell-being-edited' } as const;

describe('The journey', () => {
  test('begins with the check, and nothing else can be taken', () => {
    expect([canTake(journeyAtStart, 'check'), canTake(journeyAtStart, 'fill'), canTake(journeyAtStart, 'results')]).toEqual([true, false, false]);
    expect(after({ kind: 'step-taken', step: 'fill' }).step).toBe('check');
  });

  test('opens fill and results once people were recognised', () => {
    expect(after({ kind: 'checked', checked }, { kind: 'step-taken', step: 'fill' }).step).toBe('fill');
    expect(after({ kind: 'checked', checked: nobody }, { kind: 'step-taken', step: 'fill' }).step).toBe('check');
  });

  test('a check ends the work, forgets trouble and what was to be written, and is fresh', () => {
    const journey = after({ kind: 'checked', checked }, { kind: 'review-opened', job: mend }, { kind: 'workbook-changed', byOthers: true }, { kind: 'work-began', work: 'reading' }, { kind: 'checked', checked });
    expect(journey).toMatchObject({ work: undefined, trouble: undefined, review: undefined, changed: 'no', step: 'check' });
  });

  test('a refreshment keeps the step', () => {
    expect(after({ kind: 'checked', checked }, { kind: 'step-taken', step: 'fill' }, { kind: 'refreshed', checked }).step).toBe('fill');
  });

  test('progress without work is none', () => {
    expect(after({ kind: 'progressed', progress: { done: 1, of: 2 } })).toBe(journeyAtStart);
    expect(after({ kind: 'work-began', work: 'writing' }, { kind: 'progressed', progress: { done: 1, of: 2 } }).work).toEqual({ kind: 'writing', progress: { done: 1, of: 2 } });
  });

  test('a change is noticed only where something was read', () => {
    expect(after({ kind: 'workbook-changed', byOthers: false }).changed).toBe('no');
    expect(after({ kind: 'checked', checked }, { kind: 'workbook-changed', byOthers: false }).changed).toBe('here');
    expect(after({ kind: 'checked', checked }, { kind: 'workbook-changed', byOthers: true }).changed).toBe('by-others');
  });

  test('filled forms lead to the results, mended cells stay where they are; both make what was read outdated', () => {
    const start: JourneyEvent = { kind: 'checked', checked };
    expect(after(start, { kind: 'written', job: fill, undo: 'none', sheets: [] })).toMatchObject({ step: 'results', isOutdated: true, review: undefined });
    expect(after(start, { kind: 'written', job: mend, undo: 'none', sheets: [] })).toMatchObject({ step: 'check', isOutdated: true });
  });

  test('while cells are written no step can be taken', () => {
    expect(after({ kind: 'checked', checked }, { kind: 'work-began', work: 'writing' }, { kind: 'step-taken', step: 'fill' }).step).toBe('check');
    expect(after({ kind: 'checked', checked }, { kind: 'work-began', work: 'taking-back' }, { kind: 'step-taken', step: 'fill' }).step).toBe('check');
    expect(after({ kind: 'checked', checked }, { kind: 'work-began', work: 'checking' }, { kind: 'step-taken', step: 'fill' }).step).toBe('fill');
  });

  test('trouble ends the work and keeps everything else; the next work or a click puts it aside', () => {
    const journey = after({ kind: 'checked', checked }, { kind: 'review-opened', job: mend }, { kind: 'work-began', work: 'writing' }, { kind: 'troubled', trouble: { kind: 'host', problem, during: 'writing' } });
    expect(journey).toMatchObject({ work: undefined, review: mend, checked });
    expect(journeyReducer(journey, { kind: 'trouble-put-aside' }).trouble).toBeUndefined();
    expect(journeyReducer(journey, { kind: 'work-began', work: 'writing' }).trouble).toBeUndefined();
  });

  test('cancelling says that nothing was written, until something else is done', () => {
    const journey = after({ kind: 'work-began', work: 'reading' }, { kind: 'work-cancelled' });
    expect(journey).toMatchObject({ work: undefined, stopped: 'unwritten' });
    expect(journeyReducer(journey, { kind: 'work-began', work: 'reading' }).stopped).toBe('no');
  });

  test('taking back leaves nothing to review', () => {
    expect(after({ kind: 'checked', checked }, { kind: 'review-opened', job: fill }, { kind: 'work-began', work: 'taking-back' }, { kind: 'taken-back' })).toMatchObject({ review: undefined, work: undefined, trouble: undefined, stopped: 'taken-back', isOutdated: true });
  });

  test('a template that is gone is chosen no longer', () => {
    const wishes = { ...wishesAtStart, template: '模板' };
    expect(after({ kind: 'checked', checked }, { kind: 'wished', wishes }, { kind: 'refreshed', checked }).wishes.template).toBeUndefined();
    const sheet = workbook.sheets[0]?.name;
    expect(after({ kind: 'checked', checked }, { kind: 'wished', wishes: { ...wishes, template: sheet } }, { kind: 'refreshed', checked }).wishes.template).toBe(sheet);
  });

  test('who has nobody to make a form for is asked to choose', () => {
    expect(after({ kind: 'checked', checked }, { kind: 'work-began', work: 'planning' }, { kind: 'people-to-choose' })).toMatchObject({ step: 'fill', work: undefined });
    expect(after({ kind: 'people-to-choose' }).step).toBe('check');
  });

  test('an explanation is closed by whatever comes next', () => {
    const explained = after({ kind: 'explained', why: { at: { sheet: 'a', cell: 'A1' }, shows: 1, because: { kind: 'typed' }, precedents: [] } });
    expect(explained.why).toBeDefined();
    expect(journeyReducer(explained, { kind: 'why-closed' }).why).toBeUndefined();
    expect(journeyReducer(explained, { kind: 'step-taken', step: 'check' }).why).toBeUndefined();
  });
});
