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
    ['https://HR.example.com:8443/a/b/', 'https://hr.example.com:8443/a/b'], ['https://hr.example.com:443', 'https://hr.example.com'],
    ['https://bücher.example.com/表', 'https://xn--bcher-kva.example.com/%E8%A1%A8'],
  ])('origin=%s is %s', (origin, expected) => expect(readSwitches({ origin }).origin).toBe(expected));

  test('what webpack says of itself is no switch', () => expect(readSwitches({ WEBPACK_BUILD: true, WEBPACK_BUNDLE: true }).namespace).toBe('KPIDEV'));

  test.each([
    [{ orign: 'https://hr.example.com' }, '--env orign is not known; there are origin, office, namespace, folder, maps.'], [{ origin: true }, '--env origin has no value; expected origin=….'],
    [{ office: undefined }, '--env office has no value'], [{ folder: '..' }, 'folder=..'], [{ folder: '../src' }, 'folder='], [{ folder: '/tmp' }, 'folder='], [{ folder: 'source-maps' }, 'folder='],
    [{ origin: 'https://hr.example.com:99999' }, 'origin='], [{ origin: 'https://hr.example.com/a&b' }, 'origin='], [{ origin: 'https://me:secret@hr.example.com' }, 'origin='],
    [{ origin: 'https://hr.example.com/#' }, 'origin='], [{ office: '//cdn.example.com/office.js' }, 'office='], [{ origin: 'hr.example.com' }, 'origin=hr.example.com is not known; expected an address such as'],
    [{ origin: 'http://hr.example.com' }, 'origin=http://hr.example.com'], [{ origin: 'https://hr.example.com/?a=1' }, 'origin='],
    [{ office: 'cdn' }, 'microsoft, 21vianet, self'], [{ namespace: 'BSC' }, 'KPI, KPIDEV'], [{ maps: 'yes' }, 'apart, served'],
  ])('%j ends the build with a sentence', (env, sentence) => {
    expect(() => readSwitches(env)).toThrow(sentence);
  });
});
