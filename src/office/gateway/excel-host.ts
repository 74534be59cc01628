import type { ApplyOutcome, WorkbookHost } from '../../taskpane/workbook-host';
import { listenToChanges } from './on-changed';
import { readOpenWorkbook } from './read/read-workbook';
import { goTo, selectedNow } from './selection';
import { usualTalk, type Talk } from './talk';
import { undoOf } from './undo-of';
import { writingBarred } from './writing-barred';
import { applyToExcel } from './write/apply-to-excel';

/** Events of what was written arrive a moment after the answer. */
const ECHO = 1000;

/** Counts what the gateway writes, until its echo has died away. */
const ownWrites = (): { readonly areUnderWay: () => boolean; readonly during: <T>(work: () => Promise<T>) => Promise<T> } => {
  let underWay = 0;
  return {
    areUnderWay: () => underWay > 0,
    during: async (work) => {
      underWay += 1;
      try {
        return await work();
      } finally {
        setTimeout(() => { underWay -= 1; }, ECHO);
      }
    },
  };
};

/** Excel as a host of the pane. */
export const excelHost = (talk: Talk = usualTalk): WorkbookHost => {
  const own = ownWrites();
  const counted = (outcome: ApplyOutcome): ApplyOutcome => (outcome.kind !== 'interrupted' ? outcome : {
    ...outcome,
    resume: (listening, onConflict) => own.during(async () => counted(await outcome.resume(listening, onConflict))),
    takeBack: (listening) => own.during(async () => counted(await outcome.takeBack(listening))),
  });
  return {
    read: (listening) => readOpenWorkbook(talk, listening),
    apply: (plan, basis, onConflict, listening) => own.during(async () => counted(await applyToExcel(talk, plan, basis, onConflict, listening))),
    undoOf,
    writingBarred,
    selected: () => selectedNow(talk),
    goTo: (sheet, address) => goTo(talk, sheet, address),
    onChanged: (listener) => listenToChanges(listener, own),
  };
};
