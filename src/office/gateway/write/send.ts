/// <reference types="office-js" />
import { codeOf, roundTrip, type Talk } from '../talk';
import { FULL } from './chunks';
import type { Place, Step } from './step';

const placeIn = (workbook: Excel.Workbook): Place => {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    workbook,
    sheet: (name) => {
      const sheet = sheets.get(name) ?? workbook.worksheets.getItem(name);
      sheets.set(name, sheet);
      return sheet;
    },
  };
};

/**
 * One request with these steps. Calculation and drawing rest until it is through; both come back by themselves, whatever happens. What turns out to be
 * too large is sent in two.
 */
export const send = async (talk: Talk, steps: readonly Step[], among?: Excel.RequestContext): Promise<void> => {
  const bytes = steps.reduce((sum, one) => sum + one.bytes, 0);
  const patience = talk.patience * (1 + (2 * bytes) / FULL);
  try {
    await roundTrip({ ...talk, patience }, (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      const place = placeIn(context.workbook);
      for (const { run } of steps) run(place);
      return () => undefined;
    }, among);
  } catch (error) {
    if (codeOf(error) !== 'RequestPayloadSizeLimitExceeded' || steps.length < 2) throw error;
    const middle = Math.ceil(steps.length / 2);
    await send(talk, steps.slice(0, middle), among);
    await send(talk, steps.slice(middle), among);
  }
};

/** What is written inside is one step for Ctrl+Z, where Excel can do that. */
export const asOneUndo = <T>(canGroup: boolean, work: (among?: Excel.RequestContext) => Promise<T>): Promise<T> =>
  canGroup ? Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, (context) => work(context)) : work();
