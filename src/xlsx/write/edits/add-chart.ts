import type { Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/grid';
import { absoluteA1, quotedSheet } from '../../../workbook/plan/a1';
import type { Details } from '../../charts/chart-look';
import { chartXml } from '../../charts/chart-xml';
import type { DrawnCells } from '../../charts/drawn-chart';
import { contentOfCell } from '../cell-text';
import { checkArea } from '../check-area';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { addChartPart, openDrawing, removeChartsNamed, writeDrawing } from '../drawings';
import type { SheetDraft } from '../sheet-draft';

type ChartEdit = Extract<Edit, { kind: 'chart' }>;

const drawnCells = (draft: Draft, sheet: SheetDraft, { top, left, bottom, right }: Area): DrawnCells => {
  const values: (string | number)[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) values.push(contentOfCell(draft, sheet, row, column) ?? '');
  return { formula: `${quotedSheet(sheet.name)}!${absoluteA1(top, left)}:${absoluteA1(bottom, right)}`, values };
};

/** Columns with their figures above them need neither lines nor an axis to be read. */
const detailsOf = ({ title, values, colours = [] }: ChartEdit): Details => ({
  'title.text': title, 'title.format.font.size': 12, 'legend.visible': values.length > 1,
  'axes.value.minimum': 0, 'axes.value.visible': false, 'axes.value.majorGridlines.visible': false, 'axes.category.majorTickMark': 'None',
  ...Object.fromEntries(values.flatMap((_, id) => [
    [`series.${id}.hasDataLabels`, true], [`series.${id}.dataLabels.showValue`, true], [`series.${id}.dataLabels.position`, 'OutsideEnd'], [`series.${id}.dataLabels.numberFormat`, '0;-0;'],
    [`series.${id}.gapWidth`, 60], ...(colours[id] === undefined ? [] : [[`series.${id}.format.fill.color`, `#${colours[id].toUpperCase()}`]]),
  ] as const)),
});

const corner = (name: 'from' | 'to', row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** Draws a chart over cells of a sheet; one of that name is replaced, and what else lies over the cells stays. */
export const addChart = (draft: Draft, edit: ChartEdit): void => {
  const { sheet: sheetName, name, categories, values, at } = edit;
  const sheet = sheetOf(draft, sheetName);
  for (const area of [categories, at, ...values.map((one) => one.area)]) checkArea(sheetName, area);
  removeChartsNamed(draft, sheet, (other) => other.toLowerCase() === name.toLowerCase());
  const shared = drawnCells(draft, sheet, categories);
  const series = values.map((one, id) => ({
    id, name: one.name, nameAt: undefined, values: drawnCells(draft, sheet, one.area), categories: shared, bubbles: undefined, trendlines: [],
  }));
  const drawing = openDrawing(draft, sheet);
  const xml = chartXml({ type: 'ColumnClustered', series, details: detailsOf(edit), shownTitle: edit.title });
  addChartPart(draft, drawing, { name, corners: corner('from', at.top, at.left) + corner('to', at.bottom + 1, at.right + 1), xml });
  writeDrawing(draft, drawing);
};
