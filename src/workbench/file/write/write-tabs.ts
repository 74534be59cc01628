import { addSheet } from '../../../xlsx/write/edits/add-sheet';
import { removeContentType } from '../../../xlsx/write/content-types';
import type { Draft } from '../../../xlsx/write/draft';
import { removePart } from '../../../xlsx/write/parts-draft';
import { relationsOf, removeRelation } from '../../../xlsx/write/relations-draft';
import { relationshipsPart } from '../../../xlsx/package/relationships';
import { ensureWindow, nameKey, workbookOrder } from '../../../xlsx/write/workbook-draft';
import { childOf, parseElement, setChild, writeElement } from '../../../xlsx/xml/element';
import { attributeOf, withAttribute, withAttributes } from '../../../xlsx/xml/start-tag';
import type { Book } from '../../book/book';
import { positionOf, sheetName, sheetsOf } from '../../book/sheets';
import type { Origin } from '../opened';
import { nothing } from '../xml/nothing';

/** A sheet's part and what belongs to it alone go; pictures and the like, which others may show too, stay. */
const removeSheetPart = (draft: Draft, part: string): void => {
  const { parts, workbook } = draft;
  for (const { type, target } of relationsOf(parts, part)) {
    if (!['table', 'comments', 'threadedComment', 'vmlDrawing', 'printerSettings', 'drawing', 'queryTable', 'customProperty'].includes(type)) continue;
    removeContentType(parts, target);
    removePart(parts, relationshipsPart(target));
    removePart(parts, target);
  }
  const relation = relationsOf(parts, workbook.part).find(({ target }) => target === part);
  if (relation !== undefined) removeRelation(parts, workbook.part, relation.id);
  removeContentType(parts, part);
  removePart(parts, relationshipsPart(part));
  removePart(parts, part);
};

/** Names belong to a sheet by the place of its tab; they follow when tabs move, and go with their sheet. */
const moveNames = ({ workbook }: Draft, places: readonly (number | undefined)[]): void => {
  const before = [...workbook.names.values()];
  workbook.names.clear();
  for (const entry of before) {
    const { tab } = entry.name;
    const moved = tab === undefined ? undefined : places[tab];
    if (tab !== undefined && moved === undefined) continue;
    const name = { ...entry.name, tab: moved };
    const xml = tab === moved ? entry.xml : withAttribute(entry.xml.trimStart(), 'localSheetId', String(moved));
    workbook.names.set(nameKey(name.name, moved), { ...entry, name, xml });
  }
};

/** Puts tabs into an order, given as their places before; those that are left out are removed. */
const arrange = (draft: Draft, order: readonly number[]): void => {
  const { workbook } = draft;
  const { tabs, places, sheets } = workbook;
  if (order.length === tabs.length && order.every((place, index) => place === index)) return;
  const before = tabs.map((tab, index) => ({ tab, child: sheets.children[index] }));
  for (const [index, { tab }] of before.entries()) if (!order.includes(index)) removeSheetPart(draft, tab.part);
  moveNames(draft, before.map((_, index) => (order.includes(index) ? order.indexOf(index) : undefined)));
  tabs.splice(0, tabs.length, ...order.flatMap((index) => before[index]?.tab ?? []));
  sheets.children = order.flatMap((index) => before[index]?.child ?? []);
  places.clear();
  tabs.forEach(({ name }, index) => places.set(name.toLowerCase(), index));
};

const rename = ({ workbook }: Draft, from: string, to: string): void => {
  const place = workbook.places.get(from.toLowerCase());
  const tab = place === undefined ? undefined : workbook.tabs[place];
  const child = place === undefined ? undefined : workbook.sheets.children[place];
  if (place === undefined || tab === undefined || child === undefined || from === to) return;
  workbook.tabs[place] = { ...tab, name: to };
  workbook.sheets.children[place] = { ...child, xml: withAttribute(child.xml, 'name', to) };
  workbook.places.delete(from.toLowerCase());
  workbook.places.set(to.toLowerCase(), place);
};

const states = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const showTabs = ({ workbook }: Draft, book: Book): void => {
  for (const { id, visibility } of sheetsOf(book)) {
    const place = workbook.places.get(sheetName(book, id).toLowerCase());
    const child = place === undefined ? undefined : workbook.sheets.children[place];
    if (place === undefined || child === undefined || (attributeOf(child.xml, 'state') ?? 'visible') === (states[visibility] ?? 'visible')) continue;
    workbook.sheets.children[place] = { ...child, xml: withAttribute(child.xml, 'state', states[visibility]) };
  }
};

/** The place of the tab that is shown. */
const activeTab = (views: string | undefined): number => {
  const first = views === undefined ? undefined : parseElement('', views).children[0];
  return first === undefined ? 0 : Number(attributeOf(first.xml, 'activeTab') ?? nothing);
};

const activate = (draft: Draft, book: Book): void => {
  const { element, places } = draft.workbook;
  const active = book.engine.workbook.getActiveSheet()?.getSheetId();
  if (active === undefined || positionOf(book, active) < 0) return;
  const place = places.get(sheetName(book, active).toLowerCase()) ?? nothing;
  if (place === activeTab(childOf(element, 'bookViews'))) return;
  ensureWindow(draft.workbook);
  const views = parseElement('', childOf(element, 'bookViews') ?? '<bookViews/>');
  const [first, ...rest] = views.children;
  if (first === undefined) return;
  views.children = [{ ...first, xml: withAttributes(first.xml, { activeTab: place === 0 ? undefined : String(place), firstSheet: undefined }) }, ...rest];
  setChild(element, workbookOrder, 'bookViews', writeElement(views));
};

/** Names through which sheets pass that change names with each other. */
const renameAll = (draft: Draft, pairs: readonly (readonly [from: string, to: string])[]): void => {
  const changed = pairs.filter(([from, to]) => from !== to);
  changed.forEach(([from], index) => rename(draft, from, `\u0001${index}`));
  changed.forEach(([, to], index) => rename(draft, `\u0001${index}`, to));
};

/** Lets the tabs of the file be those of the workbook: names, order, sheets added and removed, which are hidden, which is shown. */
export const writeTabs = (draft: Draft, book: Book, origin: Origin | undefined): void => {
  const sheets = sheetsOf(book);
  const known = sheets.flatMap(({ id }) => {
    const opened = origin?.sheets.get(id);
    return opened === undefined ? [] : [[opened.name, sheetName(book, id)] as const];
  });
  renameAll(draft, known);
  const { workbook } = draft;
  const gone = new Set([...origin?.sheets ?? []].filter(([id]) => !sheets.some((sheet) => sheet.id === id)).map(([, { name }]) => name.toLowerCase()));
  const taken = new Set(known.map(([, name]) => name.toLowerCase()));
  arrange(draft, workbook.tabs.flatMap(({ name }, index) => (gone.has(name.toLowerCase()) && !taken.has(name.toLowerCase()) ? [] : [index])));
  for (const { id } of sheets) if (!workbook.places.has(sheetName(book, id).toLowerCase())) addSheet(draft, { kind: 'add-sheet', sheet: sheetName(book, id) });
  const wanted = sheets.flatMap(({ id }) => workbook.places.get(sheetName(book, id).toLowerCase()) ?? []);
  const others = workbook.tabs.map((_, index) => index).filter((index) => !wanted.includes(index));
  if (!wanted.every((place, index) => index === 0 || (wanted[index - 1] ?? nothing) < place)) arrange(draft, [...wanted, ...others]);
  showTabs(draft, book);
  activate(draft, book);
};
