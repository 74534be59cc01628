import type { CellInput, CellStyle as FileStyle, Edit, Plan } from '../../workbook/edit';
import { cellReader, sheetOf, usedArea, type Cell } from '../grid/cells';
import type { Area } from '../book/area';
import type { Book } from '../book/book';
import { styleReader, type CellStyle } from '../book/cell-style';
import { mergesOf } from '../book/merge';
import { formulaOf } from '../book/names';
import type { SheetPart } from '../book/parts';
import { asRectangles } from '../book/search';
import { sheetName, sheetsOf } from '../book/sheets';
import { columnWidth, pointsPerPixel, rowHeight, standardHeight, standardWidth } from '../book/sizes';
import { shownFormula } from '../book/structured-reference';
import { listOf } from '../book/validation';

/** What a sheet held when its file was opened: only what differs is written again. */
export type Opened = ReadonlyMap<string, (row: number, column: number) => string>;

/** A cell's content as one text, to compare. */
export const fingerprint = ({ content, formula }: Cell): string =>
  (formula === undefined ? `${content.kind}|${content.kind === 'blank' ? '' : String(content.value)}` : `=${formula}`);

const inputOf = (book: Book, sheetId: string, row: number, column: number, { content, formula }: Cell): CellInput => {
  if (formula !== undefined) {
    const shows = content.kind === 'blank' ? null : content.value;
    return { formula: shownFormula(book, { sheetId, row, column }, formula).slice(1), shows };
  }
  if (content.kind === 'number') return { number: content.value };
  if (content.kind === 'boolean') return { boolean: content.value };
  return content.kind === 'blank' ? { empty: true } : { text: content.value };
};

const writes = (book: Book, sheetId: string, sheet: string, before: ((row: number, column: number) => string) | undefined): Edit[] => {
  const used = usedArea(book.engine, sheetId, true);
  if (used === undefined) return [];
  const cell = cellReader(book.engine, sheetId);
  const matrix = sheetOf(book.engine, sheetId).getCellMatrix();
  const edits: Edit[] = [];
  for (let row = used.startRow; row <= used.endRow; row += 1) {
    const cells: (CellInput | undefined)[] = [];
    let hasAny = false;
    for (let column = used.startColumn; column <= used.endColumn; column += 1) {
      const one = cell(row, column);
      const spilled = one.formula === undefined && one.content.kind !== 'blank' && (matrix.getValue(row, column)?.v ?? null) === null;
      const same = before === undefined ? one.content.kind === 'blank' && one.formula === undefined : before(row, column) === fingerprint(one);
      const input = same || spilled ? undefined : inputOf(book, sheetId, row, column, one);
      hasAny ||= input !== undefined;
      cells.push(input);
    }
    if (hasAny) edits.push({ kind: 'write', sheet, row, column: used.startColumn, cells: [cells] });
  }
  return edits;
};

/** One line style for a whole cell is all the file writer knows; cells with different edges keep the strongest. */
const borderOf = ({ borders }: CellStyle): FileStyle['border'] | undefined => {
  const edges = [borders.EdgeTop, borders.EdgeBottom, borders.EdgeLeft, borders.EdgeRight].filter((edge) => edge.style !== 'None');
  const [first] = edges;
  if (first === undefined || edges.length < 4) return undefined;
  return first.style === 'Dot' ? 'dotted' : first.weight === 'Medium' || first.weight === 'Thick' ? 'medium' : 'thin';
};

const colour = (text: string): string => text.replace('#', '');

const fileStyle = (style: CellStyle): FileStyle => {
  const horizontal = ({ Left: 'left', Center: 'center', Right: 'right' } as const)[style.horizontal];
  const vertical = ({ Top: 'top', Center: 'center' } as const)[style.vertical];
  const border = borderOf(style);
  return {
    ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}),
    ...(style.fontSize === 11 ? {} : { size: style.fontSize }), ...(style.fontName === 'Calibri' ? {} : { font: style.fontName }),
    ...(style.fontColor === '#000000' ? {} : { colour: colour(style.fontColor) }), ...(style.fill === '' ? {} : { fill: colour(style.fill) }),
    ...(style.numberFormat === 'General' ? {} : { numberFormat: style.numberFormat }),
    ...(horizontal === undefined ? {} : { horizontal }), ...(vertical === undefined ? {} : { vertical }),
    ...(style.wrap ? { wrap: true } : {}), ...(border === undefined ? {} : { border }), ...(style.locked ? {} : { locked: false }),
  };
};

const styles = (book: Book, sheetId: string, sheet: string): Edit[] => {
  const used = usedArea(book.engine, sheetId, true);
  if (used === undefined) return [];
  const read = styleReader(book, sheetId);
  const cells = new Map<string, { readonly style: FileStyle; readonly areas: Area[] }>();
  for (let row = used.startRow; row <= used.endRow; row += 1) {
    for (let column = used.startColumn; column <= used.endColumn; column += 1) {
      const style = fileStyle(read(row, column));
      const key = JSON.stringify(style);
      if (key === '{}') continue;
      const found = cells.get(key) ?? { style, areas: [] };
      found.areas.push({ top: row, left: column, bottom: row, right: column });
      cells.set(key, found);
    }
  }
  return [...cells.values()].flatMap(({ style, areas }) => asRectangles(areas).map((area): Edit => ({ kind: 'style', sheet, area, style })));
};

const sizes = (book: Book, sheetId: string, sheet: string): Edit[] => {
  const used = usedArea(book.engine, sheetId, true);
  const columns = Math.min(sheetOf(book.engine, sheetId).getColumnCount(), 256);
  const widths = Array.from({ length: columns }, (_, column) => {
    const pixels = columnWidth(book, sheetId, column);
    return pixels === standardWidth ? undefined : Math.max(Math.round(((pixels - 5) / 7) * 100) / 100, 1);
  });
  const edits: Edit[] = widths.some((width) => width !== undefined) ? [{ kind: 'column-widths', sheet, widths }] : [];
  for (let row = 0; used !== undefined && row <= used.endRow; row += 1) {
    const height = rowHeight(book, sheetId, row);
    if (height !== standardHeight) edits.push({ kind: 'row-height', sheet, row, height: height * pointsPerPixel });
  }
  return edits;
};

const validations = (book: Book, sheetId: string, sheet: string): Edit[] => book.validations.filter((part) => part.sheetId === sheetId).flatMap((part) => {
  const list = part.rule['list'] as { readonly source?: unknown } | undefined;
  const choices = typeof list?.source === 'string' ? listOf(book, sheetId, list.source) : undefined;
  const decimal = (part.rule['decimal'] ?? part.rule['wholeNumber']) as { readonly operator?: unknown; readonly formula1?: unknown; readonly formula2?: unknown } | undefined;
  return part.areas.flatMap((area): Edit[] => {
    if (choices !== undefined) return [{ kind: 'validate', sheet, area, validation: { kind: 'list', choices } }];
    const [lowest, highest] = [decimal?.formula1, decimal?.formula2].map((one) => Number(String(one).replace(/^=/, '')));
    if (decimal?.operator !== 'Between' || lowest === undefined || highest === undefined || Number.isNaN(lowest) || Number.isNaN(highest)) return [];
    return [{ kind: 'validate', sheet, area, validation: { kind: 'decimal', lowest, highest, message: String(part.errorAlert['message'] ?? '') } }];
  });
});

const layout = (part: SheetPart, sheet: string): Edit[] => {
  const { pageLayout, printArea, printTitleRows } = part;
  if (Object.keys(pageLayout).length === 0 && printArea.length === 0 && printTitleRows === undefined) return [];
  const zoom = pageLayout['zoom'] as { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number } | undefined;
  const [area] = printArea;
  return [{
    kind: 'page-setup', sheet,
    setup: {
      paper: 'A4', orientation: pageLayout['orientation'] === 'Landscape' ? 'landscape' : 'portrait', fitToWidth: zoom?.horizontalFitToPages ?? 1,
      ...(zoom?.verticalFitToPages === undefined ? {} : { fitToHeight: zoom.verticalFitToPages }), ...(area === undefined ? {} : { printArea: area }),
      ...(printTitleRows === undefined ? {} : { titleRows: { first: printTitleRows.top, last: printTitleRows.bottom } }),
      ...(pageLayout['centerHorizontally'] === true ? { centredHorizontally: true } : {}),
    },
  }];
};

const frozen = ({ frozen: area }: SheetPart, sheet: string): Edit[] => (area === undefined
  ? []
  : [{ kind: 'freeze', sheet, rows: area.bottom === 1_048_575 ? 0 : area.bottom + 1, columns: area.right === 16_383 ? 0 : area.right + 1 }]);

/** What has to be written into an empty workbook, or into the file that was opened. */
export const savePlan = (book: Book, opened: Opened | undefined): Plan => {
  const edits: Edit[] = [];
  for (const part of sheetsOf(book)) {
    const name = sheetName(book, part.id);
    const before = opened?.get(name);
    if (before === undefined) {
      const tab = sheetOf(book.engine, part.id).getTabColor();
      edits.push({ kind: 'add-sheet', sheet: name, ...(typeof tab === 'string' && tab !== '' ? { tabColour: colour(tab) } : {}) });
    }
  }
  for (const part of sheetsOf(book)) {
    const name = sheetName(book, part.id);
    const before = opened?.get(name);
    edits.push(...writes(book, part.id, name, before), ...styles(book, part.id, name));
    if (before !== undefined) continue;
    edits.push(...sizes(book, part.id, name), ...mergesOf(book, part.id).map((area): Edit => ({ kind: 'merge', sheet: name, area })));
    for (const table of book.tables) {
      if (table.sheetId === part.id && table.showHeaders && !table.showTotals) edits.push({ kind: 'table', sheet: name, area: table.area, name: table.name });
    }
    edits.push(...validations(book, part.id, name), ...layout(part, name), ...frozen(part, name));
    if (part.protection !== undefined) edits.push({ kind: 'protect', sheet: name });
  }
  if (opened === undefined) {
    for (const name of book.names) if (name.sheetId === undefined) edits.push({ kind: 'define-name', name: name.name, refersTo: formulaOf(book, name).slice(1) });
  }
  return edits;
};

