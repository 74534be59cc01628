import { a1 } from '../../src/workbook/plan/a1';
import type { Edit, Plan } from '../../src/workbook/edit';
import type { WorkbookGrid } from '../../src/workbook/grid';
import type { HostProblem } from '../../src/workbook/host-problem';
import { shownCell } from '../../src/workbook/recognise/shown-cell';
import type { ApplyOutcome, Conflict, Listening, Selected, Undo, Unseen, WorkbookHost } from '../../src/taskpane/workbook-host';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { PlanProblem } from '../../src/workbook/plan-problem';

/** A workbook that is open in memory; what Excel would do at a bad moment can be asked for. */
export type OpenWorkbook = WorkbookHost & {
  readonly bytes: () => Uint8Array;
  readonly workbook: () => WorkbookGrid;
  /** Somebody edits the workbook beside the pane. */
  readonly editedBeside: (plan: Plan, byOthers?: boolean) => void;
  readonly failNext: (what: 'read' | 'apply' | 'goTo', problem: HostProblem) => void;
  /** Writing stops after so many sheets, because of this. */
  readonly stopAfter: (sheets: number, problem: HostProblem, mayLoseFormats?: readonly string[]) => void;
  readonly select: (selected: Selected) => void;
  /** Each sheet takes this long to write. */
  readonly slowly: (milliseconds: number) => void;
  readonly undoesAs: (undo: Undo) => void;
  /** An Excel that does not tell everything. */
  readonly doesNotTell: (unseen: readonly Unseen[]) => void;
  readonly barWriting: (problem: HostProblem | undefined) => void;
  /** Going on is refused from now on: the plan no longer fits the workbook. */
  readonly refuseToGoOn: (problem: PlanProblem | undefined) => void;
  readonly visited: readonly string[];
};

const gridOf = (bytes: Uint8Array): WorkbookGrid => {
  const read = readWorkbook(bytes);
  if (read.kind === 'unreadable') throw new Error(JSON.stringify(read.problem));
  return read.workbook;
};

const sheetOf = (edit: Edit): string => ('sheet' in edit ? edit.sheet : edit.kind === 'copy-sheet' ? edit.to : edit.refersTo.replace(/^'|'!.*$/g, '').replaceAll("''", "'"));

/** Edits of one sheet belong together. */
const bySheet = (plan: Plan): ReadonlyMap<string, Plan> => {
  const groups = new Map<string, Edit[]>();
  for (const edit of plan) groups.set(sheetOf(edit), [...(groups.get(sheetOf(edit)) ?? []), edit]);
  return groups;
};

const shownAt = (grid: WorkbookGrid, sheet: string, row: number, column: number): string | undefined => {
  const found = grid.sheets.find(({ name }) => name === sheet);
  return found === undefined ? undefined : shownCell(found.values[row]?.[column] ?? null, found.formats.get(row)?.get(column));
};

/** Cells the plan writes that are no longer as they were read. */
const conflictsOf = (plan: Plan, basis: WorkbookGrid, now: WorkbookGrid): readonly Conflict[] =>
  plan.flatMap((edit) => (edit.kind !== 'write' ? [] : edit.cells.flatMap((cells, down) => cells.flatMap((input, right) => {
    const [row, column] = [edit.row + down, edit.column + right];
    const [wasRead, isNow] = [shownAt(basis, edit.sheet, row, column), shownAt(now, edit.sheet, row, column)];
    if (input === undefined || wasRead === undefined || isNow === undefined || wasRead === isNow) return [];
    const wouldBe = 'text' in input ? input.text : 'number' in input ? String(input.number) : 'formula' in input ? `=${input.formula}` : '';
    return [{ sheet: edit.sheet, cell: a1(row, column), wasRead, isNow, wouldBe }];
  }))));

/** The pane's host over a real .xlsx file. */
export const xlsxHost = (initial: Uint8Array): OpenWorkbook => {
  let bytes = initial;
  let listeners: readonly ((what: { readonly sheet?: string; readonly byOthers: boolean }) => void)[] = [];
  const faults = new Map<string, HostProblem>();
  let stop: { readonly after: number; readonly problem: HostProblem; readonly mayLoseFormats: readonly string[] } | undefined;
  let pause = 0;
  let undo: Undo = 'one-step';
  let unseen: readonly Unseen[] = [];
  let refusal: PlanProblem | undefined;
  let barred: HostProblem | undefined;
  let selected: Selected = { sheet: '', areas: [] };
  const visited: string[] = [];
  const fault = (what: string): HostProblem | undefined => {
    const problem = faults.get(what);
    faults.delete(what);
    return problem;
  };
  const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));

  const carryOut = async (groups: readonly (readonly [string, Plan])[], before: Uint8Array, done: readonly string[], { onProgress, signal }: Listening): Promise<ApplyOutcome> => {
    const finished = [...done];
    for (const [index, [sheet, edits]] of groups.entries()) {
      await breath();
      const stopped = stop !== undefined && finished.length >= stop.after ? stop.problem : undefined;
      const mayLoseFormats = stop?.mayLoseFormats ?? [];
      if (stopped !== undefined) stop = undefined;
      if (signal?.aborted === true || stopped !== undefined) {
        const because = stopped === undefined ? ({ kind: 'cancelled' } as const) : ({ kind: 'failed', problem: stopped } as const);
        if (finished.length === 0) return stopped === undefined ? { kind: 'cancelled' } : { kind: 'failed', problem: stopped };
        const rest = groups.slice(index);
        return {
          kind: 'interrupted',
          interrupted: { because, finished, unfinished: rest.map(([name]) => name), mayLoseFormats },
          resume: async (listening) => (refusal === undefined ? carryOut(rest, before, finished, listening) : { kind: 'refused', problem: refusal }),
          takeBack: async () => { bytes = before; return { kind: 'applied', undo: 'none', sheets: [] }; },
        };
      }
      const applied = applyPlan(bytes, edits);
      if (applied.kind === 'refused') { bytes = before; return { kind: 'refused', problem: applied.problem as PlanProblem }; }
      bytes = applied.bytes;
      finished.push(sheet);
      onProgress?.({ done: finished.length, of: done.length + groups.length });
    }
    return { kind: 'applied', undo, sheets: finished };
  };

  return {
    read: async ({ signal } = {}) => {
      await breath();
      const problem = fault('read');
      if (problem !== undefined) return { kind: 'failed', problem };
      return signal?.aborted === true ? { kind: 'cancelled' } : { kind: 'read', workbook: gridOf(bytes), unseen };
    },
    apply: async (plan, basis, onConflict = 'ask', listening = {}) => {
      const problem = fault('apply');
      if (problem !== undefined) return { kind: 'failed', problem };
      const conflicts = conflictsOf(plan, basis, gridOf(bytes));
      if (conflicts.length > 0 && onConflict === 'ask') return { kind: 'conflicts', conflicts };
      return carryOut([...bySheet(plan)], bytes, [], listening);
    },
    undoOf: () => undo,
    writingBarred: () => barred,
    selected: async () => selected,
    goTo: async (sheet, address) => {
      const problem = fault('goTo') ?? (gridOf(bytes).sheets.some(({ name }) => name === sheet) ? undefined : ({ code: 'sheet-gone', sheet } as const));
      if (problem !== undefined) return { kind: 'failed', problem };
      visited.push(address === undefined ? sheet : `${sheet}!${address}`);
      return { kind: 'there' };
    },
    onChanged: (listener) => {
      listeners = [...listeners, listener];
      return () => { listeners = listeners.filter((one) => one !== listener); };
    },
    bytes: () => bytes,
    workbook: () => gridOf(bytes),
    editedBeside: (plan, byOthers = false) => {
      const applied = applyPlan(bytes, plan);
      if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problem));
      bytes = applied.bytes;
      listeners.forEach((listener) => listener({ byOthers }));
    },
    failNext: (what, problem) => void faults.set(what, problem),
    stopAfter: (sheets, problem, mayLoseFormats = []) => { stop = { after: sheets, problem, mayLoseFormats }; },
    select: (wanted) => { selected = wanted; },
    slowly: (milliseconds) => { pause = milliseconds; },
    undoesAs: (wanted) => { undo = wanted; },
    doesNotTell: (wanted) => { unseen = wanted; },
    barWriting: (problem) => { barred = problem; },
    refuseToGoOn: (problem) => { refusal = problem; },
    visited,
  };
};
