import { locales } from '../../../src/domain/locale';
import { sheetWords } from '../../../src/language/sheet-words';
import { appraiseWorkbook } from '../../../src/workbook/appraise-workbook';
import type { SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import { formAnchor } from '../../../src/workbook/plan/own-sheets';
import { recognise } from '../../../src/workbook/recognise/recognise';
import { person, quarter, targets } from '../check/a-sheet';
import { sheetOf } from '../grid-of';
import { carriedOut } from '../plan/carried-out';

const given = { targets };

const source = quarter([person(1), person(2)]);

const filled = (locale: (typeof locales)[number]): WorkbookGrid => {
  const { people, settings } = appraiseWorkbook(source, {}, given);
  const plan = fillPlan({
    workbook: source, people: people.flatMap((one) => (one.kind === 'appraised' ? [one] : [])),
    settings: { scores: 'native', words: sheetWords(locale), period: settings.period, targets: settings.targets },
  });
  if (plan.kind !== 'planned') throw new Error('no plan');
  return carriedOut(source, plan.plan);
};

const formIn = (workbook: WorkbookGrid): SheetGrid => {
  const name = /'(.+)'/.exec(workbook.names.find((one) => one.name === formAnchor('form', '1001', '2026Q3'))?.refersTo ?? '')?.[1];
  const form = workbook.sheets.find((sheet) => sheet.name === name);
  if (form === undefined) throw new Error('no form');
  return form;
};

const peopleIn = (workbook: WorkbookGrid): readonly string[] =>
  appraiseWorkbook(workbook, {}, given).people.map((one) => `${one.person.sheet} ${one.person.name ?? ''}`);

describe('A form that somebody copied in the workbook', () => {
  test.each(locales)('is nobody’s results, whatever its sheet is called (%s)', (locale) => {
    const workbook = filled(locale);
    const copied: WorkbookGrid = { ...workbook, sheets: [...workbook.sheets, { ...formIn(workbook), name: '备份' }] };
    expect(peopleIn(copied)).toEqual(peopleIn(source));
    expect(recognise(copied).rejected).toContainEqual({ sheet: '备份', rejection: { because: 'ours' } });
  });

  test('is known by the name that Excel gives to the copy, where it was filled from somebody’s own template', () => {
    const copy = sheetOf('备份', [['姓名', '工号', '岗位', '大客户欠费率（‰）'], ['王伟', '1001', '大客户关系组主管', 4.2]]);
    const names = [{ name: formAnchor('copy', '1001', '2026Q3'), refersTo: "='备份'!$A$1", sheet: '备份' }];
    const ours = { sheet: '备份', rejection: { because: 'ours' } };
    expect(recognise({ sheets: [...source.sheets, copy], names }).rejected).toContainEqual(ours);
    expect(recognise({ sheets: [...source.sheets, copy], names: [] }).rejected).not.toContainEqual(ours);
  });

  test('a number that looks like a fingerprint makes no form of somebody’s table', () => {
    const numbers = sheetOf('三季度', [['规则校验码', '工号', '姓名', '岗位', '大客户欠费率（‰）'], ['0123-4567', '1001', '王伟', '大客户关系组主管', 4.2]]);
    expect(peopleIn({ sheets: [numbers], names: [] })).toHaveLength(1);
  });
});
