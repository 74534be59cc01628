import { appraiseInSteps, appraiseWorkbook } from '../../src/workbook/appraise-workbook';
import { withTarget } from './sheets/seen';
import { sheetOf, workbookOf } from './grid-of';

const PEOPLE = 5000;

const large = workbookOf(sheetOf('数据', [
  ['工号', '姓名', '岗位', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度'],
  ...Array.from({ length: PEOPLE }, (_, row) => [`K${row}`, `王伟${row}`, '大客户关系组主管', (row % 9) / 100, (row % 9) / 1000, 0.8, 4]),
]));

describe('Appraising a large workbook', () => {
  const seen: string[] = [];
  const steps = appraiseInSteps(large, {}, withTarget);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) seen.push(step.value.kind);
  const appraised = step.value;

  test('offers a pause at least each 500 rows while it recognises, and again while it checks', () => {
    expect(seen.filter((kind) => kind === 'recognising').length).toBeGreaterThanOrEqual(PEOPLE / 500);
    expect(seen.filter((kind) => kind === 'checking').length).toBeGreaterThanOrEqual((2 * PEOPLE) / 500);
    expect(seen.indexOf('recognised')).toBeGreaterThan(seen.lastIndexOf('recognising'));
  });

  test('comes to the same as without pauses, with everybody', () => {
    expect(appraised.people).toHaveLength(PEOPLE);
    expect(appraised).toEqual(appraiseWorkbook(large, {}, withTarget));
  });
});
