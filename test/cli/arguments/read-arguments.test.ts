import fc from 'fast-check';
import { nearest } from '../../../src/cli/arguments/nearest';
import { readArguments } from '../../../src/cli/arguments/read-arguments';
import { languageOfEnvironment } from '../../../src/cli/arguments/spoken-language';

const problemOf = (...line: string[]) => {
  const read = readArguments(line);
  return read.kind === 'misuse' ? read.problem : read;
};

const givenBy = (...line: string[]) => {
  const read = readArguments(line);
  return read.kind === 'given' ? { ...read.given, options: Object.fromEntries(read.given.options) } : read;
};

describe('A command line', () => {
  test('gives a command, what stands behind it and options in any order', () => {
    expect(givenBy('fill', '--out', 'o.xlsx', 'in.xlsx', '--target=drop-off-rate=3%', '--target', '欠费率=5‰', '--json')).toEqual({
      command: 'fill',
      arguments: ['in.xlsx'],
      options: { out: ['o.xlsx'], target: ['drop-off-rate=3%', '欠费率=5‰'], json: [] },
    });
  });

  test('takes negative numbers for values, not for options', () => {
    expect(givenBy('score', '--rule', '<5‰为3', '-0.5', '4‰', '-.1', '-3%')).toMatchObject({ arguments: ['-0.5', '4‰', '-.1', '-3%'] });
    expect(givenBy('score', '--rule', '-1为3', '4')).toMatchObject({ options: { rule: ['-1为3'] } });
  });

  test('takes everything behind -- as it stands', () => {
    expect(givenBy('check', '--', '--json')).toMatchObject({ arguments: ['--json'], options: {} });
  });

  test('asks for help with --help or -h wherever they stand', () => {
    expect(givenBy('--help')).toMatchObject({ command: 'help', arguments: [] });
    expect(givenBy('fill', '-h')).toMatchObject({ command: 'help', arguments: ['fill'] });
    expect(readArguments(['--version'])).toEqual({ kind: 'version' });
  });
});

describe('A command line that cannot be run says what was found, what there is, and the nearest', () => {
  test('no command', () => expect(problemOf()).toMatchObject({ code: 'command-missing' }));
  test('an unknown command', () => expect(problemOf('chekc', 'x')).toMatchObject({ code: 'command-unknown', found: 'chekc', nearest: 'check' }));
  test('an unknown option', () =>
    expect(problemOf('fill', 'x', '--outt', 'y')).toMatchObject({ code: 'option-unknown', found: '--outt', nearest: '--out', command: 'fill' }));
  test('an unknown short option', () => expect(problemOf('check', 'x', '-x')).toMatchObject({ code: 'option-unknown', found: '-x' }));
  test('an option of another command', () =>
    expect(problemOf('check', 'x', '--out', 'y')).toMatchObject({ code: 'option-unknown', elsewhere: ['fill'] }));
  test('an option without its value', () => {
    expect(problemOf('fill', 'x', '--out')).toEqual({ code: 'option-value-missing', option: 'out' });
    expect(problemOf('fill', 'x', '--out', '--json')).toEqual({ code: 'option-value-missing', option: 'out' });
    expect(problemOf('fill', 'x', '--out=')).toEqual({ code: 'option-value-missing', option: 'out' });
  });
  test('a switch with a value', () => expect(problemOf('check', 'x', '--json=yes')).toEqual({ code: 'option-takes-no-value', option: 'json', found: 'yes' }));
  test('a choice that does not exist', () =>
    expect(problemOf('fill', 'x', '--out', 'y', '--scores', 'valeus')).toMatchObject({ code: 'option-value-unknown', option: 'scores', nearest: 'values' }));
  test('an option given twice', () => expect(problemOf('check', 'x', '--sheet', 'a', '--sheet', 'b')).toEqual({ code: 'option-twice', option: 'sheet' }));
  test('an option that the command needs', () => expect(problemOf('fill', 'x')).toEqual({ code: 'option-missing', command: 'fill', option: 'out' }));
  test('no file', () => expect(problemOf('check')).toEqual({ code: 'argument-missing', command: 'check', argument: 'file' }));
  test('two files', () => expect(problemOf('check', 'a', 'b c')).toEqual({ code: 'argument-too-many', command: 'check', found: 'b c' }));
  test('something behind a command that takes nothing', () => expect(problemOf('demo', 'x')).toMatchObject({ code: 'argument-too-many' }));

  test('whatever is typed, there is an answer', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('check', 'fill', '--out', '--json', '--target', '-1', '--', '-', '--='));
    fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (line) => {
      expect(['given', 'version', 'misuse']).toContain(readArguments(line).kind);
    }));
  });
});

describe('The nearest of the known words', () => {
  test('forgives a slip, a swap, capitals and full-width letters', () => {
    expect(nearest('scheems', ['check', 'schemes'])).toBe('schemes');
    expect(nearest('ＣＨＥＣＫ', ['check', 'fill'])).toBe('check');
    expect(nearest('func', ['fill', 'functions'])).toBe('functions');
  });

  test('is nothing where nothing is near', () => expect(nearest('payroll', ['check', 'fill'])).toBeUndefined());
});

describe('The language of the messages', () => {
  test('comes from the first of LC_ALL, LC_MESSAGES and LANG that says something', () => {
    expect(languageOfEnvironment({ LANG: 'en_GB.UTF-8' })).toBe('en-US');
    expect(languageOfEnvironment({ LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh-TW');
    expect(languageOfEnvironment({ LC_ALL: 'zh_HK', LANG: 'en_US' })).toBe('zh-TW');
    expect(languageOfEnvironment({ LANG: 'zh_CN.GB18030' })).toBe('zh-CN');
  });

  test('is Chinese where nothing says otherwise', () => {
    expect(languageOfEnvironment({})).toBe('zh-CN');
    expect(languageOfEnvironment({ LANG: 'C.UTF-8' })).toBe('zh-CN');
    expect(languageOfEnvironment({ LANG: 'de_DE.UTF-8' })).toBe('zh-CN');
  });
});
