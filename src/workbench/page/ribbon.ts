import type { Host } from '../host';
import type { Manifest, RibbonControl } from '../manifest/read-manifest';

type Act = (control: RibbonControl) => void;

const button = (control: RibbonControl, act: Act): HTMLElement => {
  const element = document.createElement('button');
  element.type = 'button';
  element.title = control.tooltip;
  element.dataset['control'] = control.id;
  if (control.icon !== undefined) {
    const icon = document.createElement('img');
    icon.src = control.icon;
    icon.alt = '';
    element.append(icon);
  }
  element.append(control.label);
  element.addEventListener('click', () => act(control));
  return element;
};

/** A menu is a disclosure with its entries as buttons. */
const menu = (control: RibbonControl, act: Act): HTMLElement => {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = control.label;
  details.append(summary, ...control.items.map((item) => button(item, act)));
  return details;
};

/** Draws the tabs, groups and controls that the manifest describes. */
export const drawRibbon = (element: HTMLElement, manifest: Manifest, host: Host, showPane: () => void, complain: (text: string) => void): void => {
  const act: Act = ({ id, action }) => {
    if (action?.kind === 'pane') showPane();
    else if (action?.kind === 'function') host.runCommand(action.name, id).catch((thrown: unknown) => complain(thrown instanceof Error ? thrown.message : String(thrown)));
  };
  const groups = manifest.tabs.flatMap((tab) => tab.groups.map((group) => {
    const box = document.createElement('div');
    box.className = 'group';
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', `${tab.label}: ${group.label}`);
    box.append(...group.controls.map((control) => (control.items.length > 0 ? menu(control, act) : button(control, act))));
    return box;
  }));
  element.replaceChildren(...groups);
  element.setAttribute('aria-label', manifest.name);
};
