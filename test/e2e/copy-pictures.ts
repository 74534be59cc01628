import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../workbench/page/browser';
import { pictures } from './pictures';

const root = join(__dirname, '..', '..');
const shown = join(root, 'assets', 'pictures');

/** A page with a few pictures should open at once. */
const MOST_BYTES = 200_000;

const readmes = readdirSync(root).filter((name) => /^README.*\.md$/.test(name));
const names = [...new Set(readmes.flatMap((name) => [...readFileSync(join(root, name), 'utf8').matchAll(/assets\/pictures\/([^)]+)\.webp/g)].flatMap(([, picture]) => picture ?? [])))];

/** Runs in the browser, which knows how to make a picture small: as it is where that takes no more than so many bytes, else a little less sharp. */
const webp = async ([png, most]: readonly [png: string, most: number]): Promise<string> => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const tried = [1, 0.9, 0.8].map((quality) => canvas.toDataURL('image/webp', quality).replace(/^[^,]*,/, ''));
  return tried.find((text) => text.length * 0.75 <= most) ?? tried.at(-1) ?? '';
};

/** `npm run screenshots` runs the journeys in the browser, then takes the pictures that the READMEs show from what they saw, and no others. */
const main = async (): Promise<void> => {
  const missing = names.filter((name) => !existsSync(join(pictures, `${name}.png`)));
  if (missing.length > 0 || names.length === 0) throw new Error(`The run saw no ${missing.join(', ')}.`);
  mkdirSync(shown, { recursive: true });
  for (const name of readdirSync(shown)) rmSync(join(shown, name));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const name of names) {
      const small = Buffer.from(await page.evaluate(webp, [readFileSync(join(pictures, `${name}.png`), 'base64'), MOST_BYTES] as const), 'base64');
      if (small.length > MOST_BYTES) throw new Error(`${name} has ${small.length} bytes; at most ${MOST_BYTES} were expected.`);
      writeFileSync(join(shown, `${name}.webp`), small);
    }
  } finally {
    await browser.close();
  }
  process.stdout.write(`${names.length} pictures in assets/pictures.\n`);
};

main().catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});
