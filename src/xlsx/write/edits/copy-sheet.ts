import type { Edit } from '../../../workbook/edit';
import { renamedSheet } from '../../reference/renamed-sheet';
import { refuse } from '../../refuse';
import { childOf, parseElement, setChild, writeElement } from '../../xml/element';
import { withAttribute } from '../../xml/start-tag';
import { copyRelatedParts } from '../copy-parts';
import { addSheetPart, knownTab, tabNamed } from '../draft';
import type { Draft } from '../draft';
import { changeFormulas } from '../formulas-in-xml';
import { freshPartName } from '../parts-draft';
import { sheetOrder } from '../sheet-draft';
import { textOfSheet } from '../sheet-text';
import { copyName } from '../workbook-draft';

/** The views of a sheet, none of them selected: sheets that are selected together are edited together. */
const unselected = (views: string): string => views.replace(/\stabSelected\s*=\s*("[^"]*"|'[^']*')/g, '');

/** The sheet's text without what must not be in a workbook twice. */
const copyOf = (part: string, text: string, from: string, to: string): string => {
  const element = parseElement(part, text);
  const views = childOf(element, 'sheetViews');
  const properties = childOf(element, 'sheetPr');
  if (views !== undefined) setChild(element, sheetOrder, 'sheetViews', unselected(views));
  if (properties !== undefined) setChild(element, sheetOrder, 'sheetPr', withAttribute(properties, 'codeName', undefined));
  element.head = withAttribute(element.head, 'xr:uid', undefined);
  return changeFormulas(writeElement(element), (formula) => renamedSheet(formula, from, to));
};

/** Names that belong to the sheet: print area, titles, filter, and people's own. */
const copyNames = (draft: Draft, from: number | undefined, names: { readonly from: string; readonly to: string }): void => {
  const to = draft.workbook.tabs.length - 1;
  const own = [...draft.workbook.names.values()].filter(({ name }) => from !== undefined && name.tab === from);
  for (const { name } of own) {
    copyName(draft.workbook, name, to, renamedSheet(name.refersTo, names.from, names.to));
  }
};

/** Adds a copy of a sheet at the end, visible, with all it has: formats, pictures, charts, rules, notes, tables, print set-up. */
export const copySheet = (draft: Draft, { from, to }: Extract<Edit, { kind: 'copy-sheet' }>): void => {
  const found = tabNamed(draft, from);
  if (found?.type === 'chartsheet') refuse({ code: 'sheet-not-copyable', sheet: from, because: 'chart-sheet' });
  const tab = knownTab(draft, from);
  const part = freshPartName(draft.parts, 'xl/worksheets/sheet', '.xml');
  const text = copyOf(tab.part, textOfSheet(draft, tab.part), tab.name, to);
  addSheetPart(draft, to, part, text);
  copyRelatedParts(draft, tab, { name: to, part });
  copyNames(draft, draft.workbook.places.get(from.toLowerCase()), { from: tab.name, to });
};
