import fc from 'fast-check';
import { schemes } from '../../../src/catalogue/schemes/index';
import { keyAccountSupervisorQuarterStretch } from '../../../src/catalogue/schemes/key-account-supervisor-quarter-stretch';
import { locales } from '../../../src/domain/locale';
import { ruleText, type Scheme } from '../../../src/domain/scheme';
import { sheetWords } from '../../../src/language/sheet-words';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import { readRulesSheet } from '../../../src/workbook/plan/read-rules-sheet';
import { rulesColumns, type RulesColumn } from '../../../src/workbook/plan/rules-columns';
import { rulesSheetPlan } from '../../../src/workbook/plan/rules-sheet-plan';
import { carriedOut, sheetNamed } from './carried-out';
import { emptyWorkbook, scheme, settings, targets } from './people';
import { sheetOf } from '../grid-of';

const written = (of: readonly Scheme[], given = settings, workbook: WorkbookGrid = emptyWorkbook): WorkbookGrid =>
  carriedOut(workbook, rulesSheetPlan(workbook, of, given, new Set()).plan);

const rulesOf = (workbook: WorkbookGrid): SheetGrid => sheetNamed(workbook, '考核规则');

const cellAt = (sheet: SheetGrid, column: RulesColumn, line: number): readonly [number, number] => {
  const row = sheet.tables[0]?.area.top ?? 0;
  return [row + 1 + line, (sheet.values[row] ?? []).indexOf(rulesColumns[column]['zh-CN'])];
};

/** The sheet after somebody typed into cells. */
const edited = (sheet: SheetGrid, ...changes: readonly (readonly [RulesColumn, number, CellValue])[]): SheetGrid => ({
  ...sheet,
  values: sheet.values.map((line, r) => line.map((value, c) => {
    const change = changes.find(([column, at]) => { const [row, index] = cellAt(sheet, column, at); return row === r && index === c; });
    return change === undefined ? value : change[2];
  })),
});

const only = (sheet: SheetGrid) => {
  const read = readRulesSheet(sheet);
  const [first] = read.schemes;
  if (first === undefined) throw new Error(JSON.stringify(read.findings));
  return first;
};

describe('The rules sheet', () => {
  test.each(locales)('read back is the same schemes, targets and sources, in %s', (locale) => {
    const workbook = written(schemes, { ...settings, words: sheetWords(locale) });
    const read = readRulesSheet(workbook.sheets[0] as SheetGrid);
    expect(read.findings).toEqual([]);
    expect(read.schemes.map(({ scheme: one }) => one)).toEqual(schemes);
    expect(read.schemes.map(({ isEdited, targetPeriod }) => ({ isEdited, targetPeriod }))).toEqual(schemes.map(() => ({ isEdited: false, targetPeriod: '2026Q3' })));
    expect(read.schemes[0]?.targets).toEqual(targets);
  });

  test('says per part what the document says and what is proposed', () => {
    const sheet = rulesOf(written([scheme]));
    const [row, column] = cellAt(sheet, 'ruleOrigin', 1);
    expect(sheet.values[row]?.[column]).toBe('文件：<5‰为3 ｜ 建议：<10‰为2；否则为1');
  });

  test('an edited rule runs as it was edited; what is left of the document’s part stays the document’s', () => {
    const { scheme: read, isEdited } = only(edited(rulesOf(written([scheme])), ['rule', 1, '<5‰为3；<8‰为2；否则为1']));
    expect(isEdited).toBe(true);
    expect(read.lines[1]?.rule).toEqual([{ text: '<5‰为3', origin: 'document' }, { text: '<8‰为2；否则为1', origin: 'proposed' }]);
  });

  test('another spelling of the same rule is no change', () => {
    const { scheme: read, isEdited } = only(edited(rulesOf(written([scheme])), ['rule', 1, '＜ 5 ‰ 为 3 ; <10‰为2 ; 否则为1']));
    expect({ isEdited, rule: ruleText(read.lines[1]?.rule ?? []) }).toEqual({ isEdited: false, rule: '<5‰为3；<10‰为2；否则为1' });
  });

  test('edited weights are proposed, whatever the origin column still says; ratios, points and texts are understood', () => {
    const { scheme: read } = only(edited(rulesOf(written([scheme])), ['weight', 0, 0.4], ['weight', 1, '15%'], ['weight', 3, 20]));
    expect(read.lines.map(({ weight }) => [weight.value, weight.origin])).toEqual([[40, 'proposed'], [15, 'proposed'], [25, 'document'], [20, 'document']]);
  });

  test('targets are read with or without a unit of their own', () => {
    const sheet = edited(rulesOf(written([scheme])), ['target', 0, '2.5%'], ['target', 1, 4], ['target', 2, 0.75]);
    expect(only(sheet).targets).toEqual(new Map([
      ['drop-off-rate', { amount: 2.5, unit: '%' }], ['arrears-rate', { amount: 4, unit: '‰' }], ['collection-rate', { amount: 75, unit: '%' }],
    ]));
  });

  test.each<readonly [string, readonly (readonly [RulesColumn, number, CellValue])[], readonly { readonly code: string; readonly column: RulesColumn; readonly line: number }[]]>([
    ['a rule that cannot be read', [['rule', 1, '差不多就行']], [{ code: 'rules-rule-unusable', column: 'rule', line: 1 }]],
    ['a weight that is none', [['weight', 1, '很多']], [{ code: 'rules-weight-unusable', column: 'weight', line: 1 }]],
    ['weights that do not add up', [['weight', 1, 0.3]], [{ code: 'rules-weights-do-not-add-up', column: 'weight', line: 0 }]],
    ['an unknown indicator', [['indicator', 1, '客户微笑率'], ['indicatorId', 1, '']], [{ code: 'rules-indicator-unknown', column: 'indicator', line: 1 }]],
    ['an indicator twice', [['indicator', 1, '大客户掉线率']], [{ code: 'rules-indicator-twice', column: 'indicator', line: 1 }]],
    ['a target that is none', [['target', 0, '尽量低']], [{ code: 'rules-target-unusable', column: 'target', line: 0 }]],
    ['a word that is not known', [0, 1, 2, 3].map((line) => ['whenMissing', line, '随便'] as const), [{ code: 'rules-word-unknown', column: 'whenMissing', line: 0 }]],
    ['rows that contradict each other', [['whenMissing', 2, '按其余权重折算']], [{ code: 'rules-scheme-contradicts', column: 'whenMissing', line: 2 }]],
  ])('%s is found with its cell, and nobody is appraised by that scheme', (_, changes, expected) => {
    const before = rulesOf(written([scheme]));
    const read = readRulesSheet(edited(before, ...changes));
    const letters = (index: number): string => String.fromCharCode(65 + index);
    expect(read.schemes).toEqual([]);
    expect(read.findings.map((finding) => [finding.code, 'cell' in finding ? finding.cell : ''])).toEqual(
      expected.map(({ code, column, line }) => { const [row, index] = cellAt(before, column, line); return [code, `${letters(index)}${row + 1}`]; }),
    );
  });

  test('a sheet without the headings it needs says which', () => {
    expect(readRulesSheet(sheetOf('考核规则', [['姓名', '指标', '备注']])).findings.map((finding) => 'column' in finding && finding.column)).toEqual(['indicator', 'weight', 'rule']);
  });

  test('columns may be moved and added, rows may be added below, the table may be turned into plain cells', () => {
    const sheet = rulesOf(written([scheme]));
    const moved: SheetGrid = { ...sheet, tables: [], values: sheet.values.map((row) => ['我的列', ...[...row].reverse()]) };
    expect(only(moved).scheme).toEqual(scheme);
  });

  test.each<[string, readonly RulesColumn[]]>([
    ['the name of its scheme', ['schemeId']],
    ['no scheme', ['schemeId', 'scheme']],
  ])('a row that people added, with %s, belongs to the scheme that it stands with', (_, emptied) => {
    const sheet = rulesOf(written([scheme, keyAccountSupervisorQuarterStretch]));
    const added = edited(sheet, ...[3, 7].flatMap((line) => emptied.map((column) => [column, line, null] as const)));
    const read = readRulesSheet(added);
    expect(read.findings).toEqual([]);
    expect(read.schemes.map((one) => one.scheme)).toEqual([scheme, keyAccountSupervisorQuarterStretch]);
  });

  test('any edited weights and targets are read as they were typed', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 97 }), fc.integer({ min: 1, max: 9999 }), (first, target) => {
      const sheet = edited(rulesOf(written([scheme])), ['weight', 0, first / 100], ['weight', 1, (98 - first) / 100], ['weight', 2, 0.01], ['weight', 3, 0.01], ['target', 0, target / 10000]);
      const read = only(sheet);
      expect(read.scheme.lines.map(({ weight }) => weight.value)).toEqual([first, 98 - first, 1, 1]);
      expect(read.targets.get('drop-off-rate')).toEqual({ amount: target / 100, unit: '%' });
    }), { numRuns: 50 });
  });
});

describe('A rules sheet that is there already', () => {
  const edits = edited(rulesOf(written([scheme])), ['rule', 1, '<4‰为3；否则为1'], ['note', 1, '总经理批准']);
  const workbook: WorkbookGrid = { sheets: [edits], names: [] };

  test('is left alone when it has every scheme', () => {
    expect(rulesSheetPlan(workbook, [scheme], settings, new Set()).plan).toEqual([]);
  });

  test('gets the scheme it lacks below, and keeps every edit and note', () => {
    const after = rulesOf(written([scheme, keyAccountSupervisorQuarterStretch], settings, workbook));
    const read = readRulesSheet(after);
    expect(read.schemes.map(({ scheme: one }) => one.id)).toEqual([scheme.id, keyAccountSupervisorQuarterStretch.id]);
    expect(read.schemes[0]?.notes.get('arrears-rate')).toBe('总经理批准');
    expect(ruleText(read.schemes[0]?.scheme.lines[1]?.rule ?? [])).toBe('<4‰为3；否则为1');
    expect(read.schemes[1]?.scheme).toEqual(keyAccountSupervisorQuarterStretch);
  });

  test('with a remark below its table is not written to; the scheme that found no room is named', () => {
    const remark: WorkbookGrid = { sheets: [{ ...edits, values: [...edits.values, [], ['我的备注']] }], names: [] };
    const plan = rulesSheetPlan(remark, [scheme, keyAccountSupervisorQuarterStretch], settings, new Set());
    expect({ plan: plan.plan, notListed: plan.notListed.map(({ id }) => id) }).toEqual({ plan: [], notListed: [keyAccountSupervisorQuarterStretch.id] });
  });
});
