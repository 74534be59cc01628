import { indicators } from '../../catalogue/indicators/index';
import type { Locale } from '../../domain/locale';
import type { SheetGrid } from '../grid';
import { a1 } from './a1';
import { nearestName } from './nearest-name';
import { placeholdersIn, type Piece } from './template-placeholder';
import type { TemplateProblem } from './template-problem';
import { lineFields, personFields, rowCallings, shownCalling } from './template-words';

/** A cell of a template that has to be filled. */
export type TemplateCell = { readonly row: number; readonly column: number; readonly pieces: readonly Piece[]; readonly format: string };

export type Template = {
  readonly sheet: string;
  readonly rowCount: number;
  readonly cells: readonly TemplateCell[];
  /** Rows that repeat once per line, ascending. */
  readonly repeating: readonly number[];
};

export type TemplateReading =
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'problems'; readonly problems: readonly TemplateProblem[] };

/** All names a placeholder can have, in one language; for indicators, one field stands for all. */
const knownPlaceholders = (locale: Locale): readonly string[] => [
  ...Object.values(personFields).map((callings) => shownCalling(callings, locale)),
  ...indicators.flatMap((indicator) => Object.values(lineFields).slice(2).map((callings) => `${indicator.names[locale]}.${shownCalling(callings, locale)}`)),
  `#${shownCalling(rowCallings, locale)}`,
  `/${shownCalling(rowCallings, locale)}`,
  ...Object.values(lineFields).map((callings) => shownCalling(callings, locale)),
];

const cellsOf = (sheet: SheetGrid): readonly TemplateCell[] =>
  sheet.values.flatMap((values, row) =>
    values.flatMap((value, column) => {
      if (typeof value !== 'string' || !/[{｛]{2}/.test(value)) return [];
      const pieces = placeholdersIn(value);
      return pieces.some(({ isPlaceholder }) => isPlaceholder) ? [{ row, column, pieces, format: sheet.formats.get(row)?.get(column) ?? '' }] : [];
    }),
  );

type Unknown = Pick<Extract<TemplateProblem, { code: 'placeholder-unknown' }>, 'nearest' | 'known'>;

/** What was probably meant; each spelling is looked up once. */
const unknownIn = (locale: Locale): ((text: string) => Unknown) => {
  const known = knownPlaceholders(locale);
  const seen = new Map<string, Unknown>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const nearest = nearestName(text.replace(/[{}｛｝\s]/gu, ''), known);
    const found: Unknown = nearest === undefined ? { known } : { nearest, known };
    seen.set(text, found);
    return found;
  };
};

const problemOf = (piece: Piece, place: { sheet: string; cell: string }, inRow: boolean, unknown: (text: string) => Unknown): readonly TemplateProblem[] => {
  if (!piece.isPlaceholder) return [];
  const at = { ...place, found: piece.text };
  if (piece.placeholder === undefined) return [{ code: 'placeholder-unknown', ...at, ...unknown(piece.text) }];
  if (piece.placeholder.kind === 'row-end' && !inRow) return [{ code: 'row-end-elsewhere', ...at }];
  const needsRow = piece.placeholder.kind === 'line' && piece.placeholder.indicator === undefined;
  return needsRow && !inRow ? [{ code: 'placeholder-outside-row', ...at }] : [];
};

/** Finds the placeholders of a sheet. Problems are told in the names of `locale`; nothing is filled as long as there is one. */
export const readTemplate = (sheet: SheetGrid, locale: Locale): TemplateReading => {
  const cells = cellsOf(sheet);
  if (cells.length === 0) return { kind: 'problems', problems: [{ code: 'template-without-placeholders', sheet: sheet.name }] };
  const repeating = new Set(cells.filter(({ pieces }) => pieces.some(({ placeholder }) => placeholder?.kind === 'row-start')).map(({ row }) => row));
  const unknown = unknownIn(locale);
  const problems = cells.flatMap(({ row, column, pieces }): readonly TemplateProblem[] => {
    const place = { sheet: sheet.name, cell: a1(row, column) };
    const formula = sheet.formulas.get(row)?.get(column);
    if (formula !== undefined) return [{ code: 'placeholder-in-formula', ...place, found: `=${formula}` }];
    return pieces.flatMap((piece) => problemOf(piece, place, repeating.has(row), unknown));
  });
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'template', template: { sheet: sheet.name, rowCount: sheet.rowCount, cells, repeating: [...repeating].toSorted((a, b) => a - b) } };
};
