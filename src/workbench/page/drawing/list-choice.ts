import type { Host } from '../../host';
import type { Choice } from '../../book/allowed-values';
import { sameArea, type Area } from '../../book/area';
import { choicesIn } from '../../book/judge-cells';
import type { ValidationPart } from '../../book/parts';
import { onSheet } from '../../book/range-target';
import { validationAt } from '../../book/validation';
import { writeRange } from '../../book/write-range';
import { gridHasFocus, openMenu } from './floating';
import type { Layer } from './layer';
import type { SheetView } from './sheet-view';
import type { DrawingWords } from './words';

const buttonWidth = 18;

type Choosing = { readonly view: SheetView; readonly layer: Layer; readonly words: DrawingWords; readonly refused: (cell: Area) => boolean };

const optionFor = ({ text }: Choice, index: number): HTMLElement => {
  const option = document.createElement('div');
  option.setAttribute('role', 'option');
  option.id = `choice-${index}`;
  option.textContent = text;
  return option;
};

/** Shows the values and hands over the one that was chosen, by mouse, arrow keys or first letters. */
const openList = (view: SheetView, words: DrawingWords, box: Parameters<typeof openMenu>[2], choices: readonly Choice[], present: string, chosen: (choice: Choice) => void): void => {
  const list = document.createElement('div');
  list.className = 'menu';
  list.tabIndex = 0;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.choices);
  list.style.minWidth = `${box.width}px`;
  const options = choices.map(optionFor);
  list.append(...options);
  let at = Math.max(choices.findIndex(({ text }) => text === present), 0);
  const mark = (index: number): void => {
    options[at]?.setAttribute('aria-selected', 'false');
    at = Math.min(Math.max(index, 0), options.length - 1);
    options[at]?.setAttribute('aria-selected', 'true');
    list.setAttribute('aria-activedescendant', `choice-${at}`);
    options[at]?.scrollIntoView({ block: 'nearest' });
  };
  const close = openMenu(view, list, box, list);
  const take = (index: number): void => {
    const choice = choices[index];
    close();
    if (choice !== undefined) chosen(choice);
  };
  mark(at);
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => mark(at + 1), ArrowUp: () => mark(at - 1), Home: () => mark(0), End: () => mark(options.length - 1),
    PageDown: () => mark(at + 8), PageUp: () => mark(at - 8), Enter: () => take(at), ' ': () => take(at),
  };
  list.addEventListener('keydown', (event) => {
    const letter = event.key.toLowerCase();
    const found = letter.length === 1 && letter !== ' ' ? [...choices.keys()].map((step) => (at + 1 + step) % choices.length).find((index) => choices[index]?.text.toLowerCase().startsWith(letter)) : undefined;
    const step = steps[event.key] ?? (found === undefined ? undefined : () => mark(found));
    if (step === undefined) return;
    event.preventDefault();
    step();
  });
  options.forEach((option, index) => option.addEventListener('click', () => take(index)));
};

/** The arrow beside a chosen cell whose values come from a list; Alt and the down arrow open it as well. Answers what places it anew. */
export const offerLists = (host: Host, { view, layer, words, refused }: Choosing): (() => void) => {
  const { book } = host;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', textContent: '▾', title: words.choose, tabIndex: -1, hidden: true });
  button.setAttribute('aria-label', words.choose);
  button.setAttribute('aria-haspopup', 'listbox');
  layer.element.append(button);

  /** The chosen cell and its rule, if that is a list to choose from. */
  const offered = (): { readonly cell: Area; readonly part: ValidationPart } | undefined => {
    const [area] = book.selection.areas;
    if (area === undefined || book.selection.sheetId !== view.sheetId()) return undefined;
    const cell = { ...area, bottom: area.top, right: area.left };
    const part = validationAt(book, book.selection.sheetId, cell.top, cell.left);
    const { inCellDropDown } = (part?.rule['list'] ?? {}) as { readonly inCellDropDown?: boolean };
    return part === undefined || inCellDropDown !== true ? undefined : { cell, part };
  };

  /** Sources that are formulas are calculated when the list is opened. */
  const show = async (cell: Area, part: ValidationPart): Promise<void> => {
    const choices = await choicesIn(book, part, cell);
    const [box, now] = [layer.seenBox(cell), offered()];
    if (box === undefined || now === undefined || !sameArea(now.cell, cell) || choices.length === 0) return;
    const { sheetId } = book.selection;
    const present = String(view.skeleton()?.worksheet.getCell(cell.top, cell.left)?.v);
    openList(view, words, box, choices, present, ({ written }) => {
      if (!refused(cell)) void host.editAs('Local', () => writeRange(onSheet(book, sheetId, cell), [[written]]));
    });
  };

  const open = (): boolean => {
    const found = offered();
    if (found === undefined || layer.seenBox(found.cell) === undefined) return false;
    void show(found.cell, found.part);
    return true;
  };

  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    if (!event.altKey || event.key !== 'ArrowDown' || !gridHasFocus(view) || !open()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);

  return () => {
    const found = offered();
    const box = found === undefined ? undefined : layer.seenBox(found.cell);
    layer.place(button, box === undefined ? undefined : { left: box.left + box.width + 1, top: box.top + 1, width: buttonWidth, height: Math.min(box.height - 1, 20) });
  };
};
