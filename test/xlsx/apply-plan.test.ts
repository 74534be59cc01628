import ExcelJS from 'exceljs';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { Plan } from '../../src/workbook/edit';

const plan: Plan = [
  { kind: 'add-sheet', sheet: '考核结果', tabColour: '1F6FEB' },
  {
    kind: 'write', sheet: '考核结果', row: 1, column: 1,
    cells: [
      [{ text: '姓名' }, { number: 0.1 }, { boolean: true }, { formula: 'IFS(C2>0,1,TRUE,2)', shows: 1 }],
      [{ text: '=1+1' }, undefined, { text: ' a\r\n_x000D_\u0001b ' }, { formula: 'KPI.SCORE(C2,"<5‰为3")', shows: '3' }],
    ],
  },
];

const write = (bytes: Uint8Array, edits: Plan): Uint8Array => {
  const answer = applyPlan(bytes, edits);
  if (answer.kind !== 'written') throw new Error(JSON.stringify(answer.problem));
  return answer.bytes;
};

describe('A plan carried out on an empty workbook', () => {
  test('reads back as it was planned', () => {
    const answer = readWorkbook(write(emptyWorkbook(), plan));
    if (answer.kind !== 'workbook') throw new Error(JSON.stringify(answer));
    expect(answer.workbook.sheets).toHaveLength(1);
    expect(answer.workbook.sheets[0]).toMatchObject({
      name: '考核结果',
      values: [[], [null, '姓名', 0.1, true, 1], [null, '=1+1', null, ' a\r\n_x000D_\u0001b ', '3']],
      formulas: new Map([[1, new Map([[4, 'IFS(C2>0,1,TRUE,2)']])], [2, new Map([[4, 'KPI.SCORE(C2,"<5‰为3")']])]]),
    });
  });

  test('reads back in exceljs', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(write(emptyWorkbook(), plan)) as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('考核结果');
    expect(sheet?.getCell('B3').value).toBe('=1+1');
    expect(sheet?.getCell('E2').value).toEqual({ formula: '_xlfn.IFS(C2>0,1,TRUE,2)', result: 1 });
  });
});
