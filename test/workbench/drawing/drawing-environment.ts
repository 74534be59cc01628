import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import { openBook } from '../../../src/workbench/book/open-book';
import { addChart } from '../../../src/workbench/book/charts';
import { addTable } from '../../../src/workbench/book/table-changes';
import { onSheet, rangeAt } from '../../../src/workbench/book/range-target';
import { choicesIn, judgeCells, judgeEntry, tryInCell } from '../../../src/workbench/book/judge-cells';
import { isHiddenRow } from '../../../src/workbench/book/sizes';
import { validationAt } from '../../../src/workbench/book/validation';
import { writeRange } from '../../../src/workbench/book/write-range';
import { cellReader } from '../../../src/workbench/grid/cells';
import { cellLooksOf } from '../../../src/workbench/page/drawing/cell-looks';
import { chartPicture } from '../../../src/workbench/page/drawing/chart/chart-picture';
import { filteredColumns, valuesOf } from '../../../src/workbench/page/drawing/filtered-columns';
import { formulaAnswersOf } from '../../../src/workbench/page/drawing/formula-answers';

/** What is drawn needs the grid engine, which jest cannot load inside a test: it is loaded out here. */
const drawing = {
  openBook, addChart, addTable, onSheet, rangeAt, isHiddenRow, writeRange, cellReader, choicesIn, validationAt, cellLooksOf, chartPicture, filteredColumns, valuesOf, formulaAnswersOf, judgeCells, judgeEntry, tryInCell,
};

export type Drawing = typeof drawing;

export default class DrawingEnvironment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { drawing });
  }
}
