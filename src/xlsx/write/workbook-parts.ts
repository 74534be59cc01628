/** Content types and texts of the parts that a plan can add. */
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes = {
  sheet: `${main}.worksheet+xml`,
  styles: `${main}.styles+xml`,
  table: `${main}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of the transitional standard, which all programs read, and of the strict one. */
const strictMain = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const transitionalMain = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const mainNamespace = (isStrict: boolean): string => (isStrict ? strictMain : transitionalMain);

export const emptySheet = (isStrict: boolean, relations: string): string =>
  `${declaration}<worksheet xmlns="${mainNamespace(isStrict)}" xmlns:r="${relations}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

export const emptyStyles = (isStrict: boolean): string =>
  `${declaration}<styleSheet xmlns="${mainNamespace(isStrict)}"><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
