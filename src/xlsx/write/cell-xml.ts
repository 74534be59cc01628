import type { CellInput } from '../../workbook/edit';
import { a1 } from '../../workbook/plan/a1';
import { formulaInFile } from '../formula-in-file';
import { limits } from '../limits';
import { refuse } from '../refuse';
import { asExcelText, escapeText, textElement } from '../xml/escape';

type Place = { readonly sheet: string; readonly prefix: string; readonly row: number; readonly column: number };

/** Content of a cell: the value of its attribute `t` and what stands inside. */
type Content = { readonly type: string | undefined; readonly inside: string };

/** A cell that a plan wrote. Its element is made when its sheet is written: until then the plan goes on to style it. */
export type NewCell = Content & { readonly style: number };

const nothing: Content = { type: undefined, inside: '' };

const checkNumber = (place: Place, number: number): number =>
  Number.isFinite(number) ? number : refuse({ code: 'number-unusable', sheet: place.sheet, cell: a1(place.row, place.column) });

const checkText = (place: Place, text: string): string =>
  text.length <= limits.cellText
    ? text
    : refuse({ code: 'text-too-long', sheet: place.sheet, cell: a1(place.row, place.column), length: text.length, most: limits.cellText });

const shown = (place: Place, shows: number | string | boolean | null): Content => {
  const value = (text: string): string => `<${place.prefix}v>${text}</${place.prefix}v>`;
  if (typeof shows === 'number') return { type: undefined, inside: value(String(checkNumber(place, shows))) };
  if (typeof shows === 'boolean') return { type: 'b', inside: value(shows ? '1' : '0') };
  return shows === null ? nothing : { type: 'str', inside: value(escapeText(asExcelText(checkText(place, shows)))) };
};

const formula = (place: Place, text: string, shows: number | string | boolean | null): Content => {
  const isUsable = text.trim() !== '' && !text.startsWith('=') && text.length <= limits.formula;
  if (!isUsable) return refuse({ code: 'formula-unusable', sheet: place.sheet, cell: a1(place.row, place.column), found: text.slice(0, 40) });
  const { type, inside } = shown(place, shows);
  const element = `<${place.prefix}f>${escapeText(asExcelText(formulaInFile(text)))}</${place.prefix}f>`;
  return { type, inside: element + inside };
};

/**
 * Texts are written into the cell itself (`inlineStr`), not into the shared table: so a cell that is filled changes one part of the file and
 * moves nothing in another. Excel, LibreOffice and WPS read both alike; Excel gathers them when it saves.
 */
const contentOf = (place: Place, input: CellInput): Content => {
  if ('text' in input) return { type: 'inlineStr', inside: `<${place.prefix}is>${textElement(place.prefix, checkText(place, input.text))}</${place.prefix}is>` };
  if ('number' in input) return { type: undefined, inside: `<${place.prefix}v>${checkNumber(place, input.number)}</${place.prefix}v>` };
  if ('boolean' in input) return { type: 'b', inside: `<${place.prefix}v>${input.boolean ? 1 : 0}</${place.prefix}v>` };
  return 'formula' in input ? formula(place, input.formula, input.shows) : nothing;
};

/** A cell with a style (0 is the workbook's default). What a file cannot hold is refused. */
export const newCell = (place: Place, style: number, input: CellInput): NewCell => {
  const { type, inside } = contentOf(place, input);
  return { style, type, inside };
};

export const unwrittenCell = (style: number): NewCell => ({ style, type: undefined, inside: '' });

/** The element of a cell. */
export const cellXml = (prefix: string, row: number, column: number, { style, type, inside }: NewCell): string => {
  const tag = `${prefix}c`;
  const head = `<${tag} r="${a1(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}`;
  return inside === '' ? `${head}/>` : `${head}>${inside}</${tag}>`;
};

/**
 * Whether a text gets the mark "apostrophe" (`quotePrefix`): one that starts like a formula is a text in the file, and stays one when somebody
 * presses F2 and Enter.
 */
export const looksLikeFormula = (input: CellInput): boolean => 'text' in input && /^[=+\-@]/.test(input.text);
