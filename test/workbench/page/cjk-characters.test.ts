import { execFileSync } from 'node:child_process';
import { all, letters, punctuations } from '../../../src/workbench/page/cjk-characters';

/** All characters that an expression of the package takes, as it says itself. */
const saidByPackage = (): Readonly<Record<string, readonly number[]>> => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', `
  import * as cjk from 'cjk-regex';
  const taken = (expression) => Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => (code < 0xd800 || code > 0xdfff) && expression.test(String.fromCodePoint(code)));
  console.log(JSON.stringify(Object.fromEntries(['all', 'letters', 'punctuations'].map((name) => [name, taken(cjk[name]().toRegExp())]))));
`], { encoding: 'utf8', maxBuffer: 1e8, cwd: __dirname })) as Readonly<Record<string, readonly number[]>>;

const ours = { all, letters, punctuations };

describe('the expressions that stand in for the tables of the package', () => {
  const said = saidByPackage();

  it.each(Object.keys(ours) as readonly (keyof typeof ours)[])('%s: every character that both editions of Unicode know is judged alike', (name) => {
    const expression = ours[name]().toRegExp();
    const taken = new Set(said[name]);
    const differing = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => (code < 0xd800 || code > 0xdfff) && /\P{Unassigned}/u.test(String.fromCodePoint(code)))
      .filter((code) => expression.test(String.fromCodePoint(code)) !== taken.has(code));
    expect(differing).toEqual([]);
    expect(taken.size).toBeGreaterThan(100);
  });
});
