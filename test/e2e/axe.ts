import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

type Found = { readonly passes: readonly object[]; readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] };

const script = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in the pane, by all its rules. */
export const violationsInPane = async (page: Page): Promise<readonly string[]> => {
  const frame = await (await page.locator('#pane iframe').elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The pane has no frame');
  await frame.evaluate(script);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: { readonly run: (root: Document) => Promise<Found> } };
    const { passes, violations } = await axe.run(document);
    if (passes.length === 0) throw new Error('axe looked at nothing');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
};
