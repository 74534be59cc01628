const stops = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

/** Older web views of macOS cannot tell what is closed; there the browser leaves the pane itself. */
const isVisible = (element: HTMLElement): boolean => ('checkVisibility' in element ? element.checkVisibility() : true);

/** What the Tab key stops at, as browsers see it. */
const isStop = (element: HTMLElement): boolean => element.tabIndex >= 0 && !element.matches(':disabled') && isVisible(element) && !isOtherRadio(element);

/** Of the choices of one group only the chosen one is a stop. */
const isOtherRadio = (element: HTMLElement): boolean => element instanceof HTMLInputElement && element.type === 'radio' && !element.checked
  && document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`) !== null;

const isBeyond = (element: Element, from: Element, isBack: boolean): boolean =>
  (from.compareDocumentPosition(element) & (isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING)) !== 0 && !(isBack && element.contains(from));

/** Whether the Tab key has somewhere to go in the page. */
const hasFurther = (from: Element | null, isBack: boolean): boolean => {
  const all = [...document.querySelectorAll<HTMLElement>(stops)];
  return from === null || from === document.body ? !isBack && all.some(isStop) : all.some((element) => isBeyond(element, from, isBack) && isStop(element));
};

/**
 * Excel's client on the web moves the Tab key itself, and knows only some of what can have the focus: from a heading it leaves the pane, and it never comes to what opens and closes.
 * Inside the pane the browser does it; at both ends the client hands over to Excel.
 */
export const keepTabInPane = (): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey && hasFurther(document.activeElement, event.shiftKey)) event.stopPropagation();
  });
};
