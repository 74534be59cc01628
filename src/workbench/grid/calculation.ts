import { ICommandService, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  FormulaDataModel, FormulaExecutedStateType, IActiveDirtyManagerService, ICalculateFormulaService, SetFormulaCalculationNotificationMutation, type IFormulaDirtyData, type IFormulaDatasetConfig,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** One cell, zero-based. */
export type CellPlace = { readonly sheetId: string; readonly row: number; readonly column: number };

/** Calculation without the grid's own 100 ms delay: whoever reads asks for `upToDate`. */
export type Calculation = {
  /** Calculates what is dirty and waits for it, unless the mode is manual or calculation is suspended. */
  readonly upToDate: () => Promise<void>;
  /** Calculates what is dirty (or everything) whatever the mode. */
  readonly recalculate: (everything: boolean) => Promise<void>;
  /** A sheet that rests keeps its results until it is calculated again. */
  readonly rest: (sheetId: string, rests: boolean) => void;
  readonly isDirty: () => boolean;
  readonly markDirty: (cells: readonly CellPlace[]) => void;
  /** Cells that were given a formula: it is calculated once, also where the mode is manual. */
  readonly entered: (cells: readonly CellPlace[]) => void;
  mode: CalculationMode;
  suspended: boolean;
  /** Called before a calculation that an edit or a wish began, not one that only takes up results: what recalculates each time says so. */
  readonly onStart: (listener: (everything: boolean) => readonly CellPlace[]) => void;
  /** Called after each pass that calculated something. */
  readonly onCalculated: (listener: () => void) => void;
  /** Called when something becomes dirty, so that a page may schedule a pass. */
  readonly onDirty: (listener: () => void) => void;
  /** Nothing is calculated or told any more; before the engine goes away. */
  readonly stop: () => void;
};

const nothingDirty = (): Required<Omit<IFormulaDirtyData, 'maxIteration' | 'rowData' | 'isCalculateTreeModel'>> => ({
  forceCalculation: false, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
});

type Maps = Record<string, Record<string, unknown> | null | undefined>;

const mergeMaps = (into: object, from: unknown): void => {
  for (const [unit, entries] of Object.entries((from ?? {}) as Maps)) Object.assign(into, { [unit]: { ...(into as Maps)[unit], ...entries } });
};

type Progress = { readonly _emitProgress: (label?: string) => void };

/**
 * The grid's own trigger waits 100 ms after each change, with a timer and a list of its own; it no longer hears of changes nor starts anything, and shows
 * the progress of long calculations. That there is none to show it tells once, not after each calculation.
 */
const onlyShowProgress = (trigger: TriggerCalculationController): void => {
  const emit = (trigger as unknown as Progress)._emitProgress.bind(trigger);
  let isShown = false;
  Object.assign(trigger, {
    _commandService: { executeCommand: () => Promise.resolve(true) },
    _activeDirtyManagerService: { get: () => undefined },
    _emitProgress: (label?: string) => {
      if (label === undefined && !isShown) return;
      isShown = label !== undefined;
      emit(label);
    },
  });
};

/** `prepare` is called before each pass. */
export const calculationOf = (injector: Injector, unitId: string, prepare: () => void): Calculation => {
  const commands = injector.get(ICommandService);
  const dirtiness = injector.get(IActiveDirtyManagerService);
  const engine = injector.get(ICalculateFormulaService);
  const formulas = injector.get(FormulaDataModel);
  const progress = injector.get(TriggerCalculationController);
  onlyShowProgress(progress);

  let dirty = nothingDirty();
  let isDirty = false;
  let isEdited = false;
  let formulasEntered: readonly CellPlace[] = [];
  const resting = new Set<string>();
  let running: Promise<void> = Promise.resolve();
  const starting: ((everything: boolean) => readonly CellPlace[])[] = [];
  const calculated: (() => void)[] = [];
  const dirtied: (() => void)[] = [];

  const soil = (data: Partial<Record<keyof IFormulaDirtyData, unknown>>): void => {
    dirty.forceCalculation ||= data.forceCalculation === true;
    if (Array.isArray(data.dirtyRanges)) for (const range of data.dirtyRanges) dirty.dirtyRanges.push(range);
    mergeMaps(dirty.dirtyNameMap, data.dirtyNameMap);
    mergeMaps(dirty.dirtyDefinedNameMap, data.dirtyDefinedNameMap);
    mergeMaps(dirty.dirtySuperTableMap, data.dirtySuperTableMap);
    mergeMaps(dirty.dirtyUnitFeatureMap, data.dirtyUnitFeatureMap);
    mergeMaps(dirty.dirtyUnitOtherFormulaMap, data.dirtyUnitOtherFormulaMap);
    mergeMaps(dirty.clearDependencyTreeCache, data.clearDependencyTreeCache);
    isDirty = true;
    for (const listener of dirtied) listener();
  };

  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    if (options?.onlyLocal === true) return;
    const conversion = dirtiness.get(command.id);
    if (conversion === undefined || conversion === null) return;
    isEdited = true;
    soil(conversion.getDirtyData(command));
  });

  const completed = (): Promise<void> => new Promise((resolve) => {
    const subscription = engine.executionCompleteListener$.subscribe(() => {
      subscription.unsubscribe();
      queueMicrotask(() => queueMicrotask(resolve));
    });
  });

  const awake = (): IFormulaDatasetConfig['formulaData'] => {
    const all = formulas.getFormulaData();
    if (resting.size === 0) return all;
    return { ...all, [unitId]: Object.fromEntries(Object.entries(all[unitId] ?? {}).filter(([sheetId]) => !resting.has(sheetId))) };
  };

  const formulaCells = (sheetId: string): readonly CellPlace[] => Object.entries(formulas.getFormulaData()[unitId]?.[sheetId] ?? {})
    .flatMap(([row, cells]) => Object.keys(cells ?? {}).map((column) => ({ sheetId, row: Number(row), column: Number(column) })));

  const execute = async (work: ReturnType<typeof nothingDirty>, everything: boolean): Promise<void> => {
    prepare();
    const done = completed();
    const data: IFormulaDatasetConfig = {
      ...work, dirtyRanges: work.dirtyRanges, forceCalculate: everything || work.forceCalculation,
      formulaData: awake(), arrayFormulaCellData: formulas.getArrayFormulaCellData(),
      arrayFormulaRange: formulas.getArrayFormulaRange(), maxIteration: 1, isCalculateTreeModel: false,
      rowData: formulas.getHiddenRowsFiltered(),
    };
    await engine.execute(data);
    await done;
    for (const listener of calculated) listener();
  };

  const rangesOf = (cells: readonly CellPlace[]): IFormulaDirtyData['dirtyRanges'] => cells.map(({ sheetId, row, column }) => (
    { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } }
  ));

  const pass = async (everything: boolean): Promise<void> => {
    if (isEdited || everything) for (const listener of starting) dirty.dirtyRanges.push(...rangesOf(listener(everything)));
    const work = dirty;
    dirty = nothingDirty();
    isDirty = false;
    isEdited = false;
    formulasEntered = [];
    await execute(work, everything);
  };

  /** What was entered, and nothing else that waits. */
  const calculateEntered = async (): Promise<void> => {
    const cells = formulasEntered;
    formulasEntered = [];
    await execute({ ...nothingDirty(), dirtyRanges: rangesOf(cells) }, false);
  };

  let isStopped = false;
  let release = (): void => undefined;
  const stopped = new Promise<void>((resolve) => { release = resolve; });

  /** The engine's own display of progress wakes up after a second; told that all has stopped, it does not. */
  const stop = (): void => {
    isStopped = true;
    release();
    for (const listeners of [starting, calculated, dirtied]) listeners.length = 0;
    commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION }, { onlyLocal: true });
    const nothing = (): void => undefined;
    Object.assign(progress, { _startProgress: nothing, _calculateProgress: nothing, _completeProgress: nothing });
  };

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = Promise.race([stopped, running.then(() => (isStopped ? undefined : work()))]);
    running = done.catch(() => undefined);
    return done;
  };

  const calculation: Calculation = {
    mode: 'Automatic',
    suspended: false,
    isDirty: () => isDirty,
    upToDate: () => inTurn(async () => {
      if (calculation.suspended) return;
      if (calculation.mode === 'Manual' && formulasEntered.length > 0) await calculateEntered();
      while (isDirty && !isStopped && calculation.mode !== 'Manual') await pass(false);
    }),
    recalculate: (everything) => inTurn(() => {
      isEdited = true;
      return pass(everything);
    }),
    rest: (sheetId, rests) => {
      if (rests === resting.has(sheetId)) return;
      if (rests) resting.add(sheetId);
      else resting.delete(sheetId);
      soil({ ...nothingDirty(), clearDependencyTreeCache: { [unitId]: { [sheetId]: '' } }, dirtyRanges: rests ? [] : rangesOf(formulaCells(sheetId)) });
    },
    markDirty: (cells) => soil({ ...nothingDirty(), dirtyRanges: rangesOf(cells) }),
    entered: (cells) => { if (calculation.mode === 'Manual') formulasEntered = [...formulasEntered, ...cells]; },
    onStart: (listener) => { starting.push(listener); },
    onCalculated: (listener) => { calculated.push(listener); },
    onDirty: (listener) => { dirtied.push(listener); },
    stop,
  };
  return calculation;
};
