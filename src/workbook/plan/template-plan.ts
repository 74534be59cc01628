import type { Edit, Plan } from '../edit';
import type { FillSettings } from './fill-settings';
import { grouped } from './grouped';
import type { PreparedPerson } from './prepared-person';
import type { Template } from './read-template';
import { filledCell, type FilledTemplate } from './template-cell';
import { placedCells, repeatedRows, type PlacedCell } from './template-rows';

const rowWrite = (sheet: string, cells: readonly PlacedCell[], template: FilledTemplate): readonly Edit[] => {
  const columns = cells.map(({ column }) => column);
  const left = Math.min(...columns);
  const row = cells[0]?.row;
  if (row === undefined) return [];
  const filled = new Map(cells.map((cell) => [cell.column, filledCell(cell, template)] as const));
  return [
    {
      kind: 'write', sheet, row, column: left,
      cells: [Array.from({ length: Math.max(...columns) - left + 1 }, (_, index) => filled.get(left + index)?.input)],
    },
    ...[...filled].flatMap(([column, { numberFormat }]): readonly Edit[] =>
      numberFormat === undefined ? [] : [{ kind: 'style', sheet, area: { top: row, bottom: row, left: column, right: column }, style: { numberFormat } }],
    ),
  ];
};

/** How many rows the copy has more than the template. */
export const addedRows = ({ repeating }: Template, lines: number): number => repeating.length * Math.max(0, lines - 1);

/**
 * A template filled for one person, on a copy of its sheet that keeps formats, widths and print settings. `isNew: false` fills a copy of
 * an earlier run again: the same cells, nothing else.
 */
export const templatePlan = (template: Template, person: PreparedPerson, to: { readonly sheet: string; readonly isNew: boolean }, settings: FillSettings): Plan => {
  const { lines } = person;
  const cells = placedCells(template, lines);
  const whole: FilledTemplate = { person, cells, settings };
  const { sheet } = to;
  const times = Math.max(0, lines.length - 1);
  const copy: readonly Edit[] = to.isNew
    ? [
        { kind: 'copy-sheet', from: template.sheet, to: sheet },
        ...(times === 0 ? [] : repeatedRows(template).map((row): Edit => ({ kind: 'repeat-row', sheet, row, times }))),
      ]
    : [];
  return [...copy, ...[...grouped(cells, ({ row }) => String(row)).values()].flatMap((row) => rowWrite(sheet, row, whole))];
};
