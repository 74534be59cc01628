// Recalculates workbooks with IronCalc, an engine that knows nothing of Kaohe. In: [[{ name, cells: [[row, column, input]] }]]; out: the shown values.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';

initSync({ module: readFileSync(fileURLToPath(new URL('wasm_bg.wasm', import.meta.resolve('@ironcalc/wasm')))) });

const calculated = (sheets) => {
  const model = new Model('plan', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach((sheet, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, sheet.name);
  });
  sheets.forEach(({ cells }, index) => cells.forEach(([row, column, input]) => model.setUserInput(index, row + 1, column + 1, input)));
  model.resumeEvaluation();
  model.evaluate();
  return sheets.map(({ cells }, index) => cells.map(([row, column]) => model.getFormattedCellValue(index, row + 1, column + 1)));
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(calculated)));
