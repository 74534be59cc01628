/// <reference types="office-js" />
import type { PaneRequests } from '../../taskpane/pane-requests';
import type { Surroundings } from './command';

/** A dialog in Excel's own window: where there is no other way to show a page, and on the web, where a new window would be blocked. */
const inDialog = (address: string): Promise<void> => new Promise((resolve, reject) => {
  Office.context.ui.displayDialogAsync(address, { height: 80, width: 60, displayInIframe: true }, ({ status, error }) => {
    if (status === Office.AsyncResultStatus.Succeeded) resolve();
    else reject(Object.assign(new Error(error.message), { code: error.code }));
  });
});

/** Excel, as commands see it. */
export const surroundings = ({ send }: Pick<PaneRequests, 'send'>): Surroundings => ({
  send,
  showPane: () => Office.addin.showAsTaskpane(),
  showPage: async (path) => {
    const address = new URL(path, location.href).href;
    if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return inDialog(address);
    Office.context.ui.openBrowserWindow(address);
  },
});
