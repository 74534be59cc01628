import { formulaAsShown } from '../../../workbook/formula-as-shown';
import type { Area, CellValue, SheetGrid } from '../../../workbook/grid';
import { cellValue, formulaIn } from './cell-value';
import type { SheetOutline } from './outline';
import type { ReadBlock } from './read-blocks';

type Rows<T> = Map<number, Map<number, T>>;

const put = <T>(rows: Rows<T>, row: number, column: number, item: T): void => {
  const columns = rows.get(row);
  if (columns === undefined) rows.set(row, new Map([[column, item]]));
  else columns.set(column, item);
};

type Draft = { readonly values: CellValue[][]; readonly formulas: Rows<string>; readonly formats: Rows<string> };

/** Takes in what has a value or a formula; the format of an empty cell says nothing about figures. */
const takeCell = ({ formulas, formats }: Draft, line: CellValue[], row: number, column: number, raw: { value: CellValue; formula: string | undefined; format: string }): void => {
  const { value, formula, format } = raw;
  if (formula !== undefined) put(formulas, row, column, formulaAsShown(formula));
  if (value === null && formula === undefined) return;
  while (line.length < column) line.push(null);
  if (value !== null) line.push(value);
  if (format !== '' && !/^general$/i.test(format)) put(formats, row, column, format);
};

const takeBlock = (draft: Draft, block: ReadBlock): void => {
  const { area: { top, left }, values, formulas, formats, types } = block;
  values.forEach((given, down) => {
    const row = top + down;
    while (draft.values.length <= row) draft.values.push([]);
    const line = draft.values[row] ?? [];
    given.forEach((raw, across) => {
      const formula = formulaIn(raw, formulas[down]?.[across] ?? '');
      const format = formats[down]?.[across] ?? '';
      takeCell(draft, line, row, left + across, { value: cellValue(raw, formula, types[down]?.[across] ?? ''), formula, format });
    });
  });
};

const range = (first: number, last: number): readonly number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

const hiddenRows = ({ area, rowsHidden }: SheetOutline, blocks: readonly ReadBlock[]): ReadonlySet<number> =>
  new Set(rowsHidden === true && area !== undefined ? range(area.top, area.bottom) : blocks.flatMap((block) => block.hiddenRows));

const hiddenColumns = ({ area, columnsHidden }: SheetOutline, blocks: readonly ReadBlock[]): ReadonlySet<number> =>
  new Set(columnsHidden === true && area !== undefined ? range(area.left, area.right) : blocks.flatMap((block) => block.hiddenColumns));

const sized = (area: Area | undefined): { readonly rowCount: number; readonly columnCount: number } =>
  area === undefined ? { rowCount: 0, columnCount: 0 } : { rowCount: area.bottom + 1, columnCount: area.right + 1 };

/** A sheet as the recogniser wants it, from Excel's answers. */
export const sheetGrid = (outline: SheetOutline, blocks: readonly ReadBlock[]): SheetGrid => {
  const draft: Draft = { values: [], formulas: new Map(), formats: new Map() };
  for (const block of blocks) takeBlock(draft, block);
  const { name, visibility, isProtected, tables, filter, area } = outline;
  return {
    name, visibility, isProtected, tables, ...sized(area), ...draft,
    merges: blocks.flatMap(({ merges }) => merges),
    hiddenRows: hiddenRows(outline, blocks),
    hiddenColumns: hiddenColumns(outline, blocks),
    ...(filter === undefined ? {} : { filter }),
  };
};
