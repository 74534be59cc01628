import type { Words } from './words';

const named = (element: Element): boolean => element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') || element.textContent?.trim() !== '';

const label = (element: Element, text: string): void => {
  if (!named(element)) element.setAttribute('aria-label', text);
};

/** What the grid's own interface leaves out for keyboards and screen readers. */
const mend = (root: HTMLElement, words: Words): void => {
  for (const canvas of root.querySelectorAll('canvas[tabindex]')) {
    if (canvas.getAttribute('tabindex') !== '0') canvas.setAttribute('tabindex', '0');
    canvas.setAttribute('role', 'application');
    label(canvas, words.spreadsheet);
  }
  for (const track of root.querySelectorAll('[role="track"], [role="handle"]')) track.removeAttribute('role');
  for (const opener of root.querySelectorAll('div[aria-haspopup], a[aria-haspopup]')) {
    const holdsField = opener.querySelector('input, button, [tabindex]') !== null;
    if (!holdsField) opener.setAttribute('role', 'button');
    else for (const name of ['aria-haspopup', 'aria-expanded', 'aria-controls']) opener.removeAttribute(name);
  }
  for (const input of root.querySelectorAll('input:not([aria-label])')) input.setAttribute('aria-label', words.nameBox);
  for (const editor of root.querySelectorAll('[contenteditable="true"]:not([aria-label])')) {
    editor.setAttribute('role', 'textbox');
    editor.setAttribute('aria-label', words.formulaBar);
  }
  for (const button of root.querySelectorAll('button, a, [role="button"]')) label(button, button.getAttribute('data-u-command') ?? words.gridTool);
  document.querySelectorAll('section[aria-live]').forEach((section, index) => {
    const name = `${words.notifications} ${index + 1}`;
    if (section.getAttribute('aria-label') !== name) section.setAttribute('aria-label', name);
  });
};

/** Keeps the grid's interface usable as it draws itself anew. */
export const keepGridAccessible = (root: HTMLElement, words: Words): void => {
  let isPlanned = false;
  const soon = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      mend(root, words);
    });
  };
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
  soon();
};
