import type { Frame } from 'playwright-core';
import { patience, type Visit } from './kaohe';

/** What has the focus in the pane. */
type Focus = {
  /** What it says, its label among it. */
  readonly says: readonly string[];
  readonly tag: string;
  /** It is marked as what the keys go to, lies inside the window and nothing covers it. */
  readonly isSeen: boolean;
};

const frameOf = async ({ page }: Visit): Promise<Frame> => {
  const frame = await (await page.locator('#pane iframe').elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The pane has no frame');
  return frame;
};

/** Nothing has it, or the keys go elsewhere: then the focus is lost. */
export const focusIn = async (here: Visit): Promise<Focus | undefined> => (await frameOf(here)).evaluate(() => {
  const active = document.activeElement as HTMLElement | null;
  if (active === null || active === document.body || !document.hasFocus()) return undefined;
  const { left, top, width, height } = active.getBoundingClientRect();
  const there = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 12));
  const labels = 'labels' in active ? [...(active as HTMLInputElement).labels ?? []].map((label) => label.textContent) : [];
  return {
    says: [active.getAttribute('aria-label') ?? '', active.textContent.trim(), ...labels],
    tag: active.tagName,
    isSeen: active.matches(':focus-visible') && there !== null && (active.contains(there) || there.contains(active)),
  };
});

const matches = (wanted: string | RegExp, { says }: Focus): boolean => says.some((text) => (typeof wanted === 'string' ? text === wanted : wanted.test(text)));

/** Until the focus is on something that says this; it goes there without anybody pressing Tab. */
export const untilFocused = async (here: Visit, wanted: string | RegExp): Promise<void> => {
  const end = Date.now() + patience;
  for (;;) {
    const focus = await focusIn(here);
    if (focus !== undefined && matches(wanted, focus)) {
      expect({ wanted, isSeen: focus.isSeen }).toEqual({ wanted, isSeen: true });
      return;
    }
    if (Date.now() > end) throw new Error(`The focus is on ${focus === undefined ? 'nothing' : `${focus.tag} ${focus.says.join(' | ')}`}; ${String(wanted)} was expected.`);
    await here.page.waitForTimeout(50);
  }
};

/** More stops than any place has. */
const MOST = 400;

/** Goes on with Tab, or back with Shift+Tab, until something says this; every stop on the way can be seen. */
export const tabTo = async (here: Visit, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const passed: string[] = [];
  while (passed.length < MOST) {
    await here.page.keyboard.press(key);
    const focus = await focusIn(here);
    if (focus === undefined) throw new Error(`${key} left the pane for ${await here.page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80))} before ${String(wanted)}, after ${passed.slice(-5).join(', ')}.`);
    const name = focus.says.find((text) => text !== '') ?? focus.tag;
    expect({ name, isSeen: focus.isSeen }).toEqual({ name, isSeen: true });
    if (matches(wanted, focus)) return;
    passed.push(name);
  }
  throw new Error(`${key} never came to ${String(wanted)}; it passed ${passed.slice(0, 30).join(', ')} …`);
};

/** Goes there and presses Enter. */
export const enterOn = async (here: Visit, wanted: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await tabTo(here, wanted, key);
  await here.page.keyboard.press('Enter');
};
