import { normalise } from '../../domain/number/normalise';
import type { SheetGrid } from '../grid';
import { readReference, type CellReference, type Standing } from '../kpi-formulas/read-reference';
import { a1 } from '../plan/a1';
import { ownSheets } from '../plan/own-sheets';
import { formatMeaning } from '../recognise/format-unit';
import { referencesIn } from './references-in';
import type { Why, WhyNamed } from './why';

/** `(range="text")`: what the row that is looked for says there. */
const condition = /\(([^()="]+)="((?:[^"]|"")*)"\)/g;

type Condition = { readonly reference: CellReference; readonly text: string };

const conditionsIn = (formula: string, standing: Standing): readonly Condition[] =>
  [...formula.matchAll(condition)].flatMap(([, range = '', text = '']) => {
    const reference = readReference(range, standing);
    return reference === undefined ? [] : [{ reference, text: text.replaceAll('""', '"') }];
  });

/** As Excel compares: capitals are no difference. */
const says = ({ values }: SheetGrid, row: number, { reference: { area }, text }: Condition): boolean => String(values[row]?.[area.left] ?? '').toLowerCase() === text.toLowerCase();

const named = (sheet: SheetGrid, heading: number, row: number, column: number): WhyNamed => {
  const value = sheet.values[row]?.[column] ?? null;
  const isRatio = formatMeaning(sheet.formats.get(row)?.get(column)).kind === 'ratio' && typeof value === 'number';
  return { name: String(sheet.values[heading]?.[column] ?? ''), figure: { at: { sheet: sheet.name, cell: a1(row, column) }, value: isRatio ? normalise(value * 100) : value }, ...(isRatio ? { unit: '%' } : {}) };
};

/** What a formula means that takes a weight or a rule from the workbook's rules sheet, as those on forms and results do. */
export const lookedUp = (formula: string, place: Standing): Why['because'] | undefined => {
  const rules = ownSheets(place.workbook).find(({ kind }) => kind === 'rules')?.sheet;
  const conditions = conditionsIn(formula, place).filter(({ reference }) => reference.sheet.name === rules);
  const [first] = conditions;
  if (first === undefined) return undefined;
  const { sheet, area } = first.reference;
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at);
  const row = rows.find((at) => conditions.every((one) => says(sheet, at, one)));
  if (row === undefined) return { kind: 'looked-up', sheet: sheet.name, figures: [] };
  const asked = new Set(conditions.map(({ reference }) => reference.area.left));
  const columns = new Set(referencesIn(formula, place).flatMap(({ sheet: of, area: { left } }) => (of === sheet && !asked.has(left) ? [left] : [])));
  return { kind: 'looked-up', sheet: sheet.name, row: row + 1, figures: [...columns].map((column) => named(sheet, area.top - 1, row, column)) };
};
