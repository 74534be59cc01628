import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from './pictures';

const shown = join(__dirname, '..', '..', 'assets', 'pictures');

/** What the README shows, by language. */
const names = ['2-check', '4-preview', '5-results', '7-spill'].flatMap((name) => (name === '7-spill' ? [`${name}.en-US`] : [`${name}.zh-CN`, `${name}.en-US`]));

/** `npm run screenshots` runs the journeys in the browser, then takes the README's pictures from what they saw. */
mkdirSync(shown, { recursive: true });
const missing = names.filter((name) => !existsSync(join(pictures, `${name}.png`)));
if (missing.length > 0) throw new Error(`The run saw no ${missing.join(', ')}.`);
for (const name of names) copyFileSync(join(pictures, `${name}.png`), join(shown, `${name}.png`));
