import { locales, type Locale } from '../../src/domain/locale';
import { paneWords } from '../../src/language/pane-words';
import { reportWords } from '../../src/language/report-words';

type Said = { readonly path: string; readonly text: string };

/** Every text; functions are asked with figures and names such as they get. */
const said = (value: unknown, path: string): readonly Said[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return [1, 2].flatMap((count): readonly Said[] => said((value as (...given: readonly unknown[]) => unknown)(...givenFor(path, count)), `${path}(${count})`));
  if (Array.isArray(value)) return value.flatMap((one, index) => said(one, `${path}.${index}`));
  return Object.entries(value as object).flatMap(([key, one]) => said(one, `${path}.${key}`));
};

const givenFor = (path: string, count: number): readonly unknown[] => {
  if (/sentences$/.test(path)) return [[]];
  if (/(sampleSheet)$/.test(path)) return ['“名”', count];
  if (/(goTo|take|role|unitOf|unitOfIndicator|systemLanguage|target|targetRead|targetFound|targetsFound|gradesOn|rulesThere|Sheet|rules|results(New|Updated)|rules(New|Added|Kept)|scopes\.\w+|periodRead|mean|lines|position\w*|noScheme\.[\w-]+|labelled|taken|asText|band|grade(Twice|Bar)?|from|removeGrade|limit\w+|lowestAboveOne|bar)$/.test(path)) return ['“名”', '“名”', count];
  return [count, count, count];
};

const all = (locale: Locale): readonly Said[] => said(paneWords[locale], 'pane').filter(({ path }) => !/languages|labelled|sentences/.test(path));

/** What is quoted is somebody else's text; names of formulas stay as they are. */
const own = (text: string): string => text.replace(/[“「].*?[”」]|\{\{.*?\}\}|“|”/g, '');

describe.each(locales)('The pane in %s', (locale) => {
  const texts = all(locale);

  test('says something everywhere, and no more than it should', () => {
    for (const { path, text } of texts) {
      expect({ path, text }).not.toEqual({ path, text: '' });
      expect({ path, isWhole: !/undefined|\[object|NaN|  /.test(text) }).toEqual({ path, isWhole: true });
    }
  });

  test('ends sentences, not names of buttons', () => {
    const buttons = texts.filter(({ path }) => /^(?!.*undo\.).*(\.check|again|next|back|cancel|tryAgain|close|overwrite|keep|resume|takeBack|insert\w+|openForm|openResults?|toFill|write\.\w+|addGrade|all|none|onlyComplete)(\(\d\))?$/.test(path));
    expect(buttons.length).toBeGreaterThan(15);
    for (const { path, text } of buttons) expect({ path, endsPlainly: !/[。.!！]$/.test(text) }).toEqual({ path, endsPlainly: true });
  });

  test('keeps a number of people apart from one person', () => {
    const [one, two] = [paneWords[locale].frame.people(1), paneWords[locale].frame.people(2)];
    expect(one).toMatch(/^1 /);
    expect(two).toMatch(/^2 /);
    expect(reportWords[locale].scored(1, 2)).toContain('1');
  });
});

describe('Chinese, with figures and names put in', () => {
  const chinese = (['zh-CN', 'zh-TW'] as const).flatMap(all);

  test('has full-width marks', () => {
    expect(chinese.filter(({ text }) => /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(own(text)))).toEqual([]);
  });

  test('has a space between Han and Latin letters or digits, none before %', () => {
    const wrong = chinese.filter(({ path, text }) => !/periodHint/.test(path) && /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%‰]\p{Script=Han}|\d [%‰]/u.test(own(text)));
    expect(wrong).toEqual([]);
  });
});
