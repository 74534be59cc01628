import type { Answer } from '../../functions/answer';
import type { Grid } from '../../functions/grid';
import type { CellInput } from '../edit';
import type { CellValue, SheetGrid, WorkbookGrid } from '../grid';
import { LONGEST_FORMULA, type WhyFixed } from './built';
import { readCall, type ReadCall } from './evaluate-call';
import { findCalls, type FoundCall } from './find-calls';
import { nativeOfCall } from './native-of-call';
import { otherwiseAsNow } from './otherwise-as-now';
import { valuesIn } from './read-argument';
import type { Standing } from './read-reference';

/** Why a formula of the add-in stays as it is. */
export type WhyLeft =
  /** It shows an error of the add-in: a mistake that has to be mended first. */
  | 'shows-error'
  /** The add-in has not calculated it (`#NAME?`, `#BUSY!`), so its value is not known. */
  | 'not-calculated'
  /** It answers several cells from within another formula. */
  | 'array-inside-formula'
  /** It was entered into several cells at once, or other formulas stand where its answer would. */
  | 'array-entered'
  | 'function-unknown';

export type ConvertTo = 'native' | 'values';

/** What a formula becomes, one input for each cell that it fills. */
export type ConvertedCell =
  | { readonly kind: 'converted'; readonly how: 'formula' | 'value'; readonly because?: WhyFixed; readonly inputs: readonly (readonly CellInput[])[]; readonly shows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'left'; readonly because: WhyLeft };

export type CellPlace = { readonly workbook: WorkbookGrid; readonly sheet: SheetGrid; readonly row: number; readonly column: number };

const left = (because: WhyLeft): ConvertedCell => ({ kind: 'left', because });

const sizeOfAnswer = (answer: Answer | undefined): { readonly rows: number; readonly columns: number } =>
  answer?.kind === 'cells' ? { rows: answer.cells.length, columns: answer.cells[0]?.length ?? 1 } : { rows: 1, columns: 1 };

const isWhole = (call: FoundCall, formula: string): boolean => call.from === 0 && call.to === formula.length;

const asInput = (value: CellValue): CellInput | undefined => {
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'string') return value === '' ? { empty: true } : { text: value };
  if (typeof value === 'boolean') return { boolean: value };
  return value === null ? { empty: true } : undefined;
};

const asValues = (shows: readonly (readonly CellValue[])[], because?: WhyFixed): ConvertedCell => {
  const inputs = shows.map((row) => row.map(asInput));
  if (inputs.some((row) => row.some((input) => input === undefined))) return left('shows-error');
  return { kind: 'converted', how: 'value', ...(because === undefined ? {} : { because }), inputs: inputs as CellInput[][], shows };
};

const notCalculated = (value: CellValue | undefined): boolean => typeof value === 'object' && value !== null && /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!|UNKNOWN!)/.test(value.error);

/** `#N/A` is what is not there yet; a formula can wait for it. Everything else is a mistake. */
const isMistake = (value: CellValue | undefined): boolean => typeof value === 'object' && value !== null && value.error !== '#N/A' && !notCalculated(value);

/** `IFERROR(KPI.EXPLAIN(…), other)`: the author has said what to show where there is no add-in. */
const otherwiseOf = (formula: string, call: FoundCall): { readonly from: number; readonly to: number; readonly text: string } | undefined => {
  const before = /IFERROR\($/i.exec(formula.slice(0, call.from));
  if (before === null || formula[call.to] !== ',') return undefined;
  const [whole] = findCalls(`KPI.X(${formula.slice(before.index + 8)}`);
  const second = whole?.arguments[1];
  if (whole === undefined || second === undefined || whole.arguments.length !== 2) return undefined;
  return { from: before.index, to: before.index + 8 + whole.to - 6, text: second.text };
};

/** `IF(ISNUMBER(F5),KPI.SCORE(F5,…` is never asked about a text. */
const isForNumbers = (formula: string, call: FoundCall): boolean => /\bIF\(ISNUMBER\(([^()]+)\),(?:IFERROR\()?$/i.exec(formula.slice(0, call.from))?.[1] === call.arguments[0]?.text;

const withoutText = (call: ReadCall): ReadCall => {
  const [result, ...others] = call.arguments;
  return result?.kind === 'cells' && typeof result.grid[0]?.[0] === 'string' ? { ...call, arguments: [{ ...result, grid: [[null]] }, ...others] } : call;
};

type Replacement = { readonly from: number; readonly to: number; readonly text: string };

const replaced = (formula: string, replacements: readonly Replacement[]): string =>
  [...replacements].sort((one, other) => other.from - one.from).reduce((so, { from, to, text }) => so.slice(0, from) + text + so.slice(to), formula);

/** Calls within other calls first: their formulas stand in the arguments of the outer ones. */
const innermostFirst = (formula: string, standing: Standing, shows: CellValue, incomplete: string): { readonly formula: string } | { readonly because: WhyFixed | WhyLeft } => {
  const replacements: Replacement[] = [];
  for (const call of findCalls(formula)) {
    const otherwise = call.id === 'EXPLAIN' || call.id === 'CHECK' ? otherwiseOf(formula, call) : undefined;
    if (otherwise !== undefined) {
      const said = readCall(call, standing);
      replacements.push(said === undefined ? otherwise : { ...otherwise, text: otherwiseAsNow(otherwise.text, said, standing, shows) });
      continue;
    }
    const found = readCall(call, standing);
    if (found === undefined) return { because: 'function-unknown' };
    const read = isForNumbers(formula, call) ? withoutText(found) : found;
    const { rows, columns } = sizeOfAnswer(read.answer);
    if (rows * columns > 1) return { because: 'array-inside-formula' };
    const built = nativeOfCall(read, { row: 0, column: 0, now: [[null]], incomplete });
    const own = built.kind === 'formulas' ? built.formulas[0]?.[0] : undefined;
    if (built.kind === 'fixed') return { because: built.because };
    if (own === undefined) return { because: 'argument-unknown' };
    const within = findCalls(own).length === 0 ? { formula: own } : innermostFirst(own, standing, shows, incomplete);
    if (!('formula' in within)) return within;
    replacements.push({ from: call.from, to: call.to, text: within.formula });
  }
  const whole = replaced(formula, replacements);
  return whole.length > LONGEST_FORMULA ? { because: 'too-long' } : { formula: whole };
};

const leftReasons: ReadonlySet<string> = new Set<WhyLeft>(['shows-error', 'not-calculated', 'array-inside-formula', 'array-entered', 'function-unknown']);

const isWhyLeft = (because: WhyFixed | WhyLeft): because is WhyLeft => leftReasons.has(because);

const block = (read: ReadCall, shows: readonly (readonly CellValue[])[], place: CellPlace, incomplete: string): ConvertedCell => {
  const built = nativeOfCall(read, { row: place.row, column: place.column, now: shows as Grid, incomplete });
  if (built.kind === 'fixed') return asValues(shows, built.because);
  const inputs = built.formulas.map((row, r) => row.map((formula, c): CellInput => ({ formula, shows: shownIn(shows[r]?.[c]) })));
  return { kind: 'converted', how: 'formula', inputs, shows: figuresIn(read.answer, shows) };
};

/** Where a sentence stands in the place of a score, there is no figure; a formula leaves the cell blank or shows `#N/A`. */
const figuresIn = (answer: Answer | undefined, shows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] =>
  shows.map((row, r) =>
    row.map((value, c) => {
      const cell = answer?.kind === 'cells' ? answer.cells[r]?.[c] : undefined;
      return typeof cell === 'object' && cell.kind === 'problem' ? { error: '#N/A' } : value;
    }),
  );

const shownIn = (value: CellValue | undefined): number | string | boolean | null => (value === undefined || typeof value === 'object' ? null : value);

/** Another formula stands among the cells of the answer, or the same one so near that this cell is among its: a spilled answer has neither. */
const isArrayEntered = (formula: string, { sheet: { formulas }, row, column }: CellPlace, { rows, columns }: { readonly rows: number; readonly columns: number }): boolean => {
  const isNear = (at: number, across: number): boolean => Math.abs(at - row) < rows && Math.abs(across - column) < columns && (at !== row || across !== column);
  return [...formulas].some(([at, cells]) =>
    Math.abs(at - row) < rows && [...cells].some(([across, other]) => isNear(at, across) && ((at >= row && across >= column) || other === formula)),
  );
};

/** What becomes of the formula of one cell. `incomplete` is the word that a total shows while something is missing. */
export const convertCell = (formula: string, place: CellPlace, to: ConvertTo, incomplete: string): ConvertedCell => {
  const standing: Standing = place;
  const [call] = findCalls(formula);
  const read = call === undefined || !isWhole(call, formula) ? undefined : readCall(call, standing);
  if (call !== undefined && isWhole(call, formula) && read === undefined) return left('function-unknown');
  const { rows, columns } = sizeOfAnswer(read?.answer);
  const shows = valuesIn(place.sheet, { top: place.row, left: place.column, bottom: place.row + rows - 1, right: place.column + columns - 1 });
  const now = shows[0]?.[0];
  if (isMistake(now)) return left('shows-error');
  if (rows * columns > 1 && isArrayEntered(formula, place, { rows, columns })) return left('array-entered');
  if (to === 'values') return notCalculated(now) ? left('not-calculated') : asValues(shows);
  if (read !== undefined && rows * columns > 1) return notCalculated(now) ? left('not-calculated') : block(read, shows, place, incomplete);
  const converted = innermostFirst(formula, standing, now ?? null, incomplete);
  if ('formula' in converted) {
    return { kind: 'converted', how: 'formula', inputs: [[{ formula: converted.formula, shows: shownIn(now) }]], shows };
  }
  if (isWhyLeft(converted.because)) return left(converted.because);
  return notCalculated(now) ? left('not-calculated') : asValues(shows, converted.because);
};
