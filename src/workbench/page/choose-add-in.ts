import { choiceOf } from './preferences';
import { pageElement } from './page-element';

export type Offered = { readonly id: string; readonly name: string; readonly workbook?: string };

/** The add-ins of this workbench, the one it was started for first; none where it was started for a manifest. */
export const offeredAddIns = async (): Promise<readonly Offered[]> => (await (await fetch('/add-ins')).json()) as readonly Offered[];

/** Which of them the address asks for. A manifest in the address goes before. */
export const chosenAddIn = (query: URLSearchParams, offered: readonly Offered[]): Offered | undefined =>
  query.has('manifest') ? undefined : offered.find(({ id }) => id === query.get('add-in')) ?? offered[0];

/** Lets people change the add-in; another one means another start, `before` which the workbook is put aside. */
export const chooseAddIn = (offered: readonly Offered[], chosen: Offered | undefined, label: string, before: () => Promise<void>): void => {
  const select = pageElement('add-in') as HTMLSelectElement;
  const holder = pageElement('add-in-label').parentElement;
  if (holder !== null) holder.hidden = chosen === undefined || offered.length < 2;
  pageElement('add-in-label').textContent = label;
  select.replaceChildren(...offered.map(({ id, name }) => new Option(name, id)));
  if (chosen === undefined) return;
  choiceOf('add-in', chosen.id, (id) => {
    const address = new URL(location.href);
    address.searchParams.set('add-in', id);
    void before().then(() => { location.href = address.href; });
  });
};
