import { looksLikeName } from './looks-like-name';
import { isPlaceholder } from './read-figure';
import { isTotalWord, labelOfRow } from './row-words';
import type { SheetView } from './sheet-view';

/** Where a row says whom it is about. */
export type WhoColumns = { readonly view: SheetView; readonly who: readonly number[]; readonly ids: readonly number[]; readonly positions: readonly number[] };

/**
 * Whether a row is somebody's although a word in `column` could make it a total or a remark: Max, Sum Wing Yan or *王伟 beside a number or a post,
 * 审核部 or 合计部 in front of a number and a name.
 */
export const isNamedBeside = (columns: WhoColumns, row: number, column: number): boolean =>
  columns.who.includes(column) ? isMarked(columns, row, column) && mayBeName(columns.view.text(row, column)) : isNamed(columns, row);

const isNamed = ({ view, who, ids }: WhoColumns, row: number): boolean => {
  const isNumbered = ids.some((id) => isEmployeeNumber(view.mergedText(row, id)));
  return who.filter((column) => !ids.includes(column)).some((column) => {
    const text = view.mergedText(row, column);
    return text !== '' && !isPlaceholder(text) && !isLabel(text) && (looksLikeName(text) || (isNumbered && !/\d/.test(text)));
  });
};

const isMarked = ({ view, ids, positions }: WhoColumns, row: number, column: number): boolean => {
  const said = (each: number): string => (each === column ? '' : view.mergedText(row, each));
  return ids.some((id) => isEmployeeNumber(said(id))) || positions.some((position) => said(position) !== '' && !isPlaceholder(said(position)));
};

const EMPLOYEE_NUMBER = /^[a-z]{0,6}[-_.#/]?\d[\da-z-]*$/i;

/** 1001, GA-17: what an employee's number looks like. */
export const isEmployeeNumber = (text: string): boolean => EMPLOYEE_NUMBER.test(text.normalize('NFKC').replace(/\s/g, ''));

const isLabel = (text: string): boolean => isTotalWord(text) || labelOfRow(text) !== undefined;

const MARK = /^[*※★☆#]+\s*/;
const NO_NAME = /[:：。；;]|total|average|avg|weight|target/i;

const mayBeName = (text: string): boolean => {
  const plain = text.replace(MARK, '');
  if (NO_NAME.test(plain) || plain.length > LONGEST_NAME) return false;
  return /\p{Script=Han}/u.test(plain) ? looksLikeName(plain) && !isLabel(plain) : /^\p{Lu}\p{L}/u.test(plain);
};

const LONGEST_NAME = 40;
