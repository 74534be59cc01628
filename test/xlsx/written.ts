import { unzipSync, strFromU8 } from 'fflate';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { Plan } from '../../src/workbook/edit';
import type { FileProblem } from '../../src/workbook/file-problem';
import type { SheetGrid, WorkbookGrid } from '../../src/workbook/grid';

/** The file after a plan that must succeed. */
export const written = (bytes: Uint8Array, plan: Plan): Uint8Array => {
  const answer = applyPlan(bytes, plan);
  if (answer.kind !== 'written') throw new Error(JSON.stringify(answer.problem));
  return answer.bytes;
};

/** Why a plan is refused. */
export const refusal = (bytes: Uint8Array, plan: Plan): FileProblem => {
  const answer = applyPlan(bytes, plan);
  if (answer.kind !== 'refused') throw new Error('the plan was carried out');
  return answer.problem;
};

export const read = (bytes: Uint8Array): WorkbookGrid => {
  const answer = readWorkbook(bytes);
  if (answer.kind !== 'workbook') throw new Error(JSON.stringify(answer.problem));
  return answer.workbook;
};

export const sheetNamed = (bytes: Uint8Array, name: string): SheetGrid => {
  const sheet = read(bytes).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Text of a part, unpacked by another zip reader than ours. */
export const textOf = (bytes: Uint8Array, part: string): string => {
  const content = unzipSync(bytes)[part];
  if (content === undefined) throw new Error(`no part ${part}`);
  return strFromU8(content);
};

export const partsOf = (bytes: Uint8Array): readonly string[] => Object.keys(unzipSync(bytes));
