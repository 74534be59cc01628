import { wishesAtStart, type FillWishes } from '../fill/fill-wishes';
import type { Why } from '../../workbook/why/why';
import type { Progress, Undo } from '../workbook-host';
import type { Job } from './job';
import { isHalfWritten, type Checked, type Journey, type Step, type Trouble, type WorkKind } from './journey';

export type JourneyEvent =
  | { readonly kind: 'work-began'; readonly work: WorkKind }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  /** Cancelled before anything was written. */
  | { readonly kind: 'work-cancelled' }
  | { readonly kind: 'checked'; readonly checked: Checked }
  /** Read and appraised again on the way to something else; the step stays. */
  | { readonly kind: 'refreshed'; readonly checked: Checked }
  /** Appraised anew from what was read before: the workbook may have changed since. */
  | { readonly kind: 'appraised'; readonly checked: Checked }
  | { readonly kind: 'troubled'; readonly trouble: Trouble }
  | { readonly kind: 'trouble-put-aside' }
  /** What a run wrote before it stopped stays, and the rest is not written. */
  | { readonly kind: 'left-as-it-is' }
  | { readonly kind: 'review-opened'; readonly job: Job }
  | { readonly kind: 'review-closed' }
  /** A plan was wanted for people, and none is chosen yet. */
  | { readonly kind: 'people-to-choose' }
  | { readonly kind: 'written'; readonly job: Job; readonly undo: Undo; readonly sheets: readonly string[] }
  | { readonly kind: 'taken-back' | 'taken-back-but-formats' }
  | { readonly kind: 'explained'; readonly why: Why }
  | { readonly kind: 'why-closed' }
  | { readonly kind: 'workbook-changed'; readonly byOthers: boolean }
  | { readonly kind: 'step-taken'; readonly step: Step }
  | { readonly kind: 'wished'; readonly wishes: FillWishes };

export const journeyAtStart: Journey = {
  step: 'check', work: undefined, checked: undefined, changed: 'no', isOutdated: false, wishes: wishesAtStart, review: undefined, trouble: undefined, done: undefined, why: undefined, stopped: 'no',
};

/** Whether a step can be taken: nobody fills what was not checked, or looks at results that are not there. */
export const canTake = ({ checked, done }: Journey, step: Step): boolean => {
  if (step === 'check') return true;
  const hasPeople = checked !== undefined && checked.appraised.people.length > 0;
  return step === 'fill' ? hasPeople : hasPeople || done?.job.kind === 'fill';
};

/** What the journey is after something happened: the only place that decides it. */
export const journeyReducer = (journey: Journey, event: JourneyEvent): Journey => {
  switch (event.kind) {
    case 'work-began':
      return { ...journey, work: { kind: event.work }, trouble: undefined, why: undefined, stopped: 'no' };
    case 'progressed':
      return journey.work === undefined ? journey : { ...journey, work: { ...journey.work, progress: event.progress } };
    case 'work-cancelled':
      return { ...journey, work: undefined, stopped: 'unwritten' };
    case 'checked':
      return { ...fresh(journey, event.checked), step: 'check', review: undefined, wishes: { ...journey.wishes, template: templateIn(journey, event.checked) } };
    case 'refreshed':
      return { ...fresh(journey, event.checked), wishes: { ...journey.wishes, template: templateIn(journey, event.checked) } };
    case 'appraised':
      return { ...journey, work: undefined, trouble: undefined, checked: event.checked };
    case 'troubled':
      return isHalfWritten(journey.trouble) && !isHalfWritten(event.trouble) ? { ...journey, work: undefined } : { ...journey, work: undefined, trouble: event.trouble };
    case 'trouble-put-aside':
      return { ...journey, trouble: undefined };
    case 'left-as-it-is':
      return { ...journey, trouble: undefined, review: undefined, done: undefined, isOutdated: true, stopped: 'left' };
    case 'review-opened':
      return { ...journey, work: undefined, review: event.job };
    case 'people-to-choose':
      return { ...journey, work: undefined, step: canTake(journey, 'fill') ? 'fill' : 'check' };
    case 'review-closed':
      return { ...journey, review: undefined, trouble: undefined };
    case 'written':
      return written(journey, event);
    case 'taken-back':
    case 'taken-back-but-formats':
      return { ...journey, work: undefined, trouble: undefined, review: undefined, isOutdated: true, stopped: event.kind };
    case 'explained':
      return { ...journey, work: undefined, why: event.why };
    case 'why-closed':
      return { ...journey, why: undefined };
    case 'workbook-changed':
      return journey.checked === undefined ? journey : { ...journey, changed: event.byOthers ? 'by-others' : 'here' };
    case 'step-taken':
      return canTake(journey, event.step) && !isWriting(journey) ? { ...journey, step: event.step, review: undefined, why: undefined, stopped: 'no' } : journey;
    case 'wished':
      return { ...journey, wishes: event.wishes };
  }
};

/** Nothing else can be begun while cells are written. */
export const isWriting = ({ work }: Journey): boolean => work?.kind === 'writing' || work?.kind === 'taking-back';

const fresh = (journey: Journey, checked: Checked): Journey => ({ ...journey, work: undefined, trouble: undefined, checked, changed: 'no', isOutdated: false });

/** A sheet that was chosen as a template and is gone is chosen no longer. */
const templateIn = ({ wishes: { template } }: Journey, { workbook }: Checked): string | undefined =>
  workbook.sheets.some(({ name }) => name === template) ? template : undefined;

const written = (journey: Journey, { job, undo, sheets }: Extract<JourneyEvent, { kind: 'written' }>): Journey => ({
  ...journey,
  work: undefined,
  trouble: undefined,
  review: undefined,
  isOutdated: true,
  done: { job, undo, sheets },
  step: job.kind === 'fill' ? 'results' : journey.step,
});
