import { readManifest } from '../../../src/workbench/manifest/read-manifest';
import { languages, nearestLanguage } from '../../../src/workbench/page/words';
import { demoManifest } from './workbench-server';

describe('A manifest that cannot be used says why', () => {
  test.each([
    ['no XML', 'This is no XML document'], ['<OfficeApp></OfficeApp>', 'names no page'], ['<other/>', 'its root is <other>, not <OfficeApp>'],
    ['<OfficeApp><Id></OfficeApp>', 'not well-formed'], ['<OfficeApp>', 'never closed'], ['', 'This is no XML document'],
  ])('%s', (xml, sentence) => {
    expect(() => readManifest(xml)).toThrow(sentence);
  });

  test('strings are those of the display language, else the default', () => {
    const labels = (language: string) => readManifest(demoManifest('https://localhost:3000'), language).tabs[0]?.groups[0]?.controls.map(({ label }) => label);
    expect(labels('zh-CN')).toEqual(['盖章', '显示窗格']);
    expect(labels('zh-TW')).toEqual(['Stamp', 'Show pane']);
  });

  test('a control may start out of use', () => {
    const manifest = readManifest(demoManifest('https://localhost:3000').replace('<FunctionName>stamp</FunctionName></Action>', '<FunctionName>stamp</FunctionName></Action><Enabled>false</Enabled>'));
    expect(manifest.tabs[0]?.groups[0]?.controls.map(({ isEnabled }) => isEnabled)).toEqual([false, true]);
  });
});

describe('The words of the page', () => {
  test.each([['zh', 'zh-CN'], ['zh-SG', 'zh-CN'], ['zh-HK', 'zh-TW'], ['zh-Hant-MO', 'zh-TW'], ['de-DE', 'en-US'], ['en-GB', 'en-US']])('a browser that prefers %s reads %s', (preferred, language) => {
    expect(nearestLanguage(preferred)).toBe(language);
  });

  test('Chinese texts hold no English sentence, and the two Chinese writings differ', () => {
    const plain = (words: object) => Object.entries(words).filter(([, value]) => typeof value === 'string') as [string, string][];
    const english = new Map(plain(languages['en-US']));
    for (const language of ['zh-CN', 'zh-TW'] as const) expect(plain(languages[language]).filter(([key, text]) => text === english.get(key))).toEqual([]);
    expect(languages['zh-TW'].save).not.toBe(languages['zh-CN'].save);
  });
});
