import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetWords } from '../../src/language/sheet-words';
import { appraiseWorkbook } from '../../src/workbook/appraise-workbook';
import { fillPlan } from '../../src/workbook/plan/fill-plan';
import type { ScoreMode } from '../../src/workbook/plan/fill-settings';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { everyEdit } from './every-edit';
import { fileFaults } from './file-faults';
import { richWorkbook } from './rich-workbook';
import { read, written } from './written';

const filled = (bytes: Uint8Array, scores: ScoreMode): Uint8Array => {
  const workbook = read(bytes);
  const { people, settings } = appraiseWorkbook(workbook, {}, { targets: new Map([['drop-off-rate', { amount: 3, unit: '%' }]]) });
  const plan = fillPlan({
    workbook, people: people.flatMap((one) => (one.kind === 'appraised' ? [one] : [])),
    settings: { scores, words: sheetWords('zh-CN'), period: settings.period, targets: settings.targets, grades: [{ grade: 'A', from: 3 }, { grade: 'B', from: 1 }] },
  });
  if (plan.kind !== 'planned') throw new Error('no plan');
  return written(bytes, plan.plan);
};

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/quarter-${name}.xlsx`));

describe('A file that was written', () => {
  test.each([['clean', 'native'], ['messy', 'kpi'], ['long', 'values'], ['traditional', 'native']] as const)('has its parts as the standard wants them: %s filled with %s', (name, scores) => {
    expect(fileFaults(filled(sample(name), scores))).toEqual([]);
  });

  test('has them so after a second filling', () => {
    expect(fileFaults(filled(filled(sample('messy'), 'native'), 'native'))).toEqual([]);
  });

  test('has them so after every kind of edit, and after a copy of a sheet with everything that repeats a row', () => {
    expect(fileFaults(written(emptyWorkbook(), everyEdit))).toEqual([]);
    const before = new Set(fileFaults(richWorkbook()));
    const copied = written(richWorkbook(), [{ kind: 'copy-sheet', from: '考核表', to: '王伟' }, { kind: 'repeat-row', sheet: '王伟', row: 3, times: 4 }]);
    expect(fileFaults(copied).filter((fault) => !before.has(fault))).toEqual([]);
  });

  test.each<readonly [string, string, (xml: string) => string, RegExp]>([
    ['an element out of order', 'xl/worksheets/sheet1.xml', (xml) => xml.replace(/(<sheetData[\s\S]*<\/sheetData>)/, '<pageMargins/>$1'), /stands behind/],
    ['a count that is wrong', 'xl/styles.xml', (xml) => xml.replace(/<cellXfs count="\d+"/, '<cellXfs count="999"'), /says 999/],
    ['two sheets of one name', 'xl/workbook.xml', (xml) => xml.replace('name="考核规则"', 'name="考核结果"'), /sheet 考核结果 is there twice/],
    ['a part without a type', '[Content_Types].xml', (xml) => xml.replace(/<Override [^>]*chart1[^>]*>/, '').replace(/<Default [^>]*"xml"[^>]*>/, ''), /has no type/],
    ['a relation that leads nowhere', 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet2.xml', 'worksheets/sheet77.xml'), /is not there/],
    ['a row out of place', 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<row r="3"', '<row r="1"'), /stands behind row/],
  ])('is found out with %s', (_, part, spoil, fault) => {
    const parts = unzipSync(filled(sample('long'), 'values'));
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = spoil(before);
    expect(after).not.toBe(before);
    expect(fileFaults(zipSync({ ...parts, [part]: strToU8(after) })).join('\n')).toMatch(fault);
  });
});
