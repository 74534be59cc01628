import { halfYearSchemes } from '../../../src/catalogue/half-years/index';
import { ratingSheets } from '../../../src/catalogue/rating-sheets/index';
import { schemes } from '../../../src/catalogue/schemes/index';
import { locales } from '../../../src/domain/locale';
import { functions } from '../../../src/functions/registry';
import { commandNames, optionNames } from '../../../src/language/console-names';
import { commandSpecs } from '../../../src/cli/arguments/command-specs';
import { displayWidth } from '../../../src/cli/print/display-width';
import { consoleIn } from '../console';

const console = consoleIn(__dirname);
const printedBy = async (...line: string[]) => ({ code: await console.run(...line), text: console.printed(), complaint: console.complained() });

describe('kaohe schemes', () => {
  test('lists every scheme, and shows one completely by id or name', async () => {
    const list = await printedBy('schemes');
    for (const { id } of [...schemes, ...halfYearSchemes, ...ratingSheets]) expect(list.text).toContain(id);
    const byId = await printedBy('schemes', 'key-account-supervisor.quarter');
    const byName = await printedBy('schemes', '大客戶關係組主管季度 KPI 考核');
    expect(byId.text).toContain('<5‰为3 [原文件]；<10‰为2；否则为1 [建议]');
    expect(byId.text).toContain('drop-off-rate: 规则用到当期目标 t');
    expect(byName.text).toBe(byId.text);
  });

  test('shows every item of a rating sheet and of a half-year, with its origin, in each language', async () => {
    for (const locale of locales) {
      for (const { id, sections } of ratingSheets) {
        const { text } = await printedBy('schemes', id, '--language', locale);
        for (const { items } of sections) for (const { texts } of items) expect(text).toContain(texts[locale]);
      }
      for (const { id, groups } of halfYearSchemes) {
        const { text } = await printedBy('schemes', id, '--language', locale);
        expect(text).toMatch(/70% .* 20% .* 10% /);
        for (const { items } of groups) for (const { texts } of items) expect(text).toContain(texts[locale]);
      }
    }
  });

  test('gives the declarations as JSON', async () => {
    expect(JSON.parse((await printedBy('schemes', '--json')).text)).toEqual(JSON.parse(JSON.stringify([...schemes, ...halfYearSchemes, ...ratingSheets])));
  });

  test('names the schemes there are when asked for another', async () => {
    const { code, complaint } = await printedBy('schemes', 'key-account-supervisor.quater');
    expect(code).toBe(2);
    expect(complaint).toContain('是否指“key-account-supervisor.quarter”');
  });
});

describe('kaohe functions', () => {
  test('lists every function with its purpose, in each language', async () => {
    for (const locale of locales) {
      const { text } = await printedBy('functions', '--language', locale);
      for (const { id } of functions) expect(text).toContain(`KPI.${id}(`);
    }
  });

  test.each(['SCORE', 'KPI.SCORE', '=kpi.score(', 'ｓｃｏｒｅ'])('explains one, however it is written: %s', async (name) => {
    const { code, text } = await printedBy('functions', name);
    expect(code).toBe(0);
    expect(text).toContain('=KPI.SCORE(result, rule, [unit])');
  });

  test('runs the examples it shows', async () => {
    const { text } = await printedBy('functions', 'ARREARS_SCORE', '--json');
    const { examples } = JSON.parse(text) as { examples: { formula: string; gives: string }[] };
    expect(examples.find(({ formula }) => formula === '=KPI.ARREARS_SCORE(0.0042)')?.gives).toBe('3');
  });

  test('knows none of another name', async () => {
    expect(await printedBy('functions', 'SCORES')).toMatchObject({ code: 2, complaint: expect.stringContaining('是否指“SCORE”') as string });
  });
});

describe('kaohe help', () => {
  test('describes every command with all its options, in each language', async () => {
    for (const locale of locales) {
      const overview = (await printedBy('help', '--language', locale)).text;
      for (const command of commandNames) {
        expect(overview).toContain(command);
        const { code, text } = await printedBy('help', command, '--language', locale);
        expect(code).toBe(0);
        for (const option of commandSpecs[command].options) expect(text).toContain(`--${option}`);
      }
    }
  });

  test('is the same behind a command', async () => {
    expect((await printedBy('fill', '--help')).text).toBe((await printedBy('help', 'fill')).text);
    expect((await printedBy('--help')).text).toBe((await printedBy('help')).text);
  });

  test('every option belongs to a command', () => {
    const used = new Set(commandNames.flatMap((command) => commandSpecs[command].options));
    expect(optionNames.filter((option) => option !== 'version' && !used.has(option))).toEqual([]);
  });

  test('fits a terminal of 80 columns', async () => {
    const narrow = consoleIn(__dirname, { width: 80 });
    for (const locale of locales) {
      for (const command of commandNames) {
        await narrow.run('help', command, '--language', locale);
        const long = narrow.printed().split('\n').filter((line) => displayWidth(line) > 80 && !line.startsWith('  kaohe '));
        expect(long).toEqual([]);
      }
    }
  });

  test('knows no other command', async () => {
    expect(await printedBy('help', 'fil')).toMatchObject({ code: 2, complaint: expect.stringContaining('fill') as string });
  });
});

describe('kaohe --version', () => {
  test('says the version and nothing else', async () => {
    expect(await printedBy('--version')).toEqual({ code: 0, text: '0.0.0-test\n', complaint: '' });
  });
});

describe('The language', () => {
  test('is the one that is asked for, even in complaints about the rest of the line', async () => {
    expect((await printedBy('chekc', '--language', 'en-US')).complaint).toContain('There is no command “chekc”. Perhaps “check”?');
    expect((await printedBy('chekc', '--language=zh-TW')).complaint).toContain('沒有「chekc」這個命令');
  });

  test('otherwise comes from the environment', async () => {
    const english = consoleIn(__dirname, { environment: { LANG: 'en_US.UTF-8' } });
    await english.run('chekc');
    expect(english.complained()).toContain('There is no command');
  });
});
