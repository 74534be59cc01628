import { changedForms } from '../../../src/workbook/plan/changed-forms';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import { ownSheets } from '../../../src/workbook/plan/own-sheets';
import { splitPeople } from '../../../src/workbook/plan/split-people';
import { textHeight, textLines } from '../../../src/workbook/plan/text-height';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import type { AppraisedPerson } from '../../../src/workbook/plan/appraised-person';
import { carriedOut } from './carried-out';
import { emptyWorkbook, personWith, scheme, settings, workedExample } from './people';

const somebody = (id: string | undefined, name: string | undefined, department?: string): AppraisedPerson => {
  const { person, ...rest } = personWith([0.021, 0.0042, 0.68, 4.2]);
  const { sheet, row, results, targets } = person;
  return {
    ...rest,
    person: { sheet, row, results, targets, ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }), ...(department === undefined ? {} : { department }) },
  };
};

describe('Outputs', () => {
  const people = [somebody('1', '甲', '客户服务部'), somebody('2', '乙', '财务部'), somebody('3', '丙', '客户服务部'), somebody('4', '丁')];
  const shown = (split: 'none' | 'person' | 'department', of = people) =>
    splitPeople(of, split, '未注明部门').map(({ name, people: members }) => [name, members.map(({ person }) => person.name)]);

  test('one for everybody', () => expect(shown('none')).toEqual([[undefined, ['甲', '乙', '丙', '丁']]]));

  test('one for each person', () => expect(shown('person').map(([name]) => name)).toEqual(['1 甲', '2 乙', '3 丙', '4 丁']));

  test('one for each department, and one for those without', () => {
    expect(shown('department')).toEqual([['客户服务部', ['甲', '丙']], ['财务部', ['乙']], ['未注明部门', ['丁']]]);
  });

  test('names are good for files, and differ even where case does not count', () => {
    const odd = [somebody(undefined, '../..\\etc'), somebody(undefined, 'CON'), somebody(undefined, 'a.'), somebody(undefined, 'A'), somebody(undefined, undefined)];
    expect(shown('person', odd).map(([name]) => name)).toEqual(['etc', '_CON', 'a', 'A (2)', '_']);
  });

  test('a part of the people has no ranks', () => {
    const plan = fillPlan({ workbook: emptyWorkbook, people, settings: { ...settings, ranks: 'none' } });
    const headings = plan.kind === 'planned' ? plan.plan.flatMap((edit) => (edit.kind === 'write' && edit.sheet === '考核结果' ? edit.cells.flat() : [])) : [];
    expect(headings).not.toContainEqual({ text: '排名' });
    expect(headings).toContainEqual({ text: '总分' });
  });
});

describe('Sheets of an earlier run', () => {
  const plan = fillPlan({ workbook: emptyWorkbook, people: [workedExample], settings });
  const workbook: WorkbookGrid = plan.kind === 'planned' ? carriedOut(emptyWorkbook, plan.plan) : emptyWorkbook;

  test('are known by their table or their defined name', () => {
    expect(ownSheets(workbook).map(({ kind, sheet }) => [kind, sheet])).toEqual([['rules', '考核规则'], ['results', '考核结果'], ['form', '张三']]);
  });

  test('are not taken from a name that points nowhere or belongs to a copy', () => {
    const names = workbook.names.flatMap((name) => [{ ...name, refersTo: '#REF!$A$1' }, { ...name, name: `${name.name}2`, refersTo: "'消失'!$A$1" }, { ...name, sheet: '张三' }]);
    expect(ownSheets({ ...workbook, names }).map(({ kind }) => kind)).toEqual(['rules', 'results']);
  });

  test('that were filled by the rules in force are in order', () => {
    expect(changedForms(workbook, [workedExample], '2026Q3')).toEqual([]);
  });

  test('that were filled by other rules, weights or targets are found, with the cell that says so', () => {
    const stricter = { ...scheme, lines: scheme.lines.map((line) => (line.indicator === 'arrears-rate' ? { ...line, rule: [{ text: '<4‰为3；否则为1', origin: 'proposed' as const }] } : line)) };
    const target = new Map([['drop-off-rate', { amount: 2, unit: '%' as const }]]);
    const found = [personWith([0.021, 0.0042, 0.68, 4.2], {}, stricter), personWith([0.021, 0.0042, 0.68, 4.2], {}, scheme, target)].map((one) => changedForms(workbook, [one], '2026Q3'));
    expect(found.map((forms) => forms.map(({ sheet, cell }) => [sheet, cell]))).toEqual([[['张三', 'I7']], [['张三', 'I7']]]);
  });
});

describe('The height of a row', () => {
  test('counts a Chinese character as wide as the font is high, and breaks anywhere', () => {
    expect(textLines('其他部门评价，人事行政部汇总', 15.5, 11)).toBe(2);
    expect(textLines('大客户掉线率', 16, 11)).toBe(1);
  });

  test('keeps Latin words together', () => {
    expect(textLines('Ratings by other departments, summed up by HR', 15.5, 11)).toBe(5);
  });

  test('is never less than asked for and never more than Excel allows', () => {
    expect([textHeight([{ text: '', characters: 10 }], 11, 24), textHeight([{ text: '长'.repeat(5000), characters: 10 }], 11, 24)]).toEqual([24, 409]);
  });

  test('counts line breaks that people typed', () => expect(textLines('一\n二\n三', 20, 11)).toBe(3));
});
