import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const top = resolve(__dirname, '..', '..');
const manifest = readFileSync(join(top, 'manifest.xml'), 'utf8');

const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

/** Where the file behind an address lies before the build. */
const fileBehind = (address: string): string => {
  const path = new URL(address).pathname.slice(1);
  if (path === 'taskpane.html') return join('src', 'office', path);
  return path === 'functions.js' ? join('src', 'office', 'functions.ts') : join('assets', path);
};

/** Children in the order in which the schema wants them; Excel refuses any other without saying why. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
    'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides', 'ExtendedOverrides',
  ],
  'ExtensionPoint xsi:type="CustomFunctions"': ['Script', 'Page', 'Metadata', 'Namespace'],
  'Host xsi:type="Workbook"': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
};

/** Names of the direct children of the first element that starts like this. */
const childrenOf = (start: string): string[] => {
  const tags = [...manifest.slice(manifest.indexOf(`<${start}`)).matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)];
  const children: string[] = [];
  let depth = 0;
  for (const [, closing, name = '', empty] of tags) {
    if (closing === '/') depth -= 1;
    else {
      if (depth === 1) children.push(name);
      if (empty !== '/') depth += 1;
    }
    if (depth === 0) break;
  }
  return children;
};

describe('The manifest', () => {
  test.each(Object.entries(orders))('the children of %s stand in the order of the schema', (element, order) => {
    expect(childrenOf(element)).toEqual(order);
  });

  test('every address has a file behind it', () => {
    const addresses = all(/"(https:\/\/[^"]+\.(?:html|js|json|png))"/g);
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((address) => !existsSync(join(top, fileBehind(address))))).toEqual([]);
  });

  test('every resource that is named is there, once, with a name of at most 32 characters', () => {
    const defined = all(/<bt:(?:Url|String|Image) id="([^"]+)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(all(/resid="([^"]+)"/g))].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test('what people read is there in each language', () => {
    for (const element of ['DisplayName', 'Description', 'SupportUrl', 'bt:Url id="Functions.Metadata"']) {
      const from = manifest.indexOf(`<${element}`);
      const text = manifest.slice(from, manifest.indexOf(`</${element.split(' ')[0] ?? ''}>`, from));
      expect([element, text.includes('Locale="zh-TW"'), text.includes('Locale="en-US"')]).toEqual([element, true, true]);
    }
    expect(manifest).toContain('<DefaultLocale>zh-CN</DefaultLocale>');
  });

  test('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { version: string };
    expect(all(/<Version>([^<]+)</g)).toEqual([`${version}.0`]);
  });

  test('the add-in under development never clashes with the released one', () => {
    expect(manifest).toContain('DefaultValue="KPIDEV"');
  });
});
