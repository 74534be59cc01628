import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import { openBook } from '../../../src/workbench/book/open-book';
import { addChart } from '../../../src/workbench/book/charts';
import { addTable } from '../../../src/workbench/book/table-changes';
import { onSheet, rangeAt } from '../../../src/workbench/book/range-target';
import { isHiddenRow } from '../../../src/workbench/book/sizes';
import { writeRange } from '../../../src/workbench/book/write-range';
import { cellReader } from '../../../src/workbench/grid/cells';
import { choicesAt, validationAt } from '../../../src/workbench/page/drawing/allowed-values';
import { cellLooksOf } from '../../../src/workbench/page/drawing/cell-looks';
import { chartPicture } from '../../../src/workbench/page/drawing/chart/chart-picture';
import { filteredColumns, valuesOf } from '../../../src/workbench/page/drawing/filtered-columns';
import { formulaAnswersOf } from '../../../src/workbench/page/drawing/formula-answers';
import { judgeTyping, tryInCell } from '../../../src/workbench/page/drawing/judge-typing';

/** What is drawn needs the grid engine, which jest cannot load inside a test: it is loaded out here. */
const drawing = {
  openBook, addChart, addTable, onSheet, rangeAt, isHiddenRow, writeRange, cellReader, choicesAt, validationAt, cellLooksOf, chartPicture, filteredColumns, valuesOf, formulaAnswersOf, judgeTyping, tryInCell,
};

export type Drawing = typeof drawing;

export default class DrawingEnvironment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { drawing });
  }
}
