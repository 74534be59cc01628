import { addInProblemOf, addInProblemText } from '../../../src/workbench/manifest/add-in-problem';
import { readManifest } from '../../../src/workbench/manifest/read-manifest';
import { isChord, readShortcuts } from '../../../src/workbench/manifest/read-shortcuts';
import { languages, nearestLanguage } from '../../../src/workbench/page/words';
import { demoManifest } from './workbench-server';

describe('A manifest that cannot be used says why', () => {
  test.each([
    ['no XML', 'This is no XML document'], ['<OfficeApp></OfficeApp>', 'names no page'], ['<other/>', 'its root is <other>, not <OfficeApp>'],
    ['<OfficeApp><Id></OfficeApp>', 'not well-formed'], ['<OfficeApp>', 'never closed'], ['', 'This is no XML document'],
    [' {"manifestVersion":"1.17"}', 'names no page'], ['{"extensions":[{"requirements":{"scopes":["document"]}}]}', 'is for document, not for Excel: extensions / requirements / scopes in its manifest has no workbook.'], ['{', 'no JSON'],
    ['{"extensions":5}', 'not built as its schema says'], ['{"extensions":[null]}', 'not built as its schema says'],
    ['<OfficeApp><Hosts><Host Name="Document"/></Hosts></OfficeApp>', 'is for Document, not for Excel: Hosts in its manifest has no Workbook.'],
    ['<OfficeApp><DefaultSettings><SourceLocation DefaultValue="http://example.com/a.html"/></DefaultSettings></OfficeApp>', 'not served over https'],
  ])('%s', (xml, sentence) => {
    expect(() => readManifest(xml)).toThrow(sentence);
  });

  test('in each language, and for every problem', () => {
    const thrown = (): unknown => {
      try {
        return readManifest('<other/>');
      } catch (error) {
        return error;
      }
    };
    const problem = addInProblemOf(thrown());
    expect(problem).toEqual({ kind: 'no-manifest', root: 'other' });
    expect(problem && ['zh-CN', 'zh-TW', 'en-US'].map((language) => addInProblemText(problem, language))).toEqual([
      '这不是加载项清单：根元素是 <other>，应为 <OfficeApp>。', '這不是增益集的資訊清單：根元素是 <other>，應為 <OfficeApp>。', 'This is no add-in manifest: its root is <other>, not <OfficeApp>.',
    ]);
  });

  test('strings are those of the display language, else the default', () => {
    const labels = (language: string) => readManifest(demoManifest('https://localhost:3000'), language).tabs[0]?.groups[0]?.controls.map(({ label }) => label);
    expect(labels('zh-CN')).toEqual(['盖章', '显示窗格']);
    expect(labels('zh-TW')).toEqual(['Stamp', 'Show pane']);
  });

  test('a manifest for several programs shows what it says for workbooks, of its newest version', () => {
    const point = (label: string): string => `<DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="g"><Label resid="${label}"/>
      <Control xsi:type="Button" id="${label}"><Label resid="${label}"/><Action xsi:type="ShowTaskpane"><SourceLocation resid="page"/></Action></Control></Group></OfficeTab></ExtensionPoint></DesktopFormFactor>`;
    const host = (type: string, label: string): string => `<Host xsi:type="${type}">${point(label)}</Host>`;
    const words = (text: string): string => `<Resources><bt:Urls><bt:Url id="page" DefaultValue="https://localhost/${text}.html"/></bt:Urls><bt:ShortStrings><bt:String id="sheet" DefaultValue="${text}"/><bt:String id="words" DefaultValue="words"/></bt:ShortStrings></Resources>`;
    const overrides = (text: string, inner: string): string => `<VersionOverrides><Hosts>${host('Document', 'words')}${host('Workbook', 'sheet')}</Hosts>${words(text)}${inner}</VersionOverrides>`;
    const manifest = readManifest(`<OfficeApp><Hosts><Host Name="Document"/><Host Name="Workbook"/></Hosts><DefaultSettings><SourceLocation DefaultValue="https://localhost/old.html"/></DefaultSettings>
      ${overrides('one', overrides('two', ''))}</OfficeApp>`);
    expect(manifest.tabs.map(({ label, groups }) => [label, groups.map((group) => group.label)])).toEqual([['Home', ['two']]]);
    expect(manifest.taskPaneUrl).toBe('https://localhost/two.html');
  });

  test('what only older programs show is left out', () => {
    const marked = demoManifest('https://localhost:3000').replace('<Control xsi:type="Button" id="Demo.Pane">', '<Control xsi:type="Button" id="Demo.Pane"><OverriddenByRibbonApi>true</OverriddenByRibbonApi>');
    expect(readManifest(marked).tabs[0]?.groups[0]?.controls.map(({ id }) => id)).toEqual(['Demo.Stamp']);
  });

  test('a control may start out of use', () => {
    const manifest = readManifest(demoManifest('https://localhost:3000').replace('<FunctionName>stamp</FunctionName></Action>', '<FunctionName>stamp</FunctionName></Action><Enabled>false</Enabled>'));
    expect(manifest.tabs[0]?.groups[0]?.controls.map(({ isEnabled }) => isEnabled)).toEqual([false, true]);
  });
});

describe('Keys of an add-in', () => {
  const file = JSON.stringify({
    actions: [{ id: 'check', type: 'ExecuteFunction', name: '${resource.check}' }], shortcuts: [{ action: 'check', key: { default: 'Ctrl+Alt+C', web: '${resource.keys}' } }],
    resources: { default: { check: { value: 'Check' }, keys: { value: 'Ctrl+Shift+Up' } } },
  });

  test('names and chords are those of the display language, else the default; other words may lie in a file of their own', () => {
    expect(readShortcuts(file, undefined, 'en-US')).toEqual([{ action: 'check', name: 'Check', keys: 'Ctrl+Shift+Up' }]);
    expect(readShortcuts(file, JSON.stringify({ resources: { 'zh-cn': { check: { value: '检查' } } } }), 'zh-CN')).toEqual([{ action: 'check', name: '检查', keys: 'Ctrl+Shift+Up' }]);
  });

  test('a shortcut without its action, and a file that is no JSON, are refused with a reason', () => {
    expect(() => readShortcuts('{"shortcuts":[{"action":"gone","key":{"default":"Ctrl+1"}}]}', undefined, 'en-US')).toThrow('calls the action gone');
    expect(() => readShortcuts('<html>', undefined, 'en-US')).toThrow('no JSON');
  });

  test('a chord is met by its keys and no others', () => {
    const pressed = (key: string, ...held: readonly string[]) => ({ key, code: `Key${key.toUpperCase()}`, ctrlKey: held.includes('ctrl'), metaKey: held.includes('meta'), shiftKey: held.includes('shift'), altKey: held.includes('alt') });
    expect(isChord('Ctrl+Shift+Up', pressed('ArrowUp', 'ctrl', 'shift'))).toBe(true);
    expect(isChord('CTRL+ALT+K', pressed('k', 'ctrl', 'alt'))).toBe(true);
    expect(isChord('Command+K', pressed('k', 'meta'))).toBe(true);
    expect(isChord('Ctrl+K', pressed('k', 'ctrl', 'shift'))).toBe(false);
    expect(isChord('Ctrl+K', pressed('k'))).toBe(false);
    expect(isChord('', pressed('k', 'ctrl'))).toBe(false);
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
