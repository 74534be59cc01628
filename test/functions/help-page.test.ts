import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpPage } from '../../src/cli/generate/help-page';
import { locales } from '../../src/domain/locale';
import { anyFunctions } from '../../src/functions/registry';
import { syntax } from '../../src/functions/syntax';

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');

/** What a button of the ribbon is called; the first text is that of the default language. */
const onRibbon = (id: string, locale: string): string => {
  const [, spoken = '', others = ''] = new RegExp(`<bt:String id="${id}" DefaultValue="([^"]*)">([^]*?)</bt:String>`).exec(manifest) ?? [];
  return new RegExp(`Locale="${locale}" Value="([^"]*)"`).exec(others)?.[1] ?? spoken;
};

describe.each(locales)('The help page in %s', (locale) => {
  const page = helpPage(locale);

  test('says in which language it is, and leads to the others', () => {
    expect(page).toContain(`<html lang="${locale}">`);
    expect(all(page, /<a href="([^"#]+\.html)"/g)).toEqual(locales.filter((other) => other !== locale).map((other) => `${other}.html`));
  });

  test('says what to do in the pane, in the words of the ribbon, before the functions', () => {
    const beginning = page.slice(0, page.indexOf(`=${syntax(anyFunctions[0]!)}`));
    for (const id of ['Tab.Label', 'Check.Label', 'Fill.Label', 'Why.Label']) expect(beginning).toContain(onRibbon(id, locale));
  });

  test('shows every function with its syntax and every example', () => {
    for (const declaration of anyFunctions) expect(page).toContain(`=${syntax(declaration)}`);
    const examples = anyFunctions.reduce((count, { examples: own }) => count + own.length, 0);
    expect(all(page, /<li class="(example)"/g)).toHaveLength(examples);
  });

  test('has every anchor it refers to, once', () => {
    const ids = all(page, /\sid="([^"]+)"/g);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(all(page, /href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    expect(all(page, /aria-labelledby="([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('has headings in order and one first heading', () => {
    const levels = all(page, /<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true);
  });

  test('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(|https?:\/\//);
    expect(page).toContain(`default-src 'none'`);
  });

  test('closes what it opens', () => {
    for (const name of ['section', 'div', 'table', 'ul', 'li', 'dl', 'p', 'code', 'nav']) {
      expect(all(page, new RegExp(`<(${name})[ >]`, 'g'))).toHaveLength(all(page, new RegExp(`</(${name})>`, 'g')).length);
    }
  });
});
