import type { AppraisedWorkbook } from '../../workbook/appraise-workbook';
import type { WorkbookGrid } from '../../workbook/grid';
import type { HostProblem } from '../../workbook/host-problem';
import type { PlanProblem } from '../../workbook/plan-problem';
import type { TemplateProblem } from '../../workbook/plan/template-problem';
import type { Why } from '../../workbook/why/why';
import type { Choices } from '../../workbook/recognise/choices';
import type { ApplyOutcome, Conflict, Interrupted, Listening, OnConflict, Progress, Undo, Unseen } from '../workbook-host';
import type { FillWishes } from '../fill/fill-wishes';
import type { Job } from './job';

export type Step = 'check' | 'fill' | 'results';

export type WorkKind = 'reading' | 'checking' | 'planning' | 'writing' | 'taking-back';

export type Work = { readonly kind: WorkKind; readonly progress?: Progress };

/** What is known of the workbook since the last check. */
export type Checked = { readonly workbook: WorkbookGrid; readonly choices: Choices; readonly appraised: AppraisedWorkbook; readonly unseen: readonly Unseen[] };

/** Writes, and asks where cells changed meanwhile unless it is told to write over them. */
export type Run = (listening: Listening, onConflict?: OnConflict) => Promise<ApplyOutcome>;

/** What keeps the person from going on, until it is dealt with or put aside. */
export type Trouble =
  | { readonly kind: 'host'; readonly problem: HostProblem; readonly during: WorkKind }
  | { readonly kind: 'refused'; readonly problem: PlanProblem }
  | { readonly kind: 'template'; readonly problems: readonly TemplateProblem[] }
  /** `before`: the run was interrupted and went on; what is there stays. */
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[]; readonly job: Job; readonly run: Run; readonly before?: InterruptedRun }
  | InterruptedRun;

export type InterruptedRun = { readonly kind: 'interrupted'; readonly interrupted: Interrupted; readonly resume: Run; readonly takeBack: Run; readonly job: Job };

/** What was written last. */
export type Done = { readonly job: Job; readonly undo: Undo; readonly sheets: readonly string[] };

/** A run that wrote a part of its sheets: until somebody goes on, takes back or keeps what is there, nothing else is begun. */
export const isHalfWritten = (trouble: Trouble | undefined): boolean => trouble?.kind === 'interrupted' || (trouble?.kind === 'conflicts' && trouble.before !== undefined);

export type Journey = {
  readonly step: Step;
  readonly work: Work | undefined;
  readonly checked: Checked | undefined;
  /** Somebody changed the workbook after it was read; `byOthers` where it was not the person at the pane. */
  readonly changed: 'no' | 'here' | 'by-others';
  /** What the pane itself wrote is not in `checked` yet. */
  readonly isOutdated: boolean;
  readonly wishes: FillWishes;
  /** Edits that are shown before they are carried out. */
  readonly review: Job | undefined;
  readonly trouble: Trouble | undefined;
  readonly done: Done | undefined;
  /** The cell somebody asked about. */
  readonly why: Why | undefined;
  /** How the last work ended where it was not finished: cancelled before anything was written, all of it taken back (but perhaps for conditional formats), or a part of it left there. */
  readonly stopped: 'no' | 'unwritten' | 'taken-back' | 'taken-back-but-formats' | 'left';
};
