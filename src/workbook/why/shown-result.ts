import { normalise } from '../../domain/number/normalise';
import type { SheetGrid } from '../grid';
import { a1 } from '../plan/a1';
import { formatMeaning } from '../recognise/format-unit';
import type { WhyFigure } from './why';

/** The result as its cell shows it: 0.68 in a percentage is 68%, in a unit that is named, so that 120% is not doubted. */
export const shownResult = (sheet: SheetGrid, row: number, column: number): { readonly result: WhyFigure; readonly unit?: '%' | '‰' } => {
  const meaning = formatMeaning(sheet.formats.get(row)?.get(column));
  const result = { at: { sheet: sheet.name, cell: a1(row, column) }, value: sheet.values[row]?.[column] ?? null };
  if (meaning.kind === 'ratio') return typeof result.value === 'number' ? { result: { ...result, value: normalise(result.value * 100) }, unit: '%' } : { result };
  return meaning.kind === 'unit' && (meaning.unit === '‰' || meaning.unit === '%') ? { result, unit: meaning.unit } : { result };
};
