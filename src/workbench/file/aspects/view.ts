import { escapeAttribute } from '../../../xlsx/xml/escape';
import { withAttributes } from '../../../xlsx/xml/start-tag';
import { childOf, parseElement, setChild, writeElement, type Element } from '../../../xlsx/xml/element';
import { sheetOrder } from '../../../xlsx/write/sheet-draft';
import { ensureWindow } from '../../../xlsx/write/workbook-draft';
import { columnName } from '../../book/address';
import { freeze, frozenCount, type FrozenCount } from '../../book/freeze';
import { partOf } from '../../book/sheets';
import { sheetOf } from '../../grid/cells';
import type { SheetSource } from '../read/sheet-source';
import { isOn, nodeAt, numberOf } from '../xml/xml-node';
import type { Aspect, Place, SheetTarget } from './aspect';
import { nothing } from '../xml/nothing';

const read = ({ around }: SheetSource, { book, sheetId }: Place): void => {
  const part = partOf(book, sheetId);
  const view = nodeAt(around, 'sheetViews', 'sheetView');
  part.showGridlines = isOn(view?.attributes['showGridLines'], true);
  part.showHeadings = isOn(view?.attributes['showRowColHeaders'], true);
  part.enableCalculation = isOn(nodeAt(around, 'sheetPr')?.attributes['enableFormatConditionsCalculation'], true);
  const { xSplit, ySplit, state = 'split' } = nodeAt(view, 'pane')?.attributes ?? {};
  const columns = numberOf(xSplit) ?? nothing;
  const rows = numberOf(ySplit) ?? nothing;
  if (!state.startsWith('frozen') || (columns === 0 && rows === 0)) return;
  freeze(book, sheetId, { rows, columns });
};

type View = { readonly gridlines: boolean; readonly headings: boolean; readonly frozen: FrozenCount; readonly tab: string };

const state = ({ book, sheetId }: Place): View => {
  const { showGridlines, showHeadings, frozen } = partOf(book, sheetId);
  const tab = sheetOf(book.engine, sheetId).getTabColor();
  return {
    gridlines: showGridlines, headings: showHeadings, tab: typeof tab === 'string' ? tab : '',
    frozen: frozenCount(frozen),
  };
};

const viewOrder = ['pane', 'selection', 'pivotSelection', 'extLst'];

const setPane = (view: Element, { rows, columns }: View['frozen']): void => {
  const before = childOf(view, 'pane');
  const { xSplit, ySplit } = before === undefined ? { xSplit: undefined, ySplit: undefined } : { xSplit: /xSplit="(\d+)"/.exec(before)?.[1], ySplit: /ySplit="(\d+)"/.exec(before)?.[1] };
  if (Number(xSplit ?? nothing) === columns && Number(ySplit ?? nothing) === rows) return;
  view.children = view.children.filter(({ name }) => name !== 'selection' && name !== 'pane');
  if (rows === 0 && columns === 0) return;
  const active = columns === 0 ? 'bottomLeft' : rows === 0 ? 'topRight' : 'bottomRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  setChild(view, viewOrder, 'pane', `<${view.prefix}pane${split} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${active}" state="frozen"/>`);
  setChild(view, viewOrder, 'selection', `<${view.prefix}selection pane="${active}"/>`);
};

const propertiesOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

const setTab = ({ sheet: { element }, looks }: SheetTarget, tab: string): void => {
  const properties = parseElement('', childOf(element, 'sheetPr') ?? `<${element.prefix}sheetPr/>`);
  const before = childOf(properties, 'tabColor');
  const color = before === undefined ? '' : looks.file.color({ name: 'tabColor', attributes: Object.fromEntries([...before.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])), children: [], text: '' })?.color ?? '';
  if (color.toLowerCase() === tab.toLowerCase()) return;
  setChild(properties, propertiesOrder, 'tabColor', tab === '' ? undefined : `<${element.prefix}tabColor rgb="FF${escapeAttribute(tab.replace('#', '').toUpperCase())}"/>`);
  setChild(element, sheetOrder, 'sheetPr', writeElement(properties));
};

const write = (target: SheetTarget): void => {
  const { draft, sheet: { element } } = target;
  const { gridlines, headings, frozen, tab } = state(target);
  const { prefix } = element;
  const views = parseElement('', childOf(element, 'sheetViews') ?? `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`);
  views.children = views.children.map((child, index) => {
    if (index > 0 || child.name !== 'sheetView') return child;
    const view = parseElement('', withAttributes(child.xml, { showGridLines: gridlines ? undefined : '0', showRowColHeaders: headings ? undefined : '0' }));
    setPane(view, frozen);
    return { ...child, xml: writeElement(view) };
  });
  setChild(element, sheetOrder, 'sheetViews', writeElement(views));
  ensureWindow(draft.workbook);
  setTab(target, tab);
};

/** How a sheet is looked at: gridlines, headings, frozen panes, and the colour of its tab. */
export const view: Aspect = { name: 'view', read, state, write };

