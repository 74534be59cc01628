import type { Cell } from '../../functions/grid';
import { readWeights } from '../../functions/read-weights';
import { ruleReader } from '../../functions/rule-reader';
import { scoreCell } from '../../functions/score-cell';
import { readUnit } from '../../functions/read-unit';
import { publishedRule } from '../../functions/published-rule';
import type { SheetGrid, WorkbookGrid } from '../grid';
import { readCall, type ReadCall } from '../kpi-formulas/evaluate-call';
import { findCalls } from '../kpi-formulas/find-calls';
import { elementOf, type Argument } from '../kpi-formulas/read-argument';
import type { Standing } from '../kpi-formulas/read-reference';
import { a1 } from '../plan/a1';
import { sameSheetName } from '../plan/sheet-names';
import { becauseOfForm, isForm } from './form-row';
import { gradedBy } from './graded-by';
import { lookedUp } from './looked-up';
import { referencesIn } from './references-in';
import { becauseOfResults } from './results-row';
import type { Why, WhyFigure, WhyPart } from './why';

const DEEPEST = 6;
const MOST_CELLS = 200;

type Place = Standing & { readonly column: number };

const none: Argument = { kind: 'left-out' };

const figureOf = (argument: Argument, row: number, column: number): WhyFigure => {
  const { value } = elementOf(argument, row, column);
  if (argument.kind !== 'cells') return { value };
  const { area, sheet } = argument.reference;
  const at = a1(area.top + (argument.grid.length === 1 ? 0 : row), area.left + (argument.grid[0]?.length === 1 ? 0 : column));
  return { at: { sheet: sheet.name, cell: at }, value };
};

const published: Readonly<Record<string, string>> = { ARREARS_SCORE: 'arrears-rate', COLLECTION_SCORE: 'collection-rate' };

const scored = ({ id, arguments: [result = none, rule = none, unit = none] }: ReadCall, row: number, column: number, isWhole: boolean): Why['because'] => {
  const indicator = published[id];
  const given = figureOf(rule, row, column);
  const by: WhyFigure = indicator !== undefined && (given.value === null || given.value === '') ? { value: publishedRule(indicator) } : given;
  const named = indicator === undefined ? elementOf(unit, row, column).value : null;
  const read = readUnit(named);
  const of = figureOf(result, row, column);
  return {
    kind: 'scored',
    shows: isWhole && id !== 'EXPLAIN' && id !== 'CHECK' ? 'score' : 'otherwise',
    result: of,
    ...(read.kind === 'unit' && read.unit !== '' ? { unit: read.unit } : {}),
    rule: by,
    score: scoreCell(of.value as Cell, ruleReader()(by.value as Cell), named),
  };
};

const weighted = ({ arguments: [scores = none, weights = none] }: ReadCall, isWhole: boolean): Why['because'] | undefined => {
  if (scores.kind === 'left-out' || scores.grid === undefined || weights.kind === 'left-out' || weights.grid === undefined) return undefined;
  const reading = readWeights(weights.grid);
  const cells = scores.grid.flatMap((row, r) => row.map((_, c) => figureOf(scores, r, c)));
  if (reading.kind === 'problem' || reading.points.length !== cells.length) return undefined;
  return { kind: 'weighted', shows: isWhole ? 'total' : 'otherwise', parts: cells.map((score, index): WhyPart => ({ score, weight: reading.points[index] ?? NaN })) };
};

const scoring: ReadonlySet<string> = new Set(['SCORE', 'EXPLAIN', 'CHECK', 'ARREARS_SCORE', 'COLLECTION_SCORE']);

/** What a call says of the cell that stands so far below and right of the formula. */
const becauseOfCall = (call: ReadCall, row: number, column: number, isWhole: boolean): Why['because'] => {
  if (scoring.has(call.id)) return scored(call, row, column, isWhole);
  const total = call.id === 'TOTAL' ? weighted(call, isWhole) : undefined;
  if (total !== undefined) return total;
  const given = call.arguments.flatMap((argument) => (argument.kind === 'left-out' ? [] : [figureOf(argument, row, column)]));
  return { kind: 'answered', id: call.id, ...(call.answer === undefined ? {} : { answer: call.answer }), given };
};

/** The formula that fills a cell: its own, or one above or left of it whose answer reaches so far. */
const spilledFrom = ({ workbook, sheet, row, column }: Place): { readonly row: number; readonly column: number; readonly formula: string } | undefined => {
  for (const [at, cells] of sheet.formulas) {
    for (const [across, formula] of cells) {
      const [call] = at <= row && across <= column && (at !== row || across !== column) ? findCalls(formula) : [];
      if (call === undefined || call.from !== 0 || call.to !== formula.length) continue;
      const answer = readCall(call, { workbook, sheet, row: at })?.answer;
      if (answer?.kind === 'cells' && answer.cells.length > row - at && (answer.cells[0]?.length ?? 1) > column - across) return { row: at, column: across, formula };
    }
  }
  return undefined;
};

const becauseOf = (place: Place, formula: string | undefined): { readonly because: Why['because']; readonly formula?: string } => {
  const { workbook, sheet, row, column } = place;
  const onForm = isForm(workbook, sheet) ? becauseOfForm(sheet, row, column) : undefined;
  if (onForm !== undefined) return { because: onForm, ...(formula === undefined ? {} : { formula }) };
  const spill = formula === undefined ? spilledFrom(place) : undefined;
  const source = spill ?? (formula === undefined ? undefined : { row, column, formula });
  if (source === undefined) return { because: { kind: (sheet.values[row]?.[column] ?? null) === null ? 'empty' : 'typed' } };
  const known = gradedBy(source.formula, place) ?? lookedUp(source.formula, place);
  if (known !== undefined) return { because: known, formula: source.formula };
  const [call] = findCalls(source.formula);
  const read = call === undefined ? undefined : readCall(call, { workbook, sheet, row: source.row });
  const because = read === undefined ? (becauseOfResults(place) ?? ({ kind: 'calculated' } as const)) : becauseOfCall(read, row - source.row, column - source.column, call?.from === 0 && call.to === source.formula.length);
  return { because, formula: source.formula };
};

/** Cells with formulas of their own that a formula refers to. */
const precedentsOf = (place: Place, formula: string | undefined, seen: ReadonlySet<string>, depth: number): readonly Why[] => {
  if (formula === undefined || depth >= DEEPEST) return [];
  const cells = referencesIn(formula, place).flatMap(({ sheet, area }) => {
    const rows = Array.from({ length: Math.min(area.bottom - area.top + 1, MOST_CELLS) }, (_, at) => area.top + at);
    return rows.flatMap((row) => [...(sheet.formulas.get(row)?.keys() ?? [])].filter((column) => column >= area.left && column <= area.right).map((column) => ({ sheet, row, column })));
  });
  const once = new Map(cells.map((cell) => [`${cell.sheet.name}!${a1(cell.row, cell.column)}`, cell]));
  return [...once].filter(([key]) => !seen.has(key)).slice(0, MOST_CELLS).map(([, cell]) => whyAt({ ...cell, workbook: place.workbook }, new Set([...seen, ...once.keys()]), depth + 1));
};

const whyAt = (place: Place, seen: ReadonlySet<string>, depth: number): Why => {
  const { sheet, row, column } = place;
  const { because, formula } = becauseOf(place, sheet.formulas.get(row)?.get(column));
  return {
    at: { sheet: sheet.name, cell: a1(row, column) },
    shows: sheet.values[row]?.[column] ?? null,
    ...(formula === undefined ? {} : { formula }),
    because,
    precedents: precedentsOf(place, formula, seen, depth),
  };
};

/** Why a cell shows what it shows, with the cells it was made from; none where the workbook has no such sheet. */
export const whyOfCell = (workbook: WorkbookGrid, sheetName: string, row: number, column: number): Why | undefined => {
  const sheet: SheetGrid | undefined = workbook.sheets.find(({ name }) => sameSheetName(name) === sameSheetName(sheetName));
  return sheet === undefined ? undefined : whyAt({ workbook, sheet, row, column }, new Set([`${sheet.name}!${a1(row, column)}`]), 0);
};
