import type { Host } from '../host';
import type { Manifest, RibbonControl, RibbonTab } from '../manifest/manifest';
import type { Act } from './act-on-control';

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

/** A menu is a disclosure with its entries as buttons; Escape closes it, and so does choosing an entry or going elsewhere. */
const menu = (control: RibbonControl, act: Act): HTMLElement => {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = control.label;
  summary.title = control.tooltip;
  const entries = document.createElement('div');
  entries.className = 'entries';
  entries.append(...control.items.map((item) => button(item, (chosen) => {
    details.open = false;
    act(chosen);
  })));
  details.append(summary, entries);
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    details.open = false;
    summary.focus();
  });
  const leave = ({ target }: Event): void => { if (!(target instanceof Node) || !details.contains(target)) details.open = false; };
  for (const type of ['pointerdown', 'focusin', 'blur']) addEventListener(type, leave, type !== 'blur');
  return details;
};

const groupsOf = (tab: Manifest['tabs'][number], act: Act): HTMLElement[] => tab.groups.map((group) => {
  const box = document.createElement('div');
  box.className = 'group';
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', `${tab.label}: ${group.label}`);
  box.append(...group.controls.map((control) => (control.items.length > 0 ? menu(control, act) : button(control, act))));
  return box;
});

const allControls = (controls: readonly RibbonControl[]): readonly RibbonControl[] => controls.flatMap((control) => [control, ...allControls(control.items)]);

/** Draws the tabs, groups and controls that the manifest describes, and follows what the add-in says about them. */
export const drawRibbon = (element: HTMLElement, manifest: Manifest, host: Host, act: Act): void => {
  const drawTab = (tab: RibbonTab): HTMLElement => {
    const section = document.createElement('section');
    section.dataset['tab'] = tab.id;
    section.setAttribute('aria-label', tab.label);
    const name = document.createElement('h2');
    name.textContent = tab.label;
    section.append(name, ...groupsOf(tab, act));
    return section;
  };
  const drawn = new Map<RibbonTab, HTMLElement>();
  element.setAttribute('aria-label', manifest.name);
  host.ribbon.startDisabled(manifest.tabs.flatMap((tab) => tab.groups.flatMap((group) => allControls(group.controls))).filter((control) => !control.isEnabled).map(({ id }) => id));
  const follow = (): void => {
    const tabs = [...manifest.tabs, ...host.ribbon.createdTabs];
    for (const tab of tabs) drawn.set(tab, drawn.get(tab) ?? drawTab(tab));
    const sections = tabs.flatMap((tab) => drawn.get(tab) ?? []);
    if (sections.length !== element.children.length || sections.some((section, index) => element.children[index] !== section)) element.replaceChildren(...sections);
    for (const section of sections) section.hidden = host.ribbon.hiddenTabs.has(section.dataset['tab'] ?? '');
    for (const control of element.querySelectorAll<HTMLButtonElement>('[data-control]')) control.disabled = host.ribbon.disabledButtons.has(control.dataset['control'] ?? '');
  };
  host.ribbon.onChange(follow);
  follow();
};
