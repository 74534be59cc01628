import type { FormLine } from './form-line';
import type { Placeholder } from './template-placeholder';
import type { Template, TemplateCell } from './read-template';

/** A cell of the filled copy: where it will stand, and for which line, if it is in a repeating row. */
export type PlacedCell = TemplateCell & { readonly line?: { readonly line: FormLine; readonly number: number } };

/** Where a row of the template stands once the rows above it have repeated. */
const shifted = (row: number, { repeating }: Template, times: number): number => row + repeating.filter((one) => one < row).length * times;

/** Every cell that has to be filled, in its place on the copy. */
export const placedCells = (template: Template, lines: readonly FormLine[]): readonly PlacedCell[] => {
  const more = Math.max(0, lines.length - 1);
  const repeats = new Set(template.repeating);
  return template.cells.flatMap((cell): readonly PlacedCell[] => {
    const row = shifted(cell.row, template, more);
    if (!repeats.has(cell.row)) return [{ ...cell, row }];
    return lines.map((line, index) => ({ ...cell, row: row + index, line: { line, number: index + 1 } }));
  });
};

/** Rows that repeat, the lowest first, so that none moves before its turn. */
export const repeatedRows = ({ repeating }: Template): readonly number[] => repeating.toReversed();

/** What is left of a cell's text once the marks of the repeating row are taken off. */
export const withoutMarks = ({ pieces }: TemplateCell): TemplateCell['pieces'] => {
  const isMark = (placeholder: Placeholder | undefined): boolean => placeholder?.kind === 'row-start' || placeholder?.kind === 'row-end';
  if (!pieces.some(({ placeholder }) => isMark(placeholder))) return pieces;
  const rest = pieces.filter(({ placeholder }) => !isMark(placeholder));
  return rest.filter((piece) => piece.isPlaceholder || piece.text.trim() !== '');
};

/** The placeholder that has a cell for itself: it becomes a real figure, so that the template's number format applies. */
export const alone = (cell: TemplateCell): Placeholder | undefined => {
  const pieces = withoutMarks(cell);
  return pieces.length === 1 ? pieces[0]?.placeholder : undefined;
};
