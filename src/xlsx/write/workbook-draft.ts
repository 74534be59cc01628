import { refuse } from '../refuse';
import { childOf, parseElement, setChild, writeElement } from '../xml/element';
import type { Element } from '../xml/element';
import { escapeAttribute, escapeText } from '../xml/escape';
import { attributeOf, relationIdOf, tagEnd, tagStart, withAttribute } from '../xml/start-tag';
import { withoutEntities } from '../xml/text-of-bytes';
import { relationsOf } from './relations-draft';
import { setPart, textOfPart } from './parts-draft';
import type { PartsDraft } from './parts-draft';

/** Children of `<workbook>` in the order of the standard (CT_Workbook). */
export const workbookOrder = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr',
  'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

export type SheetTab = { readonly name: string; readonly part: string; readonly type: string; readonly id: number };

/** A defined name; `tab` is the 0-based place of the sheet it belongs to. */
export type NameDraft = { readonly name: string; readonly tab: number | undefined; readonly refersTo: string };

/** The workbook part while a plan is carried out: tabs, defined names, calculation settings. */
export type WorkbookDraft = {
  readonly part: string;
  readonly element: Element;
  readonly sheets: Element;
  readonly tabs: SheetTab[];
  /** Place of each tab by its name in small letters. */
  readonly places: Map<string, number>;
  /** By `nameKey`, each with its element as it is written. */
  readonly names: Map<string, { readonly name: NameDraft; readonly xml: string; readonly mentions: string }>;
};

/** Excel takes names of sheets, tables and defined names for the same whatever their case. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const nameKey = (name: string, tab: number | undefined): string => `${tab === undefined ? '' : tab}!${name.toLowerCase()}`;

const behindStart = (xml: string): number => tagEnd(xml, tagStart(xml));

const readName = (xml: string): NameDraft => {
  const local = attributeOf(xml, 'localSheetId');
  const end = behindStart(xml);
  return {
    name: attributeOf(xml, 'name') ?? '',
    tab: local === undefined ? undefined : Number(local),
    refersTo: withoutEntities(xml.slice(end, Math.max(end, xml.lastIndexOf('</')))),
  };
};

const readNames = (part: string, xml: string | undefined): WorkbookDraft['names'] => {
  const children = xml === undefined ? [] : parseElement(part, xml).children;
  return new Map(
    children.map((child) => {
      const name = readName(child.xml);
      return [nameKey(name.name, name.tab), { name, xml: child.xml, mentions: name.refersTo.toLowerCase() }];
    }),
  );
};

export const workbookDraft = (parts: PartsDraft): WorkbookDraft => {
  const part = parts.original.workbookPart;
  const element = parseElement(part, textOfPart(parts, part));
  const relations = new Map(relationsOf(parts, part).map((relation) => [relation.id, relation]));
  const sheets = parseElement(part, childOf(element, 'sheets') ?? refuse({ code: 'file-damaged', part, damage: 'xml' }));
  const tabs = sheets.children.map(({ xml }): SheetTab => {
    const id = relationIdOf(xml);
    const relation = id === undefined ? undefined : relations.get(id);
    const name = attributeOf(xml, 'name') ?? '';
    if (relation === undefined) return refuse({ code: 'file-damaged', part: name, damage: 'missing' });
    return { name, part: relation.target, type: relation.type, id: Number(attributeOf(xml, 'sheetId')) };
  });
  const places = new Map(tabs.map(({ name }, place) => [name.toLowerCase(), place]));
  return { part, element, sheets, tabs, places, names: readNames(part, childOf(element, 'definedNames')) };
};

/** Prefix under which the workbook part knows the relationships namespace; declared on the new tab itself where it does not. */
const relationPrefix = (element: Element, namespace: string): { readonly prefix: string; readonly declaration: string } => {
  const found = new RegExp(`xmlns:([^\\s=]+)\\s*=\\s*["']${namespace}["']`).exec(element.head)?.[1];
  return found === undefined ? { prefix: 'r', declaration: ` xmlns:r="${namespace}"` } : { prefix: found, declaration: '' };
};

/** Sheets say in which window of the workbook they are seen; a workbook that names none gets one, or Excel would miss it. */
export const ensureWindow = ({ element }: WorkbookDraft): void => {
  if (childOf(element, 'bookViews') !== undefined) return;
  setChild(element, workbookOrder, 'bookViews', `<${element.prefix}bookViews><${element.prefix}workbookView/></${element.prefix}bookViews>`);
};

/** Adds a tab at the end. */
export const addTab = (draft: WorkbookDraft, namespace: string, tab: Omit<SheetTab, 'id'>, relation: string): void => {
  ensureWindow(draft);
  const id = draft.tabs.reduce((most, one) => Math.max(most, one.id), 0) + 1;
  const { prefix, declaration } = relationPrefix(draft.element, namespace);
  const xml = `<${draft.sheets.prefix}sheet${declaration} name="${escapeAttribute(tab.name)}" sheetId="${id}" ${prefix}:id="${relation}"/>`;
  draft.sheets.children.push({ name: 'sheet', xml });
  draft.places.set(tab.name.toLowerCase(), draft.tabs.length);
  draft.tabs.push({ ...tab, id });
};

/** Adds a name, or lets the one of that name (and sheet) refer to something else. */
export const defineName = (draft: WorkbookDraft, { hidden, ...name }: NameDraft & { readonly hidden?: boolean }): void => {
  const key = nameKey(name.name, name.tab);
  const tag = `${draft.element.prefix}definedName`;
  const local = name.tab === undefined ? '' : ` localSheetId="${name.tab}"`;
  const old = draft.names.get(key)?.xml;
  const start = old === undefined ? `<${tag} name="${escapeAttribute(name.name)}"${local}${hidden === true ? ' hidden="1"' : ''}>` : old.slice(0, behindStart(old));
  draft.names.set(key, { name, xml: `${start}${escapeText(name.refersTo)}</${tag}>`, mentions: name.refersTo.toLowerCase() });
};

/** Gives the sheet at `tab` a name of its own like that of another sheet; what else is said of the name (hidden, comment) is said again. */
export const copyName = (draft: WorkbookDraft, from: NameDraft, tab: number, refersTo: string): void => {
  const old = draft.names.get(nameKey(from.name, from.tab))?.xml;
  if (old === undefined) return;
  const start = withAttribute(old.slice(0, behindStart(old)).trimStart(), 'localSheetId', String(tab));
  const name: NameDraft = { ...from, tab, refersTo };
  draft.names.set(nameKey(name.name, tab), { name, xml: `${start}${escapeText(refersTo)}</${draft.element.prefix}definedName>`, mentions: refersTo.toLowerCase() });
};

export const removeName = (draft: WorkbookDraft, name: string, tab: number | undefined): void => {
  draft.names.delete(nameKey(name, tab));
};

/** Changes what names say of a sheet; the same text leaves a name as it is to the letter. */
export const changeNames = (draft: WorkbookDraft, sheet: string, change: (name: NameDraft) => string): void => {
  const place = draft.places.get(sheet.toLowerCase());
  const spelled = sheet.toLowerCase().replace(/'/g, "''");
  for (const { name, mentions } of draft.names.values()) {
    if (name.tab !== place && !mentions.includes(spelled)) continue;
    const refersTo = change(name);
    if (refersTo !== name.refersTo) defineName(draft, { ...name, refersTo });
  }
};

/** Lets Excel compute every formula when it opens the file: those that were written have values, but what depends on them may be stale. */
export const calculateOnOpening = (draft: WorkbookDraft): void => {
  const settings = childOf(draft.element, 'calcPr') ?? `<${draft.element.prefix}calcPr/>`;
  setChild(draft.element, workbookOrder, 'calcPr', withAttribute(settings, 'fullCalcOnLoad', '1'));
};

const writeNames = ({ part, element, names }: WorkbookDraft): void => {
  const old = childOf(element, 'definedNames');
  if (names.size === 0 && old === undefined) return;
  const all = parseElement(part, old ?? `<${element.prefix}definedNames/>`);
  all.children = [...names.values()].map(({ xml }) => ({ name: 'definedName', xml }));
  setChild(element, workbookOrder, 'definedNames', names.size === 0 ? undefined : writeElement(all));
};

export const writeWorkbook = (parts: PartsDraft, draft: WorkbookDraft): void => {
  setChild(draft.element, workbookOrder, 'sheets', writeElement(draft.sheets));
  writeNames(draft);
  setPart(parts, draft.part, writeElement(draft.element));
};
