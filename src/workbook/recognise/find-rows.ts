import type { CellValue } from '../grid';
import { a1 } from '../plan/a1';
import { labelledFields } from './beside-table';
import type { Assigned } from './role-draft';
import type { Layout, RowSpan } from './choices';
import type { HeadingBlock } from './heading-block';
import { isBlankValue } from './is-blank-row';
import { isFigureText } from './is-value-text';
import { isShortName } from './looks-like-name';
import { isEmployeeNumber, isNamedBeside } from './named-person';
import { partOfRow } from './part-of-row';
import type { LeftOutAs, LeftOutRow } from './recognition';
import type { IndicatorPart } from './role';
import { isDepartmentName, isItemText, isLabelText, isNoteText, isSectionText, isTotalWord, labelOfRow } from './row-words';
import type { SheetView } from './sheet-view';

/** The rows below the headings: which may be a person's, and which are not. */
export type FoundRows = { readonly people: RowSpan | undefined; readonly count: number; readonly blank: number; readonly leftOut: readonly LeftOutRow[] };

type RowShape = {
  readonly view: SheetView;
  readonly layout: Layout;
  readonly left: number;
  readonly right: number;
  /** Columns of id and name. */
  readonly who: readonly number[];
  readonly ids: readonly number[];
  readonly positions: readonly number[];
  /** Columns that say what kind of row it is: id, name, number, position, department, indicator. */
  readonly labels: readonly number[];
  readonly inputs: readonly number[];
  readonly indicator: number | undefined;
  /** The column that says 目标 or 实际 of each row. */
  readonly part: number | undefined;
  readonly headings: readonly ReadonlyMap<number, string>[];
};

type Kind = { readonly kind: 'blank' } | { readonly kind: 'person' } | { readonly kind: 'left-out'; readonly as: LeftOutAs; readonly column: number };

const ROWS_AT_ONCE = 500;

/** Looks at each row once, and offers a pause after some. Blank rows do not end the data; totals and notes between people are set apart. */
export function* findRows(view: SheetView, block: HeadingBlock, columns: readonly Assigned[], layout: Layout, span: RowSpan): Generator<void, FoundRows> {
  const shape = shapeOf(view, block, columns, layout);
  const leftOut: LeftOutRow[] = [];
  let first: number | undefined;
  let last = -1;
  let count = 0;
  let blank = 0;
  let isBelowEnd = false;
  for (let row = span.first; row <= span.last; row += 1) {
    const kind = kindOf(shape, row, isBelowEnd);
    if (kind.kind === 'blank') blank += 1;
    else if (kind.kind === 'person') {
      first ??= row;
      last = row;
      count += 1;
    } else {
      leftOut.push({ row, as: kind.as, cell: a1(row, kind.column), text: view.text(row, kind.column) });
      isBelowEnd ||= kind.as === 'total' || kind.as === 'note';
    }
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  return { people: first === undefined ? undefined : { first, last }, count, blank, leftOut };
}

const LABELS = ['number', 'id', 'name', 'department', 'position', 'period', 'indicator', 'supervisor'];
const INPUTS = ['result', 'numerator', 'denominator', 'self-rating', 'appraiser-rating'];

const shapeOf = (view: SheetView, block: HeadingBlock, columns: readonly Assigned[], layout: Layout): RowShape => {
  const at = (kinds: readonly string[]): readonly number[] => columns.filter(({ role }) => kinds.includes(role.kind)).map(({ column }) => column);
  const all = columns.map(({ column }) => column);
  const leftmost = Math.min(...all);
  const labels = at(LABELS);
  return {
    view,
    layout,
    left: leftmost,
    right: Math.max(...all),
    who: at(['id', 'name']),
    ids: at(['id']),
    positions: at(['position']),
    labels: labels.includes(leftmost) ? labels : [leftmost, ...labels],
    inputs: at(layout === 'long' ? [...INPUTS, 'score'] : INPUTS).filter((column) => !labels.includes(column)),
    indicator: layout === 'long' ? at(['indicator'])[0] : undefined,
    part: at(['row-part'])[0],
    headings: Array.from({ length: block.last - block.first + 1 }, (_, level) => headingTexts(view, block.first + level, all)),
  };
};

const headingTexts = (view: SheetView, row: number, columns: readonly number[]): ReadonlyMap<number, string> =>
  new Map(columns.map((column) => [column, view.text(row, column)] as const).filter(([, text]) => text !== ''));

/** `isBelowEnd`: a total or a remark stands above the row. */
const kindOf = (shape: RowShape, row: number, isBelowEnd: boolean): Kind => {
  const cells = shape.view.sheet.values[row];
  const filled = cells === undefined ? [] : filledColumns(cells, shape.view.sheet.formulas.get(row), shape);
  const first = filled[0];
  if (cells === undefined || first === undefined) return { kind: 'blank' };
  const special = specialKind(shape, row, cells, filled, first);
  if (special !== undefined) return { kind: 'left-out', as: special.as, column: special.column };
  return isBelowEnd && isSignature(shape, row, cells) ? { kind: 'left-out', as: 'note', column: first } : { kind: 'person' };
};

type Formulas = ReadonlyMap<number, string> | undefined;

const filledColumns = (cells: readonly CellValue[], formulas: Formulas, { left, right }: RowShape): readonly number[] => {
  const filled: number[] = [];
  for (let column = left; column <= right; column += 1) if (isFilled(cells[column], formulas, column)) filled.push(column);
  return filled;
};

/** A formula without a value will have one; a formula that gives an empty text has given it. */
const isFilled = (value: CellValue | undefined, formulas: Formulas, column: number): boolean =>
  !isBlankValue(value) || (formulas?.get(column) !== undefined && (value === null || value === undefined));

type Special = { readonly as: LeftOutAs; readonly column: number } | undefined;

const specialKind = (shape: RowShape, row: number, cells: readonly CellValue[], filled: readonly number[], first: number): Special => {
  const named = shape.who.some((column) => filled.includes(column));
  return byPart(shape, row) ?? ofTargets(shape, row, filled, named) ?? byWords(shape, row, cells, filled, named) ?? repeated(shape, row, filled, first) ?? alone(shape, row, filled, first, named) ?? numbered(cells, filled, first) ?? withoutIndicator(shape, row, cells, first) ?? unnamed(shape, row, cells, named, first);
};

const LEFT_OUT_PARTS: Readonly<Partial<Record<IndicatorPart, LeftOutAs>>> = { target: 'targets', weight: 'weights', rule: 'rules', score: 'scores' };

/** A person's row of targets or scores beside the row of results. */
const byPart = ({ view, part }: RowShape, row: number): Special => {
  if (part === undefined) return undefined;
  const said = partOfRow(view.mergedText(row, part));
  const as = said === undefined ? undefined : LEFT_OUT_PARTS[said];
  return as === undefined ? undefined : { as, column: part };
};

const A_TARGET = /^(?:目标|目標|标准|標準|target|goal).{0,8}\d/i;

/** 目标≤2% | 目标≤5‰ below the headings: each cell says itself that it is a target. */
const ofTargets = ({ view, inputs }: RowShape, row: number, filled: readonly number[], named: boolean): Special => {
  const [column] = filled;
  return !named && column !== undefined && filled.every((each) => inputs.includes(each) && A_TARGET.test(view.text(row, each))) ? { as: 'targets', column } : undefined;
};

/** 合计, 备注：, 权重 where people's names stand, or in front of a row that names nobody. */
const byWords = (shape: RowShape, row: number, cells: readonly CellValue[], filled: readonly number[], named: boolean): Special => {
  for (const column of shape.labels) {
    const value = cells[column];
    if (typeof value !== 'string' || value.length === 0) continue;
    if (named && !shape.who.includes(column) && column !== shape.indicator && column !== shape.left) continue;
    const as = saidBy(shape, column, shape.view.text(row, column), cells, filled);
    if (as !== undefined && (column === shape.indicator || !isNamedBeside(shape, row, column))) return { as, column };
  }
  return undefined;
};

/** What a word in front of a row makes of it. */
const saidBy = (shape: RowShape, column: number, text: string, cells: readonly CellValue[], filled: readonly number[]): LeftOutAs | undefined => {
  if (isTotalWord(text) || isOfDepartment(shape, column, text, filled)) return 'total';
  const label = column === shape.indicator ? undefined : labelOfRow(text);
  if (label !== undefined) return label;
  const isItem = shape.layout === 'wide' && shape.who.includes(column) && isItemText(text);
  return (isNoteText(text) || isItem || (filled.length > 1 && isLabelText(text))) && !hasFigures(shape, cells) ? 'note' : undefined;
};

/** 长话二部, 全公司 where names stand, with neither number nor post: the figures of all who work there. */
const isOfDepartment = ({ who, ids, positions, layout }: RowShape, column: number, text: string, filled: readonly number[]): boolean =>
  layout === 'wide' && filled.length > 1 && who.includes(column) && !ids.includes(column) && isDepartmentName(text) && ![...ids, ...positions].some((each) => filled.includes(each));

/** 张总 | | | 2026年10月9日 below the totals: a text that is no number where numbers stand, no name beside it, and no figures. */
const isSignature = (shape: RowShape, row: number, cells: readonly CellValue[]): boolean => {
  const names = shape.who.filter((column) => !shape.ids.includes(column));
  const said = shape.ids.map((id) => shape.view.mergedText(row, id)).filter((text) => text !== '');
  return shape.layout === 'wide' && names.length > 0 && said.length > 0 && !said.some(isEmployeeNumber) && names.every((name) => shape.view.mergedText(row, name) === '') && !hasFigures(shape, cells);
};

/** *王伟 with results is somebody with a mark, not a remark. */
const hasFigures = ({ inputs }: RowShape, cells: readonly CellValue[]): boolean =>
  inputs.some((column) => {
    const value = cells[column];
    return typeof value === 'number' || (typeof value === 'string' && value.length < 20 && isFigureText(value));
  });

const repeated = ({ view, headings }: RowShape, row: number, filled: readonly number[], first: number): Special => {
  for (const heading of headings) {
    if (heading.size < 2) continue;
    const same = filled.filter((column) => heading.has(column) && heading.get(column) === view.text(row, column));
    if (same.length >= 2 && same.length >= filled.length * 0.6) return { as: 'repeated-heading', column: first };
  }
  return undefined;
};

/** One text in the row: a note, a heading between groups, or somebody without results. */
const alone = (shape: RowShape, row: number, filled: readonly number[], column: number, named: boolean): Special => {
  if (filled.length !== 1) return undefined;
  const { view } = shape;
  const merge = view.mergeAt(row, column);
  const text = view.text(row, column);
  const isNumber = typeof view.value(row, column) === 'number';
  if (isNumber && !named) return { as: 'unfilled', column };
  if (Object.keys(labelledFields(text)).length > 0) return { as: 'section', column };
  if (isNoteText(text) || (/[:：]/.test(text) && !isSectionText(text))) return { as: 'note', column };
  if (merge !== undefined && merge.right - merge.left >= 2) return { as: isSectionText(text) || text.length <= 20 ? 'section' : 'note', column };
  if (isSectionText(text) && !(shape.who.includes(column) && isShortName(text))) return { as: 'section', column };
  if (!named && !shape.inputs.includes(column) && column !== shape.indicator) return { as: 'note', column };
  return undefined;
};

/** 1 2 3 4 … under the headings. */
const numbered = (cells: readonly CellValue[], filled: readonly number[], first: number): Special => {
  if (filled.length < 4) return undefined;
  const start = cells[first];
  const from = typeof start === 'number' && start <= 1 ? start : undefined;
  if (from === undefined || !filled.every((column, at) => cells[column] === from + at)) return undefined;
  return { as: 'column-numbers', column: first };
};

const SUMS = /\b(?:SUM|AVERAGE|SUBTOTAL|AGGREGATE|COUNT|MAX|MIN|SUMPRODUCT)\w*\(/i;

/** A row of a long table that names no indicator and has no figure: a remark, a person's heading. */
const withoutIndicator = (shape: RowShape, row: number, cells: readonly CellValue[], first: number): Special => {
  if (shape.indicator === undefined || shape.view.mergedText(row, shape.indicator) !== '' || shape.inputs.some((column) => !isBlankValue(cells[column]))) return undefined;
  return { as: 'note', column: first };
};

/** Nobody is named: a total without a label, or a row prepared for somebody. Figures that were typed stay: whose are they? */
const unnamed = (shape: RowShape, row: number, cells: readonly CellValue[], named: boolean, first: number): Special => {
  if (named || shape.who.length === 0 || shape.layout === 'long') return undefined;
  const formulas = shape.view.sheet.formulas.get(row);
  const typed = shape.inputs.filter((column) => !isBlankValue(cells[column]) && formulas?.get(column) === undefined);
  if (typed.length > 0) return undefined;
  const sums = [...(formulas ?? [])].find(([, formula]) => SUMS.test(formula));
  if (sums !== undefined && shape.inputs.includes(sums[0]) && typeof cells[sums[0]] === 'number') return { as: 'total', column: first };
  return { as: 'unfilled', column: first };
};
