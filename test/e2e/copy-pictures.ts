import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pictures } from './pictures';

const root = join(__dirname, '..', '..');
const shown = join(root, 'assets', 'pictures');

/** A page with a few pictures should open at once. */
const MOST_BYTES = 200_000;

const readmes = readdirSync(root).filter((name) => /^README.*\.md$/.test(name));
const names = new Set(readmes.flatMap((name) => [...readFileSync(join(root, name), 'utf8').matchAll(/assets\/pictures\/([^)]+\.png)/g)].flatMap(([, picture]) => picture ?? [])));

/** `npm run screenshots` runs the journeys in the browser, then takes the pictures that the READMEs show from what they saw, and no others. */
const missing = [...names].filter((name) => !existsSync(join(pictures, name)));
if (missing.length > 0 || names.size === 0) throw new Error(`The run saw no ${missing.join(', ')}.`);
mkdirSync(shown, { recursive: true });
for (const name of readdirSync(shown)) if (!names.has(name)) rmSync(join(shown, name));
for (const name of names) copyFileSync(join(pictures, name), join(shown, name));
const large = [...names].filter((name) => statSync(join(shown, name)).size > MOST_BYTES);
process.stdout.write(`${names.size} pictures in assets/pictures.${large.length === 0 ? '' : ` Larger than ${MOST_BYTES / 1_000} KB, so their colours have to be reduced: ${large.join(', ')}.`}\n`);
