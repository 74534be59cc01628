import { sheetOrder } from '../../../xlsx/write/sheet-draft';
import { setChild } from '../../../xlsx/xml/element';
import { partOf } from '../../book/sheets';
import type { SheetSource } from '../read/sheet-source';
import { isOn, nodeAt } from '../xml/xml-node';
import type { Aspect, Place, SheetTarget } from './aspect';

/** Options of the API and the attributes that lock them; what is left out is locked, but for objects and scenarios. */
const options: readonly (readonly [api: string, file: string, locked: boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true], ['allowDeleteColumns', 'deleteColumns', true], ['allowDeleteRows', 'deleteRows', true], ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false], ['allowFormatCells', 'formatCells', true], ['allowFormatColumns', 'formatColumns', true], ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true], ['allowInsertHyperlinks', 'insertHyperlinks', true], ['allowInsertRows', 'insertRows', true], ['allowPivotTables', 'pivotTables', true], ['allowSort', 'sort', true],
];

const read = ({ around }: SheetSource, { book, sheetId }: Place): void => {
  const attributes = nodeAt(around, 'sheetProtection')?.attributes;
  if (attributes === undefined || !isOn(attributes['sheet'])) return;
  const allowed = Object.fromEntries(options.map(([api, file, locked]) => [api, !isOn(attributes[file], locked)]));
  const selectionMode = isOn(attributes['selectUnlockedCells']) ? 'None' : isOn(attributes['selectLockedCells']) ? 'Unlocked' : 'Normal';
  partOf(book, sheetId).protection = { options: { ...allowed, selectionMode }, password: undefined };
};

const state = ({ book, sheetId }: Place): unknown => partOf(book, sheetId).protection ?? 'none';

/** The old check sum of a password, which every program understands; it keeps nobody out. */
const passwordHash = (password: string): string => {
  let hash = 0;
  for (const letter of [...password].reverse()) hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ letter.charCodeAt(0);
  hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
};

const write = ({ book, sheetId, sheet: { element } }: SheetTarget): void => {
  const protection = partOf(book, sheetId).protection;
  if (protection === undefined) return setChild(element, sheetOrder, 'sheetProtection', undefined);
  const { options: given, password } = protection;
  const flags = options.flatMap(([api, file, locked]) => {
    const isLocked = given[api] !== true;
    return isLocked === locked ? [] : [` ${file}="${isLocked ? 1 : 0}"`];
  }).join('');
  const mode = given['selectionMode'] === 'None' ? ' selectLockedCells="1" selectUnlockedCells="1"' : given['selectionMode'] === 'Unlocked' ? ' selectLockedCells="1"' : '';
  const hash = password === undefined ? '' : ` password="${passwordHash(password)}"`;
  return setChild(element, sheetOrder, 'sheetProtection', `<${element.prefix}sheetProtection${hash} sheet="1"${flags}${mode}/>`);
};

/** Protection of a sheet. A password that a file has cannot be asked for: here such a sheet is unprotected without one. */
export const protection: Aspect = { name: 'protection', read, state, write };
