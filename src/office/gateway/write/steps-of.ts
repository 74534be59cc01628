import type { Edit } from '../../../workbook/edit';
import type { Area, WorkbookGrid } from '../../../workbook/grid';
import { cellSteps } from './cell-steps';
import { chartSteps } from './chart-steps';
import { lookSteps, sameLookSteps } from './look-steps';
import { pageSteps } from './page-steps';
import { layoutWith } from './layout-of';
import { freezeSteps, mergeSteps, tableSteps, validateSteps } from './part-steps';
import { layoutAfter, repeatSteps, type Layout } from './repeat-steps';
import { addSteps, clearSteps, copySteps, nameSteps, protectSteps } from './sheet-steps';
import { characterWidthSteps, heightSteps } from './size-steps';
import type { Step } from './step';

/** What is there when the steps are made. */
type Found = {
  readonly basis: WorkbookGrid;
  /** Tables on a sheet that is emptied. */
  readonly tables: readonly string[];
  /** What of a sheet is emptied that was there before; all of it where that is not said. */
  readonly emptied: Area | undefined;
  /** What rows that are repeated lengthen. */
  readonly layout: Layout;
  /** A sheet whose cells look the same. */
  readonly model: string | undefined;
  /** Names that exist, in small letters. */
  readonly names: ReadonlySet<string>;
};

const own = (edit: Edit, { basis, tables, emptied, layout, names }: Found): readonly Step[] => {
  switch (edit.kind) {
    case 'add-sheet': return addSteps(edit);
    case 'clear-sheet': return clearSteps(edit.sheet, tables, emptied);
    case 'copy-sheet': return copySteps(edit);
    case 'write': return cellSteps(edit, basis);
    case 'style':
    case 'row-height':
    case 'merge': return [];
    case 'column-widths': return characterWidthSteps(edit);
    case 'repeat-row': return repeatSteps(edit, layout);
    case 'page-setup': return pageSteps(edit);
    case 'freeze': return freezeSteps(edit);
    case 'table': return tableSteps(edit);
    case 'chart': return chartSteps(edit);
    case 'validate': return validateSteps(edit);
    case 'define-name': return nameSteps(edit, names.has(edit.name.toLowerCase()));
    case 'protect': return protectSteps(edit.sheet);
  }
};

const isOf = <K extends Edit['kind']>(kind: K) => (edit: Edit): edit is Extract<Edit, { kind: K }> => edit.kind === kind;

/** Edits between two that move rows: looks, heights and merges together after the contents, the rest in the order of the plan. */
const together = (edits: readonly Edit[], found: Found): readonly Step[] => {
  const first = (edit: Edit): boolean => ['add-sheet', 'clear-sheet', 'copy-sheet', 'repeat-row', 'column-widths', 'write'].includes(edit.kind);
  const sheet = edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []))[0] ?? '';
  return [
    ...edits.filter(first).flatMap((edit) => own(edit, found)),
    ...(found.model === undefined ? lookSteps(sheet, edits.filter(isOf('style'))) : sameLookSteps(sheet, found.model, edits.filter(isOf('style')))),
    ...heightSteps(sheet, edits.filter(isOf('row-height'))),
    ...mergeSteps(sheet, edits.filter(isOf('merge'))),
    ...edits.filter((edit) => !first(edit) && !['style', 'row-height', 'merge'].includes(edit.kind)).flatMap((edit) => own(edit, found)),
  ];
};

/** Edits cut before each that moves rows. */
const partsOf = (edits: readonly Edit[]): readonly (readonly Edit[])[] => {
  const parts: Edit[][] = [[]];
  for (const edit of edits) {
    if (edit.kind === 'repeat-row') parts.push([]);
    parts.at(-1)?.push(edit);
  }
  return parts;
};

/** The edits of one sheet as what Excel is asked to do. */
export const stepsOf = (edits: readonly Edit[], found: Found): readonly Step[] => {
  let { layout } = found;
  return partsOf(edits).flatMap((part) => {
    const steps = together(part, { ...found, layout });
    const [first] = part;
    layout = part.reduce(layoutWith, first?.kind === 'repeat-row' ? layoutAfter(layout, first) : layout);
    return steps;
  });
};
