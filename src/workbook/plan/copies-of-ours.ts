import { nameKey } from '../../domain/name-key';
import type { CellValue, SheetGrid, WorkbookGrid } from '../grid';
import { isFormAnchor } from './own-sheets';
import { sameSheetName } from './sheet-names';

const LABELS = new Set(['规则校验码', '規則校驗碼', 'Rule fingerprint'].map(nameKey));
const FINGERPRINT = /^[0-9a-f]{4}-[0-9a-f]{4}$/;
const HEAD_ROWS = 15;

const isLabel = (value: CellValue): boolean => typeof value === 'string' && value.length < 40 && LABELS.has(nameKey(value));

/** The head of a form says what it was filled by. */
const isFilledForm = ({ values }: SheetGrid): boolean =>
  values.slice(0, HEAD_ROWS).some((cells) => {
    const label = cells.findIndex(isLabel);
    const beside = label === -1 ? undefined : cells.slice(label + 1).find((value) => value !== null && value !== '');
    return typeof beside === 'string' && FINGERPRINT.test(beside);
  });

/**
 * Forms that somebody copied: they belong to whoever made the copy and are never written to, but what stands on them are no results. Excel gives a copied
 * sheet the names of the first as names of its own; other programs give it none.
 */
export const copiesOfOurs = ({ sheets, names }: WorkbookGrid): readonly string[] => {
  const named = new Set(names.flatMap(({ name, sheet }) => (sheet !== undefined && isFormAnchor(name) ? [sameSheetName(sheet)] : [])));
  return sheets.filter((sheet) => named.has(sameSheetName(sheet.name)) || isFilledForm(sheet)).map(({ name }) => name);
};
