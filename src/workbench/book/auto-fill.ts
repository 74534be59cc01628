import { formulaPieces } from '../../workbook/formula/formula-pieces';
import { movedFormula } from '../../xlsx/reference/moved-formula';
import { cellReader, writeCells, writesFor } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { columnsOf, contains, rowsOf } from './area';
import { announceEdit, detailsOf } from './changes';
import { copyInto } from './copy';
import { checkWritable } from './protection';
import { onSheet, type RangeTarget } from './range-target';

type Series = (index: number) => number;

/** The arithmetic series that numbers begin; a single number is repeated by `FillCopy` and counted up by `FillSeries`. */
const seriesOf = (numbers: readonly number[], alone: number): Series => {
  const [first = Number.NaN, second] = numbers;
  const step = second === undefined ? alone : second - first;
  const last = numbers.at(-1) ?? first;
  return (index) => last + step * (index + 1);
};

/** Continues a range down, up, right or left into a destination that includes it. */
export const autoFill = (source: RangeTarget, destination: RangeTarget, type: unknown): void => {
  const { book, sheetId, area } = source;
  const to = destination.area;
  const vertical = to.left === area.left && to.right === area.right;
  const horizontal = to.top === area.top && to.bottom === area.bottom;
  if (destination.sheetId !== sheetId || !contains(to, area) || (!vertical && !horizontal)) throw apiError('InvalidArgument');
  const kind = type === undefined || type === null ? 'FillDefault' : type;
  if (kind === 'FillFormats' || kind === 'FillCopy') return copyInto(destination, source, kind === 'FillFormats' ? 'Formats' : 'All', false, false);
  if (kind !== 'FillDefault' && kind !== 'FillSeries' && kind !== 'FillValues') throw apiError('NotImplemented');
  checkWritable(book, sheetId, to);
  const cell = cellReader(book.engine, sheetId);
  const alone = kind === 'FillSeries' ? 1 : 0;
  const details = detailsOf(destination);
  const along = vertical ? rowsOf(area) : columnsOf(area);
  const writes = writesFor(to, (row, column) => {
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return undefined;
    const at = (index: number): readonly [number, number] => (vertical ? [area.top + index, column] : [row, area.left + index]);
    const cells = Array.from({ length: along }, (_, index) => cell(...at(index)));
    const distance = vertical ? (row > area.bottom ? row - area.bottom - 1 : row - area.top) : column > area.right ? column - area.right - 1 : column - area.left;
    const index = ((distance % along) + along) % along;
    const [fromRow, fromColumn] = at(index);
    const model = cells[index];
    if (model?.formula !== undefined) return { formula: movedFormula(formulaPieces(model.formula), row - fromRow, column - fromColumn) };
    const numbers = cells.flatMap((one) => (one.content.kind === 'number' ? [one.content.value] : []));
    if (numbers.length < along) return model === undefined ? undefined : { content: model.content, formula: null };
    const value = distance >= 0 ? seriesOf(numbers, alone)(distance) : seriesOf([...numbers].reverse(), -alone)(-distance - 1);
    return { content: { kind: 'number', value }, formula: null };
  });
  writeCells(book.engine, sheetId, writes);
  announceEdit(onSheet(book, sheetId, to), details);
};
