import type { Plan } from '../../../src/workbook/edit';
import { checkOverwrites } from '../../../src/workbook/check/check-overwrites';
import { formAnchor } from '../../../src/workbook/plan/own-sheets';
import { rulesFingerprint } from '../../../src/workbook/plan/rules-fingerprint';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { computed, sheetOf, workbookOf } from '../grid-of';
import { findingsIn, person, quarter } from './a-sheet';

const lines = (arrears: string) => [
  { indicator: 'drop-off-rate', weight: 30, rule: '<3%为3；<6%为2；否则为1' },
  { indicator: 'arrears-rate', weight: 25, rule: arrears },
  { indicator: 'collection-rate', weight: 25, rule: '>70%为3；>60%为2；否则为1' },
  { indicator: 'internal-customer-satisfaction', weight: 20, rule: '1-5评分' },
];

/** A form of an earlier run, as far as the check looks at it. */
const withForm = (fingerprint: string): WorkbookGrid => {
  const form = sheetOf('王伟', [['季度考核'], ['规则指纹', fingerprint]]);
  return { sheets: [...quarter([person(1)]).sheets, form], names: [{ name: formAnchor('form', '1001', '2026Q3'), refersTo: "='王伟'!$A$1" }] };
};

describe('The check of forms of an earlier run', () => {
  test('a form filled by the rules that run is fine', () => {
    expect(findingsIn(withForm(rulesFingerprint(lines('<5‰为3；<10‰为2；否则为1'))))).toEqual([]);
  });

  test('a form filled by other rules says so', () => {
    expect(findingsIn(withForm(rulesFingerprint(lines('<8‰为3；否则为1'))))).toMatchObject([{ severity: 'warning', code: 'rules-changed', sheet: '王伟', cell: 'B2', form: '王伟', who: { id: '1001', name: '王伟' } }]);
  });
});

describe('What a plan would overwrite', () => {
  const workbook = workbookOf(sheetOf('汇总', [['合计', computed('SUM(B2:B9)', 12)], ['说明', '文字']]));

  test('somebody’s formula is named before it is gone', () => {
    const plan: Plan = [{ kind: 'write', sheet: '汇总', row: 0, column: 1, cells: [[{ number: 3 }], [{ text: '新' }]] }];
    expect(checkOverwrites(workbook, plan)).toEqual([{ code: 'formula-overwritten', severity: 'warning', formula: 'SUM(B2:B9)', sheet: '汇总', cell: 'B1' }]);
  });

  test('the same formula again overwrites nothing', () => {
    expect(checkOverwrites(workbook, [{ kind: 'write', sheet: '汇总', row: 0, column: 1, cells: [[{ formula: 'SUM(B2:B9)', shows: 12 }]] }])).toEqual([]);
  });

  test('a sheet that is not ours is not cleared in silence', () => {
    expect(checkOverwrites(workbook, [{ kind: 'clear-sheet', sheet: '汇总' }])).toEqual([{ code: 'sheet-overwritten', severity: 'warning', formulas: 1, sheet: '汇总' }]);
  });

  test('new sheets and our own are nobody’s loss', () => {
    const own = workbookOf(sheetOf('考核结果', [['工号', computed('1+1', 2)]], { tables: [{ name: 'KaoheResults', area: 'A1:B1' }] }));
    expect(checkOverwrites(own, [{ kind: 'clear-sheet', sheet: '考核结果' }, { kind: 'add-sheet', sheet: '王伟' }, { kind: 'write', sheet: '王伟', row: 0, column: 0, cells: [[{ text: '新' }]] }])).toEqual([]);
  });
});
