import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { locales } from '../../../src/domain/locale';
import { consoleIn } from '../console';
import { eachInItsFolder, sample } from '../folder';

const folder = eachInItsFolder();

/** What the console answers in each language; it has to be exit code 2, with one sentence and nothing printed or written. */
const refused = async (...line: string[]): Promise<string> => {
  const before = readdirSync(folder.path()).sort();
  const sentences: string[] = [];
  for (const locale of locales) {
    const console = consoleIn(folder.path());
    expect([await console.run(...line, '--language', locale), console.printed()]).toEqual([2, '']);
    expect(console.complained()).toMatch(/^kaohe: .+\n$/);
    expect(console.complained()).not.toMatch(/undefined|\[object|NaN|Error:/);
    sentences.push(console.complained());
  }
  expect(new Set(sentences).size).toBe(locales.length);
  expect(readdirSync(folder.path()).sort()).toEqual(before);
  return sentences[0] ?? '';
};

const fill = (input: string, ...more: string[]): Promise<string> => refused('fill', input, '--out', 'out.xlsx', ...more);

const written = async (name: string, workbook: Workbook): Promise<string> => {
  await workbook.xlsx.writeFile(folder.at(name));
  return name;
};

describe('Nothing is written and exit code 2 says so, with a sentence in each language, for', () => {
  test('a file that is not there', async () => expect(await fill('none.xlsx')).toContain('none.xlsx'));

  test('a folder in place of a file', async () => {
    mkdirSync(folder.at('folder.xlsx'));
    expect(await fill('folder.xlsx')).toContain('文件夹');
  });

  test('a link that leads nowhere', async () => {
    symlinkSync('nowhere.xlsx', folder.at('link.xlsx'));
    expect(await fill('link.xlsx')).toContain('link.xlsx');
  });

  test.each([
    ['an empty file', ''],
    ['a text', '工号,姓名\n1,王伟\n'],
    ['an old workbook (.xls), or one with a password', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
    ['a PDF', '%PDF-1.7\n'],
    ['a web page', '<html><body>x</body></html>'],
  ])('%s', async (_, content) => {
    writeFileSync(folder.at('in.xlsx'), Buffer.from(content, 'latin1'));
    expect(await fill('in.xlsx')).toContain('in.xlsx');
  });

  test('a zip archive that is no workbook', async () => {
    writeFileSync(folder.at('in.xlsx'), zipSync({ 'a.txt': strToU8('x') }));
    await fill('in.xlsx');
  });

  test('a workbook that was cut off, or changed in the middle', async () => {
    const whole = readFileSync(sample('messy'));
    writeFileSync(folder.at('cut.xlsx'), whole.subarray(0, whole.length / 2));
    await fill('cut.xlsx');
    const damaged = Buffer.from(whole);
    damaged.fill(0xff, 2000, 6000);
    writeFileSync(folder.at('damaged.xlsx'), damaged);
    await fill('damaged.xlsx');
  });

  test('a workbook without results, with what was looked at', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('空表');
    workbook.addWorksheet('名单').addRows([['你好'], ['世界']]);
    expect(await fill(await written('in.xlsx', workbook))).toMatch(/空表.*名单/);
  });

  test('a table in which there is nobody', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('结果').addRows([['工号', '姓名', '岗位', '掉线率', '欠费率', '托收率', '满意度']]);
    await fill(await written('in.xlsx', workbook));
  });

  test('people who have no scheme', async () => {
    const workbook = new Workbook();
    workbook.addWorksheet('结果').addRows([['工号', '姓名', '岗位', '掉线率', '欠费率', '托收率', '满意度'], ['1', '王伟', '客户主管', '2%', '4‰', '75%', 4], ['2', '李静', '客户主管', '2%', '4‰', '75%', 4]]);
    await fill(await written('in.xlsx', workbook));
  });

  test('an output in a folder that is not there', async () => {
    expect(await refused('fill', sample('clean'), '--out', 'nowhere/out.xlsx')).toContain('nowhere');
  });

  test('an output that is a folder', async () => {
    mkdirSync(folder.at('out.xlsx'));
    await fill(sample('clean'));
  });

  test('an output that is the input, directly or by a link', async () => {
    writeFileSync(folder.at('in.xlsx'), readFileSync(sample('clean')));
    symlinkSync('in.xlsx', folder.at('same.xlsx'));
    expect(await refused('fill', 'in.xlsx', '--out', './in.xlsx', '--force')).toContain('--out');
    await refused('fill', 'in.xlsx', '--out', 'same.xlsx', '--force');
    expect(readFileSync(folder.at('in.xlsx')).equals(readFileSync(sample('clean')))).toBe(true);
  });

  test('an output whose ending Excel would not open', async () => {
    expect(await refused('fill', sample('clean'), '--out', 'out.xls')).toContain('.xlsx');
    expect(await refused('fill', sample('clean'), '--out', 'out')).toContain('.xlsx');
  });

  test('split output onto a file', async () => {
    writeFileSync(folder.at('forms'), '');
    await refused('fill', sample('clean'), '--out', 'forms', '--split', 'person');
  });

  test('a sheet that the workbook does not have, with the nearest', async () => {
    expect(await fill(sample('messy'), '--sheet', '三季度考和')).toContain('是否指“三季度考核”');
  });

  test('a scheme that does not exist', async () => expect(await fill(sample('clean'), '--scheme', '销售主管考核')).toContain('key-account-supervisor.quarter'));

  test('a period that cannot be read, or that is not in the workbook', async () => {
    expect(await fill(sample('clean'), '--period', '去年')).toContain('去年');
    expect(await fill(sample('long'), '--period', '2026Q4')).toContain('2026Q3');
  });

  test('a target of an indicator that does not exist, or without a figure', async () => {
    await fill(sample('clean'), '--target', 'sales=3%');
    await fill(sample('clean'), '--target', 'drop-off-rate=');
  });

  test('a template that is neither a sheet nor a file, has no placeholders, or misspelt ones', async () => {
    expect(await fill(sample('clean'), '--template', '考核表模板')).toContain('考核结果2026Q3');
    const workbook = new Workbook();
    workbook.addWorksheet('表').getCell('A1').value = '姓名';
    await fill(sample('clean'), '--template', await written('plain.xlsx', workbook));
    workbook.getWorksheet('表')!.getCell('A1').value = '{{姓名}}{{性名}}';
    expect(await fill(sample('clean'), '--template', await written('misspelt.xlsx', workbook))).toContain('性名');
    writeFileSync(folder.at('broken.xlsx'), 'x');
    await fill(sample('clean'), '--template', 'broken.xlsx');
  });

  test("a sheet of the results as a template for single people's files", async () => {
    await refused('fill', sample('clean'), '--out', 'forms', '--split', 'person', '--template', '考核结果2026Q3');
  });

  test('check, too', async () => {
    await refused('check', 'none.xlsx');
    await refused('check', sample('clean'), '--sheet', 'x');
  });
});
