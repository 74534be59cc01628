import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';

const SHEET = 0;
const INPUT = 1;
const FORMULA = 2;

initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))) });
const cells = JSON.parse(readFileSync(0, 'utf8'));
const model = new Model('oracle', 'en', 'UTC', 'en');
model.pauseEvaluation();
cells.forEach(({ input, formula }, index) => {
  if (input !== null) model.setUserInput(SHEET, index + 1, INPUT, input);
  model.setUserInput(SHEET, index + 1, FORMULA, `=${formula}`);
});
model.updateRangeStyle({ sheet: SHEET, row: 1, column: FORMULA, height: cells.length, width: 1 }, 'num_fmt', '0.0000000000');
model.resumeEvaluation();
model.evaluate();
process.stdout.write(JSON.stringify(cells.map((_, index) => model.getFormattedCellValue(SHEET, index + 1, FORMULA))));
