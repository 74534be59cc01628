/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
/// <reference types="office-js" />
import { hostProblemText } from '../../../src/language/host-problem-text';
import { excelHost } from '../../../src/office/gateway/excel-host';
import type { ApplyOutcome } from '../../../src/taskpane/workbook-host';
import { fileText } from './file-text';
import { jobsAtHand, type JobAtHand } from './jobs-at-hand';
import { openFresh } from './open-fresh';
import { roundTripsOf } from './round-trips';
import { said } from './said';
import { readNow } from './workbook-at-hand';

jest.setTimeout(600_000);

const hasty = excelHost({ patience: 1_500, pauses: [] });
const patient = excelHost({ patience: 60_000, pauses: [] });

/** What can happen to one request, and what the person is told. */
const faults = [
  { name: 'an answer that is lost', strike: (request: number): void => host.faults.loseAnswer(request), told: 'connection-lost', by: hasty },
  { name: 'a connection that is lost', strike: (request: number): void => host.faults.disconnect(request), told: 'connection-lost', by: hasty },
  { name: 'a cell that is being edited', strike: (request: number): void => host.faults.fail('InvalidOperationInCellEditMode', request), told: 'cell-being-edited', by: patient },
  { name: 'a failure of Excel', strike: (request: number): void => host.faults.fail('GeneralException', request), told: 'excel-refused', by: patient },
] as const;

type Struck = { readonly outcome: ApplyOutcome; readonly before: string; readonly contents: readonly unknown[] };

const contentsNow = async () => said(await readNow()).sheets.map((sheet) => ({ ...sheet, formats: [] }));

const begun = async ({ start, plan }: JobAtHand) => {
  await openFresh(start());
  const read = await readNow();
  return { read, planned: plan(read), before: await fileText() };
};

const struck = async (job: JobAtHand, { strike, by }: (typeof faults)[number], request: number): Promise<Struck> => {
  const { read, planned, before } = await begun(job);
  const contents = await contentsNow();
  strike(request);
  const outcome = await by.apply(planned, read);
  host.faults.clear();
  return { outcome, before, contents };
};

/** A sheet that is deleted and added again is another one to Excel, and what is recalculated is Excel's matter. */
const whole = async () => said(await readNow());

const problemOf = (outcome: ApplyOutcome): string => {
  if (outcome.kind === 'applied') return 'none';
  const because = outcome.kind === 'interrupted' ? outcome.interrupted.because : outcome;
  if (because.kind !== 'failed') throw new Error(JSON.stringify(outcome));
  expect(hostProblemText(because.problem, 'zh-CN').length).toBeGreaterThan(10);
  return because.problem.code;
};

describe.each(Object.entries(jobsAtHand))('While %s is written', (_, job) => {
  test.each(faults)('$name at any of its requests is told; then it is taken back to the workbook as it was, or goes on to the same as without', async (fault) => {
    const { read, planned } = await begun(job);
    const { result, count } = await roundTripsOf(() => patient.apply(planned, read));
    expect(result.kind).toBe('applied');
    const expected = await whole();
    for (let request = 1; request <= count; request += 1) {
      const first = await struck(job, fault, request);
      const told = problemOf(first.outcome);
      // What Excel does not tell of formats keeps nothing from being written.
      if (told === 'none') expect(fault.told).toBe('excel-refused');
      else expect([request, told]).toEqual([request, fault.told]);
      if (first.outcome.kind === 'applied') {
        expect(await whole()).toEqual(expected);
        continue;
      }
      if (first.outcome.kind === 'interrupted') {
        expect(await first.outcome.takeBack({})).toMatchObject({ kind: 'applied' });
        // Where formats may be missing, that was said before.
        if (first.outcome.interrupted.mayLoseFormats.length === 0) expect(await fileText()).toBe(first.before);
        else expect(await contentsNow()).toEqual(first.contents);
        const second = await struck(job, fault, request);
        if (second.outcome.kind !== 'interrupted') throw new Error(second.outcome.kind);
        expect(await second.outcome.resume({})).toMatchObject({ kind: 'applied' });
      } else {
        expect(await fileText()).toBe(first.before);
        const again = await readNow();
        expect(await patient.apply(job.plan(again), again)).toMatchObject({ kind: 'applied' });
      }
      expect(await whole()).toEqual(expected);
    }
  });
});
