import type { DefinedName, SheetGrid, WorkbookGrid } from '../grid';
import { sameSheetName } from './sheet-names';

/**
 * How Kaohe knows its own sheets again: rules, grades and results by their tables, forms by a defined name that points at them and follows
 * them when people rename or move the sheet. Sheets that nothing of this marks are never written to.
 */
export const RULES_TABLE = 'KaoheRules';
export const RESULTS_TABLE = 'KaoheResults';
export const GRADES_TABLE = 'KaoheGrades';

/** `form`: laid out by Kaohe. `copy`: filled from somebody's template. `competencies`: the half-year form. */
export type FormKind = 'form' | 'copy' | 'competencies';

export const RESULTS_CHART = 'KaoheDistribution';

/** Charts that Kaohe made, with what a run that broke off left of them; others that lie on its sheets are people's own. */
export const isOwnChart = (name: string): boolean => name.toLowerCase().startsWith(RESULTS_CHART.toLowerCase());

export type OwnSheet =
  | { readonly kind: 'rules' | 'grades' | 'results'; readonly sheet: string }
  | { readonly kind: FormKind; readonly sheet: string; readonly anchor: string };

const prefixes: Readonly<Record<FormKind, string>> = { form: 'KaoheForm_', copy: 'KaoheCopy_', competencies: 'KaoheHalfYear_' };

const LONGEST = 200;

/** Letters and digits of any script stay, everything else becomes its code, so that different people never share a name. */
const encoded = (text: string): string =>
  [...text.normalize('NFKC')].map((char) => (/[\p{L}\p{N}]/u.test(char) ? char : `.${(char.codePointAt(0) ?? 32).toString(16)}.`)).join('');

/** The defined name that marks the form of a person (by id, or by name where there is none) in a period. */
export const formAnchor = (kind: FormKind, person: string, period: string): string =>
  `${prefixes[kind]}${encoded(person)}_${encoded(period)}`.slice(0, LONGEST);

const sheetOf = (refersTo: string): string | undefined => {
  const quoted = /^=?'((?:[^']|'')+)'!\$?[A-Z]+\$?\d+/i.exec(refersTo)?.[1];
  return quoted === undefined ? /^=?([^'!#"]+)!\$?[A-Z]+\$?\d+/i.exec(refersTo)?.[1] : quoted.replaceAll("''", "'");
};

const kindOf = (name: string): FormKind | undefined =>
  (['form', 'copy', 'competencies'] as const).find((one) => name.toLowerCase().startsWith(prefixes[one].toLowerCase()));

/** Whether a defined name marks somebody's form. */
export const isFormAnchor = (name: string): boolean => kindOf(name) !== undefined;

const formOf = ({ name, refersTo, sheet: scope }: DefinedName, existing: ReadonlyMap<string, string>): readonly OwnSheet[] => {
  const kind = kindOf(name);
  const sheet = existing.get(sameSheetName(sheetOf(refersTo) ?? ''));
  return kind === undefined || scope !== undefined || sheet === undefined ? [] : [{ kind, sheet, anchor: name }];
};

const tableOf = ({ name, tables }: SheetGrid): readonly OwnSheet[] =>
  tables.flatMap((table): readonly OwnSheet[] => {
    const is = (own: string): boolean => table.name.toLowerCase() === own.toLowerCase();
    if (is(RULES_TABLE)) return [{ kind: 'rules', sheet: name }];
    if (is(GRADES_TABLE)) return [{ kind: 'grades', sheet: name }];
    return is(RESULTS_TABLE) ? [{ kind: 'results', sheet: name }] : [];
  });

/** The sheets of a workbook that Kaohe made. Results are never looked for on them. */
export const ownSheets = ({ sheets, names }: WorkbookGrid): readonly OwnSheet[] => {
  const existing = new Map(sheets.map(({ name }) => [sameSheetName(name), name]));
  return [...sheets.flatMap(tableOf), ...names.flatMap((name) => formOf(name, existing))];
};
