import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { manifestFor } from '../../../src/office/build/switches.cjs';
import { commands } from '../../../src/office/commands/commands';
import type { FileBehind } from './address-faults';
import { manifestFaults } from './manifest-faults';
import { mutations as ofStructure } from './mutations';
import { mutationsOfContent } from './mutations-of-content';
import { xmlTrees } from './xml-tree';

const top = resolve(__dirname, '..', '..', '..');
const origin = 'https://localhost:3000';
const release = 'https://kaohe.example.com/excel';
const manifest = readFileSync(join(top, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { readonly version: string };

/** Where files lie before the build; a PNG tells its size and colours in its first bytes. */
const fileBehind: FileBehind = (path) => {
  if (path === 'functions.js') return {};
  const file = join(top, path === 'taskpane.html' ? 'src/office' : 'assets', path);
  if (!existsSync(file)) return undefined;
  if (!path.endsWith('.png')) return {};
  const bytes = readFileSync(file);
  return { picture: { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasAlpha: bytes[25] === 6 } };
};

const expected = { version: `${version}.0`, commands: commands.map(({ id }) => id as string), isRelease: false };

describe('The manifest', () => {
  const released = manifestFor(manifest, { origin: release, namespace: 'KPI' });
  const [developed, forRelease] = xmlTrees([manifest, released]);

  test('has no fault, neither under development nor released', () => {
    expect(manifestFaults(manifest, developed!, origin, fileBehind, expected)).toEqual([]);
    expect(manifestFaults(released, forRelease!, release, fileBehind, { ...expected, isRelease: true })).toEqual([]);
  });

  test('of a release differs in Id, names, addresses and namespace only', () => {
    const lines = (text: string) => text.replaceAll(release, origin).split('\n');
    const changed = lines(released).filter((line, index) => line !== lines(manifest)[index]).map((line) => line.trim());
    expect(changed).toEqual([
      '<Id>3b8f6c1d-45a2-4e0b-a6d9-71c05e2f8a94</Id>', '<DisplayName DefaultValue="Kaohe 考核">', '<Override Locale="zh-TW" Value="Kaohe 考核"/>',
      '<Override Locale="en-US" Value="Kaohe Appraisal"/>', '<bt:String id="Functions.Namespace" DefaultValue="KPI"/>',
    ]);
  });

  test('names every command, on the ribbon, in the context menu or by a shortcut', () => {
    const named = new Set([...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name));
    expect(commands.map(({ id }) => id).filter((id) => !named.has(id))).toEqual(['openPane']);
  });

  test('labels are as short as the ribbon is', () => {
    const labels = [...manifest.matchAll(/<bt:String id="(\w+)\.Label" DefaultValue="([^"]*)">\s*<bt:Override Locale="zh-TW" Value="([^"]*)"\/>\s*<bt:Override Locale="en-US" Value="([^"]*)"/g)];
    expect(labels.length).toBeGreaterThan(12);
    const inMenus = ['ToNative', 'ToValues', 'Why'];
    const long = labels.filter(([, id = '', simplified = '', traditional = '', english = '']) =>
      !inMenus.includes(id) && ([simplified, traditional].some((text) => (text.match(/\p{Script=Han}/gu) ?? []).length > 6) || english.length > 22));
    expect(long.map(([, id]) => id)).toEqual([]);
  });
});

describe('What is wrong with a manifest is found', () => {
  const mutations = [...ofStructure, ...mutationsOfContent];
  const mutated = mutations.map(({ change }) => change(manifest));
  const trees = xmlTrees(mutated);

  test.each(mutations.map((mutation, index) => ({ ...mutation, index })))('$wrong', ({ fault, index }) => {
    expect(mutated[index]).not.toBe(manifest);
    expect(manifestFaults(mutated[index]!, trees[index]!, origin, fileBehind, expected).join('\n')).toContain(fault);
  });

  test('a release that still names what belongs to development', () => {
    const [parsed] = xmlTrees([manifest]);
    expect(manifestFaults(manifest, parsed!, origin, fileBehind, { ...expected, isRelease: true })).toEqual([
      'a release names localhost, a placeholder or the development namespace', 'the functions are called KPIDEV.…',
    ]);
  });
});
