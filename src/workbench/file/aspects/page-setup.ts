import { areaOfAddress } from '../../../xlsx/reference/cell-address';
import { sheetOrder } from '../../../xlsx/write/sheet-draft';
import { defineName, removeName } from '../../../xlsx/write/workbook-draft';
import { childOf, parseElement, setChild, writeElement, type Element } from '../../../xlsx/xml/element';
import { asExcelText, escapeText } from '../../../xlsx/xml/escape';
import { withAttribute, withAttributes } from '../../../xlsx/xml/start-tag';
import type { DefinedName } from '../../../workbook/grid';
import { absoluteAddressOf, quoted, splitAddress } from '../../book/address';
import { isEntireColumn, isEntireRow, type Area } from '../../book/area';
import { partOf, sheetName } from '../../book/sheets';
import type { SheetSource } from '../read/sheet-source';
import { isOn, nodeAt, nodesNamed, numberOf, type XmlNode } from '../xml/xml-node';
import { nothing } from '../xml/nothing';
import type { Aspect, Place, SheetTarget } from './aspect';
import { footersOf, footersXml } from './page-footers';

/** Numbers of papers in the file. */
const papers: readonly (readonly [number: number, api: string])[] = [
  [1, 'Letter'], [2, 'LetterSmall'], [3, 'Tabloid'], [4, 'Ledger'], [5, 'Legal'], [6, 'Statement'], [7, 'Executive'], [8, 'A3'], [9, 'A4'], [10, 'A4Small'], [11, 'A5'], [12, 'B4'], [13, 'B5'], [14, 'Folio'], [15, 'Quatro'],
];

const errors: Readonly<Record<string, string>> = { displayed: 'AsDisplayed', blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' };
const comments: Readonly<Record<string, string>> = { none: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' };

const fileWord = (words: Readonly<Record<string, string>>, api: unknown): string | undefined => Object.entries(words).find(([, known]) => known === api)?.[0];

const given = (layout: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(layout).filter(([, value]) => value !== undefined));

const flag = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : isOn(value));

/** Inches that a sheet has around it unless something else is said. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const marginsOf = (node: XmlNode | undefined): Readonly<Record<string, unknown>> => Object.fromEntries(
  Object.entries(usualMargins).flatMap(([side, usual]) => {
    const inches = numberOf(node?.attributes[side]);
    return inches === undefined || inches === usual ? [] : [[`${side}Margin`, Math.round(inches * 72e4) / 1e4]];
  }),
);

const zoomOf = (around: XmlNode, setup: XmlNode | undefined): Readonly<Record<string, unknown>> | undefined => {
  if (isOn(nodeAt(around, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage'])) {
    const pages = (name: string): number => numberOf(setup?.attributes[name]) ?? 1;
    const [wide, high] = [pages('fitToWidth'), pages('fitToHeight')];
    return given({ horizontalFitToPages: wide === nothing ? undefined : wide, verticalFitToPages: high === nothing ? undefined : high });
  }
  const scale = numberOf(setup?.attributes['scale']);
  return scale === undefined ? undefined : { scale };
};

const layoutOf = (around: XmlNode): Readonly<Record<string, unknown>> => {
  const setup = nodeAt(around, 'pageSetup');
  const options = nodeAt(around, 'printOptions')?.attributes ?? {};
  const { orientation, paperSize, blackAndWhite, draft, errors: shown, cellComments, pageOrder, firstPageNumber, useFirstPageNumber } = setup?.attributes ?? {};
  return given({
    orientation: orientation === 'landscape' ? 'Landscape' : orientation === 'portrait' ? 'Portrait' : undefined, paperSize: papers.find(([number]) => number === numberOf(paperSize))?.[1],
    zoom: zoomOf(around, setup), blackAndWhite: flag(blackAndWhite), draftMode: flag(draft), printErrors: shown === undefined ? undefined : errors[shown],
    printComments: cellComments === undefined ? undefined : comments[cellComments], printOrder: pageOrder === 'overThenDown' ? 'OverThenDown' : undefined,
    firstPageNumber: isOn(useFirstPageNumber) ? numberOf(firstPageNumber) : undefined, centerHorizontally: flag(options['horizontalCentered']), centerVertically: flag(options['verticalCentered']),
    printGridlines: flag(options['gridLines']), printHeadings: flag(options['headings']), ...marginsOf(nodeAt(around, 'pageMargins')), ...footersOf(nodeAt(around, 'headerFooter')),
  });
};

const areasOf = (names: readonly DefinedName[], sheet: string, name: string): readonly Area[] => {
  const found = names.find((one) => one.name === name && one.sheet === sheet)?.refersTo ?? '';
  return found.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => areaOfAddress(splitAddress(part).address) ?? []);
};

const breaksOf = (node: XmlNode | undefined): readonly number[] => nodesNamed(node, 'brk').flatMap(({ attributes }) => numberOf(attributes['id']) ?? []);

const read = ({ around, grid, names }: SheetSource, { book, sheetId }: Place): void => {
  const part = partOf(book, sheetId);
  Object.assign(part.pageLayout, layoutOf(around));
  part.printArea = areasOf(names, grid.name, '_xlnm.Print_Area');
  const titles = areasOf(names, grid.name, '_xlnm.Print_Titles');
  part.printTitleRows = titles.find(isEntireRow);
  part.printTitleColumns = titles.find(isEntireColumn);
  breaksOf(nodeAt(around, 'rowBreaks')).forEach((row) => part.pageBreaks.rows.add(row));
  breaksOf(nodeAt(around, 'colBreaks')).forEach((column) => part.pageBreaks.columns.add(column));
};

const state = ({ book, sheetId }: Place): unknown => {
  const { pageLayout, printArea, printTitleRows, printTitleColumns, pageBreaks } = partOf(book, sheetId);
  return { pageLayout, printArea, printTitleRows, printTitleColumns, pageBreaks };
};

const set = (element: Element, name: string, attributes: Readonly<Record<string, string | undefined>>): void => {
  const before = childOf(element, name);
  if (before === undefined && Object.values(attributes).every((value) => value === undefined)) return;
  setChild(element, sheetOrder, name, withAttributes(before?.trim() ?? `<${element.prefix}${name}/>`, attributes));
};

const bit = (value: unknown): string | undefined => (value === true ? '1' : undefined);

const text = (value: unknown): string | undefined => (value === undefined || value === null || value === '' ? undefined : String(value));

const writeMargins = (element: Element, layout: Readonly<Record<string, unknown>>): void => {
  const sides = Object.entries(usualMargins).map(([side, inches]) => [side, String(Math.round(layout[`${side}Margin`] === undefined ? inches * 1e6 : (Number(layout[`${side}Margin`]) / 72) * 1e6) / 1e6)]);
  set(element, 'pageMargins', Object.fromEntries(sides) as Readonly<Record<string, string>>);
};

const writeFit = (element: Element, fits: boolean): void => {
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  const before = childOf(element, 'sheetPr');
  if (!fits && (before === undefined || !before.includes('fitToPage'))) return;
  const properties = parseElement('', before ?? `<${element.prefix}sheetPr/>`);
  setChild(properties, order, 'pageSetUpPr', withAttribute(childOf(properties, 'pageSetUpPr') ?? `<${element.prefix}pageSetUpPr/>`, 'fitToPage', fits ? '1' : undefined));
  setChild(element, sheetOrder, 'sheetPr', writeElement(properties));
};

const writeSetup = (element: Element, layout: Readonly<Record<string, unknown>>): void => {
  const zoom = (layout['zoom'] ?? {}) as Readonly<Record<string, unknown>>;
  const [wide, high] = [text(zoom['horizontalFitToPages']), text(zoom['verticalFitToPages'])];
  const fits = wide !== undefined || high !== undefined;
  writeFit(element, fits);
  const paper = papers.find(([, api]) => api === layout['paperSize'])?.[0];
  const first = text(layout['firstPageNumber']);
  set(element, 'pageSetup', {
    paperSize: paper === undefined ? undefined : String(paper), scale: fits || zoom['scale'] === 100 ? undefined : text(zoom['scale']), fitToWidth: fits ? wide ?? String(nothing) : undefined, fitToHeight: fits ? high ?? String(nothing) : undefined,
    orientation: layout['orientation'] === undefined ? undefined : String(layout['orientation']).toLowerCase(), blackAndWhite: bit(layout['blackAndWhite']), draft: bit(layout['draftMode']),
    errors: fileWord(errors, layout['printErrors']), cellComments: fileWord(comments, layout['printComments']), pageOrder: layout['printOrder'] === 'OverThenDown' ? 'overThenDown' : undefined,
    firstPageNumber: first, useFirstPageNumber: first === undefined ? undefined : '1',
  });
};

const writeBreaks = (element: Element, name: string, breaks: ReadonlySet<number>, last: number): void => {
  const tag = `${element.prefix}${name}`;
  const all = [...breaks].sort((a, b) => a - b).map((id) => `<${element.prefix}brk id="${id}" max="${last}" man="1"/>`);
  setChild(element, sheetOrder, name, all.length === 0 ? undefined : `<${tag} count="${all.length}" manualBreakCount="${all.length}">${all.join('')}</${tag}>`);
};

const writeNames = ({ draft, book, sheetId }: SheetTarget): void => {
  const { printArea, printTitleRows, printTitleColumns } = partOf(book, sheetId);
  const sheet = sheetName(book, sheetId);
  const tab = draft.workbook.places.get(sheet.toLowerCase());
  const put = (name: string, areas: readonly Area[]): void => {
    if (areas.length === 0) return removeName(draft.workbook, name, tab);
    return defineName(draft.workbook, { name, tab, refersTo: areas.map((area) => `${quoted(sheet)}!${absoluteAddressOf(area)}`).join(',') });
  };
  put('_xlnm.Print_Area', printArea);
  put('_xlnm.Print_Titles', [printTitleColumns, printTitleRows].flatMap((area) => area ?? []));
};

const write = (target: SheetTarget): void => {
  const { element } = target.sheet;
  const { pageLayout, pageBreaks } = partOf(target.book, target.sheetId);
  set(element, 'printOptions', {
    horizontalCentered: bit(pageLayout['centerHorizontally']), verticalCentered: bit(pageLayout['centerVertically']), gridLines: bit(pageLayout['printGridlines']), headings: bit(pageLayout['printHeadings']),
  });
  writeMargins(element, pageLayout);
  writeSetup(element, pageLayout);
  const footers = footersXml(element.prefix, pageLayout, (words) => escapeText(asExcelText(words)));
  setChild(element, sheetOrder, 'headerFooter', footers);
  writeBreaks(element, 'rowBreaks', pageBreaks.rows, 16_383);
  writeBreaks(element, 'colBreaks', pageBreaks.columns, 1_048_575);
  writeNames(target);
};

/** How a sheet is printed. */
export const pageSetup: Aspect = { name: 'page-setup', read, state, write };
