import { locales } from '../../src/domain/locale';
import { namedIn, saidIn, saidInManifest, type Said } from './said-in';

const everything = (locale: (typeof locales)[number]): readonly Said[] => [...saidIn(locale), ...saidInManifest(locale), ...namedIn(locale)];

const [mainland, taiwan, english] = [everything('zh-CN'), everything('zh-TW'), everything('en-US')];
const chinese = [{ locale: 'zh-CN', texts: mainland }, { locale: 'zh-TW', texts: taiwan }];

/** What is quoted is somebody else's text, and rules and periods are shown as people type them. */
const own = (text: string): string => text
  .replace(/[“「].*?[”」]|"[^"]*"|\{\{.*?\}\}/g, '')
  .replace(/\d{4}年第三季度?|[<≥]?\d+[‰%](?:[为為]\d|以上|且<\d+%)|[满滿]分5，每次扣0\.5，最低1|[否则則]+[为為]1|1-5[评評]分/g, '');

const found = (texts: readonly Said[], wrong: RegExp): readonly Said[] => texts.filter(({ text }) => wrong.test(own(text)));

test('every language says as much as the others', () => {
  const counts = locales.map((locale) => saidIn(locale).length);
  expect(Math.min(...counts)).toBeGreaterThan(1_000);
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(100);
  for (const locale of locales) expect({ locale, isThere: namedIn(locale).length > 50 && saidInManifest(locale).length > 25 }).toEqual({ locale, isThere: true });
});

describe.each(chinese)('Chinese, $locale', ({ texts }) => {
  test('speaks to nobody', () => expect(found(texts, /[您你妳我咱]/)).toEqual([]));

  test('has full-width marks', () => expect(found(texts, /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u)).toEqual([]));

  test('has a space between Han and Latin letters or digits, none before % and ‰', () => {
    expect(found(texts, /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%‰]\p{Script=Han}|\d [%‰]/u)).toEqual([]);
  });
});

test('the mainland has its own terms', () => {
  const texts = mainland.filter(({ text }) => text !== '繁體中文');
  expect(found(texts, /打分|更正|[儲欄檔網復範選體]|一栏|资料|档案|增益|预设|资讯|列印|程式|巨集|活页簿|撤销/)).toEqual([]);
});

test('Taiwan has its own terms, and a row is 列, a column 欄', () => {
  const texts = taiwan.filter(({ text }) => text !== '简体中文');
  expect(found(texts, /[们权总员项评说为门认识检结单数应请规则读见线张录选删设写简测试头长处记显]/)).toEqual([]);
  expect(found(texts, /單元格|行(?!政|號)(?<!執行|銀行|進行|現行)|數據|工作簿|文本|默認|信息|加載|打開|保存|撤銷|模板|面板|打印|粘貼|屏幕|軟件|網絡|服務器|用戶|字符|程序|刷新|鼠標|查找|文件夾|鏈接|導[出入]|運行|存儲|升序|降序/)).toEqual([]);
  expect(found(texts, /考核期間|職務|工號|覆蓋|分佈|更正|被考核人|\[(?!開發)\p{Script=Han}/u)).toEqual([]);
});

test('English is spelled as in the United States', () => {
  expect(found(english, /(?:recogn|organ|normal|summar|real|custom|util|minim|emphas)is(?:e|ing)|colour|behaviour|centre|cancelled|labelled|favour|metre\b|catalogue|misspelt|judgement|programme\b|analyse|grey|fulfil\b/i)).toEqual([]);
  expect(found(english, /[a-z]'[a-z]|[，。；：？！（）]|\d [%‰]/)).toEqual([]);
});

test('English calls an employee ID, a position and a person by one name', () => {
  expect(found(english, /employee number|\bpost\b|\b1 people/)).toEqual([]);
});
