import type { Edit, PageSetup } from '../../../workbook/edit';
import { columnLetters, quotedSheet } from '../../../workbook/plan/a1';
import { childOf, parseElement, setChild, writeElement } from '../../xml/element';
import type { Element } from '../../xml/element';
import { asExcelText, escapeText } from '../../xml/escape';
import { withAttribute, withAttributes } from '../../xml/start-tag';
import { checkArea } from '../check-area';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { sheetOrder } from '../sheet-draft';
import { defineName } from '../workbook-draft';

/** Number of A4 in the list of papers. */
const a4 = '9';

const propertiesOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const footerOrder = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

const child = (sheet: Element, name: string): string => childOf(sheet, name) ?? `<${sheet.prefix}${name}/>`;

const setFit = (sheet: Element): void => {
  const properties = parseElement('', child(sheet, 'sheetPr'));
  setChild(properties, propertiesOrder, 'pageSetUpPr', withAttribute(child(properties, 'pageSetUpPr'), 'fitToPage', '1'));
  setChild(sheet, sheetOrder, 'sheetPr', writeElement(properties));
};

const setPaper = (sheet: Element, { orientation, fitToWidth, fitToHeight }: PageSetup): void =>
  setChild(sheet, sheetOrder, 'pageSetup', withAttributes(child(sheet, 'pageSetup'), {
    paperSize: a4,
    scale: undefined,
    fitToWidth: String(fitToWidth),
    fitToHeight: fitToHeight === undefined ? '0' : String(fitToHeight),
    orientation,
  }));

const setMargins = (sheet: Element, { margins }: PageSetup): void => {
  if (margins === undefined) return;
  const { left, right, top, bottom } = margins;
  const inches = { left, right, top, bottom, header: Math.min(0.3, top), footer: Math.min(0.3, bottom) };
  const attributes = Object.entries(inches).map(([name, inch]) => `${name}="${inch}"`).join(' ');
  setChild(sheet, sheetOrder, 'pageMargins', `<${sheet.prefix}pageMargins ${attributes}/>`);
};

const setFooter = (sheet: Element, { footer }: PageSetup): void => {
  if (footer === undefined) return;
  const both = parseElement('', child(sheet, 'headerFooter'));
  setChild(both, footerOrder, 'oddFooter', `<${sheet.prefix}oddFooter>${escapeText(asExcelText(footer))}</${sheet.prefix}oddFooter>`);
  setChild(sheet, sheetOrder, 'headerFooter', writeElement(both));
};

const setNames = (draft: Draft, name: string, { printArea, titleRows }: PageSetup): void => {
  const tab = draft.workbook.places.get(name.toLowerCase());
  const sheet = quotedSheet(name);
  if (printArea !== undefined) {
    checkArea(name, printArea);
    const { top, left, bottom, right } = printArea;
    const refersTo = `${sheet}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
    defineName(draft.workbook, { name: '_xlnm.Print_Area', tab, refersTo });
  }
  if (titleRows !== undefined) {
    defineName(draft.workbook, { name: '_xlnm.Print_Titles', tab, refersTo: `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}` });
  }
};

/** Sets up how a sheet prints. The printer's own settings (a binary part) stay attached to it. */
export const setUpPage = (draft: Draft, { sheet: name, setup }: Extract<Edit, { kind: 'page-setup' }>): void => {
  const sheet = sheetOf(draft, name);
  const { element } = sheet;
  setFit(element);
  if (setup.centredHorizontally !== undefined) {
    const centred = withAttribute(child(element, 'printOptions'), 'horizontalCentered', setup.centredHorizontally ? '1' : '0');
    setChild(element, sheetOrder, 'printOptions', centred);
  }
  setMargins(element, setup);
  setPaper(element, setup);
  setFooter(element, setup);
  setNames(draft, sheet.name, setup);
};
