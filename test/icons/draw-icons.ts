import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../workbench/page/browser';
import { iconAt, iconNames, iconSizes } from './icons';

const folder = join(__dirname, '..', '..', 'assets', 'icons');

/** Draws assets/icons anew: `npm run icons`. */
const draw = async (): Promise<void> => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const name of iconNames) {
    for (const size of iconSizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${iconAt(name, size)}`);
      writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
};

void draw();
