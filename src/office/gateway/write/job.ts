import type { Area, WorkbookGrid } from '../../../workbook/grid';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import type { Undo } from '../../../taskpane/workbook-host';
import type { Talk } from '../talk';
import type { ConditionalsBefore } from './conditional-formats';
import type { Kept } from './keep-looks';
import type { Now, SheetNow } from './look-again';
import { changesLooks, openingOf, reachOf, type Unit } from './units';

/** A plan that is being carried out: what there was before, and how far it is. */
export type Job = {
  readonly talk: Talk;
  readonly units: readonly Unit[];
  readonly basis: WorkbookGrid;
  /** As it was before anything was written. */
  readonly before: Now;
  readonly undo: Undo;
  readonly kept: ReadonlyMap<Unit, Kept>;
  /** Conditional formats of the sheets that had some and whose looks change. What turns out not to come back becomes `unknown`. */
  readonly conditionals: Map<Unit, ConditionalsBefore>;
  /** The first unit that looks the same, whose formats a unit takes over. */
  readonly models: ReadonlyMap<Unit, Unit>;
  /** Whether a request is left for the end: copies of formats are then removed only once it is known that everything is there. */
  readonly endsApart: boolean;
  /** Units whose copy of the formats may be removed already, without an answer that says so. */
  readonly mayBeForgotten: Set<Unit>;
  /** Units that were sent: `begun` if it is not known that all of it was carried out. */
  readonly status: Map<Unit, 'begun' | 'done'>;
};

export const sheetBefore = ({ before }: Pick<Job, 'before'>, { sheet }: Unit): SheetNow => before.sheets.get(sameSheetName(sheet)) ?? { kind: 'absent' };

/** Rows between what is used and the copy of the formats. */
const GAP = 100;

const around = (areas: readonly Area[]): Area => ({
  top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)), right: Math.max(...areas.map(({ right }) => right)),
});

const CORNER: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** What a sheet of the basis takes up. */
const usedIn = ({ sheets }: WorkbookGrid, called: string): readonly Area[] => sheets.filter(({ name }) => name === called).map(({ rowCount, columnCount }) => ({
  ...CORNER, bottom: Math.max(0, rowCount - 1), right: Math.max(0, columnCount - 1),
}));

/** The formats that have to be kept to be able to give them back: of all that is emptied, else of what is formatted anew. */
const keptOf = (unit: Unit, before: SheetNow, basis: WorkbookGrid): Kept | undefined => {
  if (before.kind === 'absent' || !changesLooks(unit)) return undefined;
  const styled = unit.edits.flatMap((edit) => (edit.kind === 'style' ? [edit.area] : []));
  const used = [CORNER, ...(before.looks === undefined ? [] : [before.looks.extent]), ...before.cells.map(({ area }) => area), ...usedIn(basis, unit.sheet), ...styled];
  const row = Math.max(around(used).bottom, reachOf(unit).bottom) + GAP;
  return { sheet: unit.sheet, row, area: around(openingOf(unit) === 'clear' ? used : styled) };
};

/** How a unit's cells will look, as a text to compare; nothing where rows move, or where formats that are there stay. */
const lookOf = (unit: Unit): string | undefined => {
  const opening = openingOf(unit);
  if ((opening !== 'add' && opening !== 'clear') || unit.edits.some(({ kind }) => kind === 'repeat-row')) return undefined;
  const styles = unit.edits.flatMap((edit) => (edit.kind === 'style' ? [[edit.area, edit.style]] : edit.kind === 'merge' ? [[edit.area]] : []));
  return styles.length === 0 ? undefined : JSON.stringify(styles);
};

/** Forms of one scheme look the same: the first is formatted, the others take it over. */
function* modelsInSteps(units: readonly Unit[]): Generator<void, Job['models']> {
  const first = new Map<string, Unit>();
  const models = new Map<Unit, Unit>();
  for (const unit of units) {
    const look = lookOf(unit);
    const model = look === undefined ? undefined : first.get(look);
    if (look !== undefined && model === undefined) first.set(look, unit);
    if (model !== undefined) models.set(unit, model);
    yield;
  }
  return models;
}

/** A job that nothing was sent of, with a pause offered after each sheet. */
export function* jobInSteps(given: Omit<Job, 'kept' | 'models' | 'status' | 'mayBeForgotten'>): Generator<void, Job> {
  const kept = new Map<Unit, Kept>();
  for (const unit of given.units) {
    const found = keptOf(unit, sheetBefore(given, unit), given.basis);
    if (found !== undefined) kept.set(unit, found);
    yield;
  }
  return { ...given, kept, models: yield* modelsInSteps(given.units), mayBeForgotten: new Set(), status: new Map() };
}
