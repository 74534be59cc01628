import { normalise } from '../../domain/number/normalise';
import { valueOf, type Unit } from '../../domain/quantity';
import type { CellInput, Edit } from '../edit';
import { formatMeaning } from '../recognise/format-unit';
import type { RecognisedColumn } from '../recognise/recognition';
import type { SheetView } from '../recognise/sheet-view';
import type { FindingFacts, Mend } from './finding';

/** Writes one cell. */
export const writeCell = (view: SheetView, row: number, column: number, input: CellInput): Edit => ({ kind: 'write', sheet: view.sheet.name, row, column, cells: [[input]] });

const formatCell = (view: SheetView, row: number, column: number, numberFormat: string): Edit => ({
  kind: 'style', sheet: view.sheet.name, area: { top: row, left: column, bottom: row, right: column }, style: { numberFormat },
});

const divisors: Readonly<Record<Unit, number>> = { '%': 100, '‰': 1000, '': 1 };

/** A figure that can be put right in its cell: a number kept as text, a rate whose unit is clear from what it is compared with. Formulas are never touched. */
export const mendNumber = (view: SheetView, row: number, column: number, fact: FindingFacts, unit: Unit | undefined): Mend | undefined => {
  if (view.formula(row, column) !== undefined) return undefined;
  if (fact.code === 'text-number') {
    if (!Number.isFinite(fact.number)) return undefined;
    return { code: 'write-as-number', edits: [...(isTextFormat(view.format(row, column)) ? [formatCell(view, row, column, 'General')] : []), writeCell(view, row, column, { number: fact.number })] };
  }
  if (fact.code !== 'unit-doubtful') return undefined;
  const [meant] = fact.meant;
  return meant === undefined ? undefined : mendRate(view, row, column, valueOf(meant), unit);
};

const isTextFormat = (format: string | undefined): boolean => format === '@';

/** Writes a rate the way its column is kept: as a figure in the column's unit, else as a ratio shown as a percentage. */
const mendRate = (view: SheetView, row: number, column: number, value: number, unit: Unit | undefined): Mend => {
  const meaning = formatMeaning(view.format(row, column));
  const own = meaning.kind === 'unit' ? meaning.unit : meaning.kind === 'ratio' ? '' : unit;
  const edits: readonly Edit[] =
    own === '%' || own === '‰'
      ? [writeCell(view, row, column, { number: normalise(value * divisors[own]) })]
      : [...(meaning.kind === 'ratio' ? [] : [formatCell(view, row, column, '0.00%')]), writeCell(view, row, column, { number: value })];
  return { code: 'write-in-unit', edits };
};

/** Adds the unit to the heading, so that all plain numbers below it are meant in it. */
export const mendUnitInHeading = (view: SheetView, { headingCell, column }: RecognisedColumn, unit: Unit): Mend => {
  const row = Number(/\d+$/.exec(headingCell)?.[0] ?? '1') - 1;
  const isChinese = /\p{Script=Han}/u.test(view.text(row, column));
  return { code: 'name-unit-in-heading', edits: [writeCell(view, row, column, { text: `${view.text(row, column)}${isChinese ? `（${unit}）` : ` (${unit})`}` })] };
};
