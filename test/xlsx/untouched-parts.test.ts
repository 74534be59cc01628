import { unzipSync } from 'fflate';
import { readZip } from '../../src/xlsx/zip/read-zip';
import { applyPlan } from '../../src/xlsx/apply-plan';
import type { Plan } from '../../src/workbook/edit';
import { richParts, richWorkbook, sheetXml, streamedWorkbook } from './rich-workbook';
import { partsOf, refusal, textOf, written } from './written';

/** Each part with its bytes in the file: local header, compressed data, descriptor. */
const rawParts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(readZip(bytes).entries.map(({ name, start, end }) => [name, Buffer.from(bytes.subarray(start, end)).toString('base64')]));

const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const old = rawParts(before);
  const now = rawParts(after);
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
};

const fill: Plan = [{ kind: 'write', sheet: '考核表', row: 5, column: 0, cells: [[{ text: 'checked' }]] }];

describe.each([
  ['with sizes in front', richWorkbook],
  ['streamed, with sizes behind', streamedWorkbook],
])('A workbook with everything in it, %s', (_, make) => {
  const before = make();

  test('a plan of no edits gives the same bytes', () => {
    expect(Buffer.from(written(before, [])).equals(Buffer.from(before))).toBe(true);
  });

  test('filling a cell changes the part of its sheet and no other byte of any part', () => {
    expect(changedParts(before, written(before, fill))).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('the order of the parts stays', () => {
    expect(partsOf(written(before, fill))).toEqual([...richParts().keys()]);
    expect(readZip(written(before, fill)).entries.map(({ name }) => name)).toEqual(readZip(before).entries.map(({ name }) => name));
  });

  test('inside the sheet only the addressed cell changes', () => {
    expect(textOf(written(before, fill), 'xl/worksheets/sheet1.xml')).toBe(sheetXml.replace('<is><t>notes &amp; so on</t></is>', '<is><t>checked</t></is>'));
  });

  test('the file is a sound archive: another reader unpacks every part to the same content', () => {
    const after = unzipSync(written(before, fill));
    for (const [name, content] of richParts()) {
      if (name !== 'xl/worksheets/sheet1.xml') expect([name, Buffer.from(after[name] as Uint8Array).equals(Buffer.from(content))]).toEqual([name, true]);
    }
  });

  test('a style is added behind the others, which stay to the letter', () => {
    const after = written(before, [{ kind: 'style', sheet: '考核表', area: { top: 4, left: 1, bottom: 4, right: 1 }, style: { bold: true } }]);
    expect(changedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
    const old = textOf(before, 'xl/styles.xml');
    const xfs = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(old)?.[1] as string;
    expect(textOf(after, 'xl/styles.xml')).toContain(`<cellXfs count="5">${xfs}<xf `);
    expect(textOf(after, 'xl/styles.xml').replace(/<(fonts|cellXfs).*?<\/\1>/g, '')).toBe(old.replace(/<(fonts|cellXfs).*?<\/\1>/g, ''));
  });

  test('a new sheet changes the lists of parts and tabs, and no sheet', () => {
    const after = written(before, [{ kind: 'add-sheet', sheet: '考核结果' }]);
    expect(changedParts(before, after)).toEqual(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet4.xml']);
    expect(textOf(after, 'xl/workbook.xml')).toContain('<sheet name="考核结果" sheetId="8" r:id="rId11"/></sheets>');
    expect(textOf(after, 'xl/workbook.xml').replace('<sheet name="考核结果" sheetId="8" r:id="rId11"/>', '')).toBe(textOf(before, 'xl/workbook.xml'));
  });

  test('formulas that read a filled cell, directly or not, lose the value of before and are computed on opening; others keep theirs', () => {
    const after = written(before, [{ kind: 'write', sheet: '考核表', row: 4, column: 1, cells: [[{ number: 0.0051 }]] }]);
    expect(changedParts(before, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
    expect(textOf(after, 'xl/worksheets/sheet1.xml')).toBe(
      sheetXml
        .replace('<v>0.0042</v>', '<v>0.0051</v>')
        .replace('SUM($C$5:C5)</f><v>0.105</v>', 'SUM($C$5:C5)</f>')
        .replace('B5:B6*2</f><v>0.0084</v>', 'B5:B6*2</f>')
        .replace('SUM(D5:D5)</f><v>0.105</v>', 'SUM(D5:D5)</f>'),
    );
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toBe(textOf(before, 'xl/worksheets/sheet2.xml').replace('<v>0.1092</v>', ''));
    expect(textOf(after, 'xl/workbook.xml')).toBe(textOf(before, 'xl/workbook.xml').replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'));
  });

  test('a formula lets Excel calculate on opening and leaves the calculation chain, to which Excel adds', () => {
    const after = written(before, [{ kind: 'write', sheet: '考核表', row: 5, column: 6, cells: [[{ formula: 'B5*2', shows: 0.0084 }]] }]);
    expect(changedParts(before, after)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(textOf(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test('a formula that is written over leaves the calculation chain, whose next entry keeps its sheet', () => {
    const after = written(before, [{ kind: 'write', sheet: '考核表', row: 6, column: 2, cells: [[{ number: 1 }]] }]);
    expect(changedParts(before, after)).toEqual(['xl/worksheets/sheet1.xml', 'xl/calcChain.xml']);
    expect(textOf(after, 'xl/calcChain.xml')).toContain('<c r="D8" i="1"/><c r="D5" l="1"/><c r="C6"/><c r="E6" a="1" i="1"/><c r="E7" a="1"/><c r="A1" i="4"/>');
    expect(textOf(after, 'xl/calcChain.xml')).not.toContain('r="C7"');
  });

  test('the calculation chain goes with the last formula, together with its mentions', () => {
    const after = written(before, [
      { kind: 'clear-sheet', sheet: '考核表' },
      { kind: 'clear-sheet', sheet: "King's 表" },
    ]);
    expect(partsOf(after)).not.toContain('xl/calcChain.xml');
    expect(textOf(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('a refused plan writes nothing, and the input is never changed', () => {
    const copy = Uint8Array.from(before);
    const plan: Plan = [...fill, { kind: 'add-sheet', sheet: '考核表' }];
    expect(refusal(before, plan)).toEqual({ code: 'sheet-exists', sheet: '考核表' });
    applyPlan(before, fill);
    expect(Buffer.from(before).equals(Buffer.from(copy))).toBe(true);
  });
});
