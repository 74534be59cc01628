import type { Edit } from '../../../workbook/edit';
import { a1 } from '../../../workbook/plan/a1';
import { childOf, parseElement, setChild, writeElement } from '../../xml/element';
import type { Element } from '../../xml/element';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { sheetOrder } from '../sheet-draft';
import { ensureWindow } from '../workbook-draft';

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

const paneXml = (prefix: string, rows: number, columns: number): string => {
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<${prefix}pane${split} topLeftCell="${a1(rows, columns)}" activePane="${activePane(rows, columns)}" state="frozen"/>`;
};

const activePane = (rows: number, columns: number): string => (columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight');

const freezeView = (view: Element, rows: number, columns: number): void => {
  view.children = view.children.filter(({ name }) => name !== 'selection' && name !== 'pane');
  if (rows === 0 && columns === 0) return;
  setChild(view, viewOrder, 'pane', paneXml(view.prefix, rows, columns));
  setChild(view, viewOrder, 'selection', `<${view.prefix}selection pane="${activePane(rows, columns)}"/>`);
};

/** Keeps the first rows and columns in view; none of both unfreezes. */
export const freezePanes = (draft: Draft, { sheet: name, rows, columns }: Extract<Edit, { kind: 'freeze' }>): void => {
  const sheet = sheetOf(draft, name);
  const { prefix } = sheet.element;
  const views = parseElement(sheet.part, childOf(sheet.element, 'sheetViews') ?? `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`);
  views.children = views.children.map((child) => {
    if (child.name !== 'sheetView') return child;
    const view = parseElement(sheet.part, child.xml);
    freezeView(view, rows, columns);
    return { ...child, xml: writeElement(view) };
  });
  setChild(sheet.element, sheetOrder, 'sheetViews', writeElement(views));
  ensureWindow(draft.workbook);
};
