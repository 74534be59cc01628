/** The few functions of jQuery and of Script Lab's helpers that samples call. */
type Wrapped = Record<string, (...given: never[]) => unknown>;

const wrap = (elements: readonly HTMLElement[]): Wrapped => {
  const each = (work: (element: HTMLElement) => void): Wrapped => {
    elements.forEach(work);
    return wrapped;
  };
  const input = (): HTMLInputElement | undefined => elements[0] as HTMLInputElement | undefined;
  const wrapped: Wrapped = {
    on: (event: string, handler: EventListener) => each((element) => element.addEventListener(event, handler)),
    off: () => wrapped,
    click: (handler?: EventListener) => each((element) => (handler === undefined ? element.click() : element.addEventListener('click', handler))),
    change: (handler: EventListener) => each((element) => element.addEventListener('change', handler)),
    val: (value?: string) => (value === undefined ? input()?.value : each((element) => { (element as HTMLInputElement).value = value; })),
    text: (value?: string) => (value === undefined ? elements[0]?.textContent : each((element) => { element.textContent = value; })),
    html: (value?: string) => (value === undefined ? elements[0]?.innerHTML : each((element) => { element.innerHTML = value; })),
    append: (value: string | Node) => each((element) => (typeof value === 'string' ? element.insertAdjacentHTML('beforeend', value) : element.append(value))),
    empty: () => each((element) => element.replaceChildren()),
    prop: (name: string, value?: unknown) => (value === undefined ? Reflect.get(elements[0] ?? {}, name) : each((element) => { Reflect.set(element, name, value); })),
    attr: (name: string, value?: string) => (value === undefined ? elements[0]?.getAttribute(name) : each((element) => element.setAttribute(name, value))),
    show: () => each((element) => { element.hidden = false; }),
    hide: () => each((element) => { element.hidden = true; }),
    addClass: (name: string) => each((element) => element.classList.add(name)),
    removeClass: (name: string) => each((element) => element.classList.remove(name)),
    find: (selector: string) => wrap(elements.flatMap((element) => [...element.querySelectorAll<HTMLElement>(selector)])),
    ready: (handler: () => void) => { handler(); return wrapped; },
  };
  return wrapped;
};

export const query = (what: unknown): Wrapped => {
  if (typeof what === 'function') {
    (what as () => void)();
    return wrap([]);
  }
  if (typeof what === 'string') return wrap(what.trim().startsWith('<') ? made(what) : [...document.querySelectorAll<HTMLElement>(what)]);
  return wrap(what instanceof HTMLElement ? [what] : []);
};

const made = (html: string): HTMLElement[] => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.children] as HTMLElement[];
};

/** An empty sheet of that name in place of the one that may be there. */
const forceCreateSheet = async (workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> => {
  const { context, worksheets } = workbook;
  const former = worksheets.getItemOrNullObject(name);
  await context.sync();
  const sheet = worksheets.add();
  if (!former.isNullObject) former.delete();
  sheet.name = name;
  await context.sync();
  return sheet;
};

/** What Script Lab's helpers report is an error of the button that was pressed. */
export const officeHelpers = (report: (thrown: unknown) => void): object => ({
  UI: { notify: (first: unknown, second?: unknown) => { if (first instanceof Error || second === 'error') report(first); } },
  Utilities: { log: report, host: 'EXCEL', platform: 'OfficeOnline' },
  ExcelUtilities: { forceCreateSheet },
});

/** `base64-js`, of which samples call this. */
export const base64js = { fromByteArray: (bytes: readonly number[]): string => Buffer.from(bytes).toString('base64') };

const dayOfUnix = 25_569;
const day = 86_400_000;

/** `moment` with `moment-msdate`, as far as samples call them. */
export const moment = Object.assign((time: number): object => ({
  toOADate: () => time / day + dayOfUnix,
  unix: () => Math.floor(time / 1000),
  format: () => new Date(time).toISOString().slice(0, 10),
  toJSON: () => new Date(time).toISOString(),
}), { fromOADate: (serial: number): object => moment((serial - dayOfUnix) * day) });
