import type { Host } from '../../host';
import { filteredColumns, valuesOf, type FilteredColumn } from './filtered-columns';
import { gridHasFocus, openMenu } from './floating';
import type { Layer } from './layer';
import type { Box, SheetView } from './sheet-view';
import type { DrawingWords } from './words';

const buttonSize = 17;

type Filtering = { readonly view: SheetView; readonly layer: Layer; readonly words: DrawingWords; readonly failed: (thrown: unknown) => void };

const buttonNamed = (text: string, act: () => void): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  button.addEventListener('click', act);
  return button;
};

const checkbox = (text: string, checked: boolean): { readonly label: HTMLElement; readonly input: HTMLInputElement } => {
  const [label, input] = [document.createElement('label'), Object.assign(document.createElement('input'), { type: 'checkbox', checked })];
  label.append(input, ` ${text}`);
  return { label, input };
};

/** The list of values with a box for all of them; answers which values are ticked. */
const valueBoxes = (values: readonly { readonly text: string; readonly isShown: boolean }[], words: DrawingWords): { readonly element: HTMLElement; readonly ticked: () => readonly string[] } => {
  const element = document.createElement('fieldset');
  const all = checkbox(words.all, values.every(({ isShown }) => isShown));
  const boxes = values.map(({ text, isShown }) => ({ text, ...checkbox(text === '' ? words.blanks : text, isShown) }));
  all.input.addEventListener('change', () => boxes.forEach(({ input }) => { input.checked = all.input.checked; }));
  for (const { input } of boxes) input.addEventListener('change', () => { all.input.checked = boxes.every((box) => box.input.checked); });
  element.append(all.label, ...boxes.map(({ label }) => label));
  return { element, ticked: () => boxes.filter(({ input }) => input.checked).map(({ text }) => text) };
};

const openFilter = (host: Host, { view, words, failed }: Filtering, column: FilteredColumn, box: Box): void => {
  const menu = document.createElement('div');
  menu.className = 'menu filter';
  menu.setAttribute('role', 'dialog');
  menu.setAttribute('aria-label', words.filterOf(column.name));
  const doing = (work: () => void) => (): void => {
    close();
    host.editAs('Local', work).catch(failed);
  };
  const values = valuesOf(host.book, view.sheetId(), column);
  const { element, ticked } = valueBoxes(values, words);
  element.setAttribute('aria-label', words.filterOf(column.name));
  const apply = doing(() => {
    const shown = ticked();
    column.filter(shown.length === values.length ? undefined : { filterOn: 'Values', values: shown });
  });
  const first = buttonNamed(words.sortAscending, doing(() => column.sort(true)));
  const clear = buttonNamed(words.clearFilter, doing(() => column.filter(undefined)));
  clear.disabled = column.criteria === undefined;
  const ends = document.createElement('div');
  ends.className = 'ends';
  ends.append(buttonNamed(words.apply, apply), buttonNamed(words.cancel, () => close()));
  menu.append(first, buttonNamed(words.sortDescending, doing(() => column.sort(false))), clear, element, ends);
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    apply();
  });
  const close = openMenu(view, menu, box, first);
};

/** The buttons in the header cells of tables and filters; Alt and the down arrow open the one of the chosen cell. Answers what places them anew. */
export const offerFilters = (host: Host, filtering: Filtering): (() => void) => {
  const { view, layer, words } = filtering;
  const buttons = new Map<string, HTMLButtonElement>();
  let columns: readonly FilteredColumn[] = [];

  const openAt = (id: string): void => {
    const column = columns.find((one) => one.id === id);
    const box = column === undefined ? undefined : layer.seenBox(column.header);
    if (column !== undefined && box !== undefined) openFilter(host, filtering, column, box);
  };
  const buttonFor = (id: string): HTMLButtonElement => {
    const known = buttons.get(id);
    if (known !== undefined) return known;
    const button = buttonNamed('▾', () => openAt(id));
    button.tabIndex = -1;
    button.setAttribute('aria-haspopup', 'dialog');
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    layer.element.append(button);
    buttons.set(id, button);
    return button;
  };

  addEventListener('keydown', (event) => {
    const [area] = host.book.selection.areas;
    if (!event.altKey || event.key !== 'ArrowDown' || area === undefined || !gridHasFocus(view)) return;
    const column = columns.find(({ header }) => header.top === area.top && header.left === area.left);
    if (column === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    openAt(column.id);
  }, true);

  return () => {
    columns = filteredColumns(host.book, view.sheetId());
    const ids = new Set(columns.map(({ id }) => id));
    for (const [id, button] of buttons) if (!ids.has(id)) { button.remove(); buttons.delete(id); }
    for (const column of columns) {
      const button = buttonFor(column.id);
      const box = layer.seenBox(column.header);
      button.setAttribute('aria-label', words.filterOf(column.name));
      button.title = words.filterOf(column.name);
      button.toggleAttribute('data-filtered', column.criteria !== undefined);
      layer.place(button, box === undefined ? undefined : { left: box.left + box.width - buttonSize - 1, top: box.top + box.height - Math.min(box.height, 20) + 1, width: buttonSize, height: Math.min(box.height, 20) - 2 });
    }
  };
};
