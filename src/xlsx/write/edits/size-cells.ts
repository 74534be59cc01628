import type { Edit } from '../../../workbook/edit';
import { limits } from '../../limits';
import { withAttributes } from '../../xml/start-tag';
import { checkArea } from '../check-area';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { rowAt, setColumns } from '../sheet-draft';
import type { ColumnRange } from '../sheet-draft';

/** Room that Excel adds to a width in characters: five pixels of seven each. What its window shows as 10 stands in the file as 10.7109375. */
const padding = 0.7109375;

const shifted = (range: ColumnRange, first: number, last: number): ColumnRange => ({
  first,
  last,
  xml: withAttributes(range.xml, { min: String(first + 1), max: String(last + 1) }),
});

/** The ranges with one column standing alone: a range that contains it is split and keeps its settings on both sides. */
const withColumn = (prefix: string, ranges: readonly ColumnRange[], column: number, width: number): readonly ColumnRange[] => {
  const around = ranges.find(({ first, last }) => first <= column && column <= last);
  const base = around ?? { first: column, last: column, xml: `<${prefix}col/>` };
  const alone = shifted(base, column, column);
  const sized = { ...alone, xml: withAttributes(alone.xml, { width: String(width + padding), bestFit: undefined, customWidth: '1' }) };
  const sides = around === undefined ? [] : [
    ...(around.first < column ? [shifted(around, around.first, column - 1)] : []),
    ...(around.last > column ? [shifted(around, column + 1, around.last)] : []),
  ];
  return [...ranges.filter((range) => range !== around), sized, ...sides].sort((a, b) => a.first - b.first);
};

export const sizeColumns = (draft: Draft, { sheet: name, widths }: Extract<Edit, { kind: 'column-widths' }>): void => {
  const sheet = sheetOf(draft, name);
  checkArea(name, { top: 0, left: 0, bottom: 0, right: Math.max(0, widths.length - 1) });
  const columns = widths.reduce<readonly ColumnRange[]>(
    (ranges, width, column) => (width === undefined ? ranges : withColumn(sheet.element.prefix, ranges, column, Math.min(width, limits.columnWidth))),
    sheet.columns,
  );
  setColumns(sheet, columns);
};

export const sizeRow = (draft: Draft, { sheet: name, row, height }: Extract<Edit, { kind: 'row-height' }>): void => {
  checkArea(name, { top: row, left: 0, bottom: row, right: 0 });
  const { element } = rowAt(sheetOf(draft, name), row);
  element.head = withAttributes(element.head, { ht: String(Math.min(height, limits.rowHeight)), customHeight: '1' });
};
