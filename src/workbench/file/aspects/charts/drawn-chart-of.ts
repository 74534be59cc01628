import type { DrawnCells, DrawnChart } from '../../../../xlsx/charts/drawn-chart';
import { textAt } from '../../../../xlsx/charts/chart-look';
import { absoluteAddressOf, quoted } from '../../../book/address';
import type { Book } from '../../../book/book';
import { contentsOf, seriesName, type ChartPart, type DataSource } from '../../../book/charts';
import { rangeAt } from '../../../book/range-target';
import { sheetName } from '../../../book/sheets';

const formulaOf = (book: Book, { sheetId, area }: DataSource): string => `${quoted(sheetName(book, sheetId))}!${absoluteAddressOf(area)}`;

const cellsOf = (book: Book, source: DataSource | undefined): DrawnCells | undefined =>
  source === undefined ? undefined : { formula: formulaOf(book, source), values: contentsOf(book, source) };

const shownTitle = (book: Book, chart: ChartPart): string => {
  const formula = textAt(chart.details, 'title.formula');
  if (chart.details['title.visible'] === false) return '';
  if (formula !== undefined) {
    const { sheetId, area } = rangeAt(book, chart.sheetId, formula.slice(1));
    return String(contentsOf(book, { sheetId, area })[0] ?? '');
  }
  const [first] = chart.series;
  return first === undefined ? '' : seriesName(book, chart, first);
};

/** A chart of the workbook as its part in the file has it. */
export const drawnChartOf = (book: Book, chart: ChartPart): DrawnChart => ({
  type: chart.type, details: chart.details, shownTitle: shownTitle(book, chart),
  series: chart.series.map((series) => ({
    id: series.id, name: series.name, trendlines: series.trendlines,
    nameAt: series.nameAt === undefined ? undefined : { formula: formulaOf(book, series.nameAt), values: [seriesName(book, chart, series)] },
    values: cellsOf(book, series.values), categories: cellsOf(book, series.categories), bubbles: cellsOf(book, series.bubbles),
  })),
});
