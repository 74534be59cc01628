import { nameKey } from '../../domain/name-key';
import type { CellInput } from '../edit';
import type { CellValue, SheetGrid } from '../grid';

export type FormSigner = 'appraisee' | 'superior' | 'hr';

/** A place of a form that people fill in: what they wrote stays when the form is filled again. */
export type EntryPlace = 'appraisee-comment' | 'superior-comment' | `${FormSigner}-signature` | `${FormSigner}-date`;

export type FormEntry = { readonly input: CellInput; readonly numberFormat?: string };

export type FormEntries = ReadonlyMap<EntryPlace, FormEntry>;

export const noEntries: FormEntries = new Map();

/** As the forms have them in each language: a form may be filled again in another one. */
const callings: Readonly<Record<Exclude<EntryPlace, `${FormSigner}-date`> | 'date', readonly string[]>> = {
  'appraisee-comment': ['被考核人意见', '受考核人意見', 'Comments of appraisee'],
  'superior-comment': ['直接上级评语', '直屬主管評語', 'Comments of superior'],
  'appraisee-signature': ['被考核人签名', '受考核人簽名', 'Signature of appraisee'],
  'superior-signature': ['直接上级签名', '直屬主管簽名', 'Signature of superior'],
  'hr-signature': ['人事部门签名', '人事部門簽名', 'Signature of HR'],
  date: ['日期', 'Date'],
};

type Label = keyof typeof callings;

const labels = new Map((Object.keys(callings) as Label[]).flatMap((label) => callings[label].map((calling) => [nameKey(calling), label] as const)));

const labelIn = (value: CellValue | undefined): Label | undefined => (typeof value === 'string' && value.length < 40 ? labels.get(nameKey(value)) : undefined);

const isBlank = (value: CellValue | undefined): boolean => value === undefined || value === null || value === '';

const POINTS_AT_CELLS = /\$?[A-Z]{1,3}\$?\d/i;

const inputOf = (value: CellValue, formula: string | undefined): CellInput => {
  const shows = value !== null && typeof value === 'object' ? value.error : value;
  // A form that gets or loses a row moves what a formula points at; then its figure stays.
  if (formula !== undefined && !POINTS_AT_CELLS.test(formula)) return { formula, shows };
  if (typeof shows === 'number') return { number: shows };
  return typeof shows === 'boolean' ? { boolean: shows } : { text: shows ?? '' };
};

/** What stands beside a label, before the next one. */
const entryBeside = ({ values, formulas, formats }: SheetGrid, row: number, label: number): FormEntry | undefined => {
  const cells = values[row] ?? [];
  const next = cells.findIndex((value, column) => column > label && labelIn(value) !== undefined);
  const column = cells.findIndex((value, at) => at > label && (next === -1 || at < next) && !isBlank(value));
  const value = cells[column];
  if (value === undefined) return undefined;
  const input = inputOf(value, formulas.get(row)?.get(column));
  const numberFormat = 'text' in input ? undefined : formats.get(row)?.get(column);
  return numberFormat === undefined ? { input } : { input, numberFormat };
};

const DATE_WITHIN = 3;

const signerOf = { 'appraisee-signature': 'appraisee', 'superior-signature': 'superior', 'hr-signature': 'hr' } as const;

const dateRow = ({ values }: SheetGrid, row: number, column: number): number | undefined =>
  Array.from({ length: DATE_WITHIN }, (_, index) => row + 1 + index).find((below) => labelIn(values[below]?.[column]) === 'date');

/** What people wrote into the comments, signatures and dates of a form of an earlier run, wherever these stand by now. */
export const formEntries = (sheet: SheetGrid): FormEntries => {
  const entries = new Map<EntryPlace, FormEntry>();
  const keep = (place: EntryPlace, row: number, column: number): void => {
    const entry = entryBeside(sheet, row, column);
    if (entry !== undefined) entries.set(place, entry);
  };
  sheet.values.forEach((cells, row) => cells.forEach((value, column) => {
    const label = labelIn(value);
    if (label === undefined || label === 'date') return;
    keep(label, row, column);
    const dated = label in signerOf ? dateRow(sheet, row, column) : undefined;
    if (dated !== undefined) keep(`${signerOf[label as keyof typeof signerOf]}-date`, dated, column);
  }));
  return entries;
};
