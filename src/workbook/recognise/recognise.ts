import { atOnce } from '../at-once';
import { writePeriod } from '../../domain/period/period';
import { readPeriod } from '../../domain/period/read-period';
import type { SheetGrid, WorkbookGrid } from '../grid';
import { copiesOfOurs } from '../plan/copies-of-ours';
import { ownSheets } from '../plan/own-sheets';
import { chooseTables } from './choose-tables';
import type { Choices } from './choices';
import { findRatingsMatrix, type RatingsMatrix } from './find-ratings-matrix';
import { firstCell } from './first-cell';
import { periodInColumns } from './period-in-columns';
import { personNameKey, personNames } from './person-keys';
import type { TableDraft } from './recognise-table';
import type { Purpose } from './purpose';
import type { Fact, RecognisedTable, Recognition, RejectedTable, SideTable } from './recognition';
import { viewSheet } from './sheet-view';
import { tablesOnSheet } from './tables-on-sheet';
import { transposed } from './transposed';

/**
 * Finds the results in a workbook that somebody else made: on which sheets they are, in which rows and columns, in which units, for which
 * period. Everything says by which evidence it was recognised; what was looked at and not taken says why. `choices` beat all of it.
 */
export const recognise = (workbook: WorkbookGrid, choices: Choices = {}): Recognition => atOnce(recogniseInSteps(workbook, choices));

/** The same with a pause offered after some rows. */
export function* recogniseInSteps(workbook: WorkbookGrid, choices: Choices = {}): Generator<void, Recognition> {
  const own = new Set([...ownSheets(workbook).map(({ sheet }) => sheet), ...copiesOfOurs(workbook)]);
  const looked: Looked[] = [];
  for (const sheet of workbook.sheets) {
    looked.push(yield* lookAt(sheet, own.has(sheet.name), choices));
    yield;
  }
  const drafts = looked.flatMap(({ drafts: found }) => found);
  const results = drafts.filter(({ purpose }) => purpose === 'results');
  const { taken, rejected, period } = chooseTables(results, choices);
  const others = drafts.filter(({ purpose }) => isUnused(purpose));
  return {
    tables: taken,
    ratings: drafts.filter(({ purpose }) => purpose === 'ratings').map(sideTable),
    ratingMatrices: matricesIn(workbook, taken, new Set([...own, ...drafts.filter(({ purpose }) => !isUnused(purpose)).map(({ table }) => table.sheet)])),
    selfRatings: drafts.filter(({ purpose }) => purpose === 'self-ratings').map(sideTable),
    rules: drafts.filter(({ purpose }) => purpose === 'rules').map(sideTable),
    rejected: [...looked.flatMap((each) => each.rejected), ...others.map(asRejected), ...rejected],
    ...periodFact(period ?? periodInColumns(workbook, taken), taken, choices),
  };
}

/** Squares of ratings are known by the people of the results. */
const matricesIn = (workbook: WorkbookGrid, tables: readonly RecognisedTable[], used: ReadonlySet<string>): readonly RatingsMatrix[] => {
  const candidates = workbook.sheets.filter(({ name }) => !used.has(name));
  if (candidates.length === 0) return [];
  const names = new Set(tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    return sheet === undefined ? [] : [...personNames(viewSheet(sheet), table)];
  }));
  if (names.size === 0) return [];
  return candidates.flatMap((sheet) => findRatingsMatrix(viewSheet(sheet), (text) => names.has(personNameKey(text))) ?? []);
};

const isUnused = (purpose: Purpose): boolean => purpose === 'no-people' || purpose === 'no-results' || purpose === 'no-data';

type Looked = { readonly drafts: readonly TableDraft[]; readonly rejected: readonly RejectedTable[] };

function* lookAt(sheet: SheetGrid, isOwn: boolean, choices: Choices): Generator<void, Looked> {
  const reject = (because: 'ours' | 'not-chosen' | 'empty' | 'no-heading'): Looked => ({ drafts: [], rejected: [{ sheet: sheet.name, rejection: { because } }] });
  const isChosen = choices.sheet === sheet.name;
  if (isOwn && !isChosen) return reject('ours');
  if (sheet.values.every((row) => row.every((value) => value === null || value === ''))) return reject('empty');
  const view = viewSheet(sheet);
  const drafts = yield* tablesOnSheet(view, choices.sheet === undefined || isChosen ? choices : periodOnly(choices));
  if (drafts.length === 0 || drafts.every(({ purpose }) => isUnused(purpose))) {
    const turned = turnedTable(sheet);
    if (turned !== undefined) return { drafts: [], rejected: [turned] };
  }
  if (drafts.length === 0) return reject('no-heading');
  if (choices.sheet === undefined || isChosen) return { drafts, rejected: [] };
  const kept = drafts.filter(({ purpose }) => purpose === 'ratings' || purpose === 'rules' || purpose === 'self-ratings');
  return { drafts: kept, rejected: kept.length > 0 ? [] : [{ sheet: sheet.name, rejection: { because: 'not-chosen' } }] };
}

const MOST_COLUMNS = 300;

/** Results that would be one if rows were columns: nobody is scored from them, and people hear why. */
const turnedTable = (sheet: SheetGrid): RejectedTable | undefined => {
  if (sheet.columnCount > MOST_COLUMNS || sheet.values.length > MOST_COLUMNS) return undefined;
  const found = atOnce(tablesOnSheet(viewSheet(transposed(sheet)), {})).find(({ purpose }) => purpose === 'results');
  return found === undefined ? undefined : { sheet: sheet.name, rejection: { because: 'transposed', people: found.people } };
};

const periodOnly = ({ period }: Choices): Choices => (period === undefined ? {} : { period });

const sideTable = ({ table: { sheet, layout, headingRows, dataRows, columns, leftOut, forAll } }: TableDraft): SideTable => ({ sheet, layout, headingRows, dataRows, columns, leftOut, forAll });

const asRejected = ({ table, purpose }: TableDraft): RejectedTable => ({
  sheet: table.sheet,
  cell: firstCell(table),
  rejection: { because: purpose === 'no-people' || purpose === 'no-data' ? purpose : 'no-results' },
});

const periodFact = (period: Fact<string> | undefined, tables: readonly RecognisedTable[], choices: Choices): { readonly period?: Fact<string> } => {
  if (choices.period !== undefined) {
    const reading = readPeriod(choices.period);
    if (reading.kind === 'period') return { period: { value: writePeriod(reading.period), confidence: 'certain', evidence: [{ kind: 'chosen' }] } };
  }
  const found = period ?? tables.find(({ forAll }) => forAll.period !== undefined)?.forAll.period;
  return found === undefined ? {} : { period: found };
};
