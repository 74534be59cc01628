/// <reference types="office-js" />
import { paneRequests } from '../taskpane/pane-requests';
import { associateCommands } from './commands/associate-commands';
import { surroundings } from './commands/surroundings';
import { onceShown } from './once-shown';

/** Excel may run the page's scripts again in the same window when a button is clicked twice while it loads. */
const startedAs = Symbol.for('kaohe.started');
const page = globalThis as { [startedAs]?: true };

/** Somebody opened the page's address in a browser. */
const sayElsewhere = (): void => {
  document.getElementById('opening')?.remove();
  document.getElementById('elsewhere')?.removeAttribute('hidden');
};

/** The functions are there already; commands come next, the pane when somebody looks at it. */
const start = async (): Promise<void> => {
  const requests = paneRequests();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return sayElsewhere();
  associateCommands(surroundings(requests));
  await onceShown();
  const { openPane } = await import('./open-pane');
  openPane(requests);
};

if (page[startedAs] !== true) {
  page[startedAs] = true;
  void start();
}
