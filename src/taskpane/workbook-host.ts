import type { Plan } from '../workbook/edit';
import type { Area, WorkbookGrid } from '../workbook/grid';
import type { HostProblem } from '../workbook/host-problem';
import type { PlanProblem } from '../workbook/plan-problem';

/** How far something is: `done` of `of` steps; sheets where a plan is carried out. */
export type Progress = { readonly done: number; readonly of: number };

export type Listening = {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborted when somebody presses cancel. */
  readonly signal?: AbortSignal;
};

export type Selected = { readonly sheet: string; readonly areas: readonly Area[] };

/** What a program does not tell of its workbooks. */
export type Unseen = 'merged-cells';

export type ReadOutcome =
  | { readonly kind: 'read'; readonly workbook: WorkbookGrid; readonly unseen: readonly Unseen[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: HostProblem };

/** A cell that would be written to and that somebody changed since it was read. All three as people see them. */
export type Conflict = { readonly sheet: string; readonly cell: string; readonly wasRead: string; readonly isNow: string; readonly wouldBe: string };

/** How Ctrl+Z can take back what a plan does: as one step, as several, or not at all (Excel empties its undo list). */
export type Undo = 'one-step' | 'several-steps' | 'none';

/** A run that stopped in the middle: what is there, and what is not. */
export type Interrupted = {
  readonly because: { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly problem: HostProblem } | { readonly kind: 'refused'; readonly problem: PlanProblem };
  /** Sheets that are complete. */
  readonly finished: readonly string[];
  /** Sheets that are begun or not begun. */
  readonly unfinished: readonly string[];
  /** Sheets whose conditional formats taking back may not put back: the program does not tell or does not take all of them. */
  readonly mayLoseFormats: readonly string[];
};

export type ApplyOutcome =
  | { readonly kind: 'applied'; readonly undo: Undo; readonly sheets: readonly string[] }
  /** Nothing was written. */
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] }
  /** Nothing was written: the plan cannot be carried out on this workbook. */
  | { readonly kind: 'refused'; readonly problem: PlanProblem }
  /** Nothing was written. */
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: HostProblem }
  | {
      readonly kind: 'interrupted';
      readonly interrupted: Interrupted;
      /** Goes on where it stopped; asks anew where cells changed meanwhile on sheets that it had not reached. */
      readonly resume: (listening: Listening, onConflict?: OnConflict) => Promise<ApplyOutcome>;
      /** Removes what was added and puts back what was overwritten. */
      readonly takeBack: (listening: Listening) => Promise<ApplyOutcome>;
    };

/** What the person wants where cells changed meanwhile: ask (default), or write over them. */
export type OnConflict = 'ask' | 'overwrite';

/** A workbook that is open in a program: all the pane knows of Excel. Nothing here throws for what people can cause. */
export type WorkbookHost = {
  readonly read: (listening?: Listening) => Promise<ReadOutcome>;
  /** What keeps anything from being written, known before anybody makes a plan: a workbook that is open to be read only. */
  readonly writingBarred: () => HostProblem | undefined;
  /** `basis` is the workbook as the plan was made from it. */
  readonly apply: (plan: Plan, basis: WorkbookGrid, onConflict?: OnConflict, listening?: Listening) => Promise<ApplyOutcome>;
  /** What Ctrl+Z will be able to do, said before the plan runs. */
  readonly undoOf: (plan: Plan) => Undo;
  readonly selected: () => Promise<Selected | { readonly kind: 'failed'; readonly problem: HostProblem }>;
  /** Activates the sheet and selects the cell or area, in A1 notation. */
  readonly goTo: (sheet: string, address?: string) => Promise<{ readonly kind: 'there' } | { readonly kind: 'failed'; readonly problem: HostProblem }>;
  /** Tells when cells or sheets changed by anybody's hand but the pane's own; answers how to stop listening. */
  readonly onChanged: (listener: (what: { readonly sheet?: string; readonly byOthers: boolean }) => void) => () => void;
};
