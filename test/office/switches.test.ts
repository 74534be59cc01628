import { readSwitches } from '../../src/office/build/switches.cjs';

describe('The switches of the build', () => {
  test('without any it is the add-in under development', () => {
    expect(readSwitches()).toMatchObject({ origin: 'https://localhost:3000', namespace: 'KPIDEV', folder: 'add-in', maps: 'apart', office: { allowed: 'https://appsforoffice.microsoft.com' } });
  });

  test('another origin is a release; a slash at its end does not count', () => {
    expect(readSwitches({ origin: 'https://hr.example.com/kaohe/' })).toMatchObject({ origin: 'https://hr.example.com/kaohe', namespace: 'KPI' });
    expect(readSwitches({ origin: 'https://hr.example.com', namespace: 'KPIDEV' }).namespace).toBe('KPIDEV');
  });

  test.each([
    ['microsoft', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', false],
    ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js', false],
    ['self', 'office-js/office.js', true], ['/office-js/office.js', '/office-js/office.js', false],
  ])('office=%s loads %s', (office, script, isCopied) => {
    const read = readSwitches({ office }).office;
    expect(read).toMatchObject({ script, isCopied });
    expect(script.startsWith(read.allowed)).toBe(true);
  });

  test.each([
    [{ origin: 'http://hr.example.com' }, 'origin=http://hr.example.com'], [{ origin: true }, 'origin=true'], [{ origin: 'https://hr.example.com/?a=1' }, 'origin='],
    [{ office: 'cdn' }, 'microsoft, 21vianet, self'], [{ namespace: 'BSC' }, 'KPI, KPIDEV'], [{ maps: 'yes' }, 'apart, served'],
  ])('%j ends the build with a sentence', (env, sentence) => {
    expect(() => readSwitches(env)).toThrow(sentence);
  });
});
