import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type Injector } from '@univerjs/core';
import { DocSelectionRenderService, IEditorBridgeService, IEditorService, IRenderManagerService, IShortcutService, KeyCode } from '@univerjs/preset-sheets-core';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Book } from '../book/book';

const ofCompletion = /^sheet\.formula-embedding-editor\.search_function\./;

/**
 * The list of functions follows what is typed a third of a second late, and held Enter meanwhile: a formula typed to its end was lost.
 * As in Excel, Enter takes what was typed and Tab the suggestion; the list's keys count only while it fits the text.
 */
const keepCompletionCurrent = (injector: Injector): void => {
  const editors = injector.get(IEditorService);
  const descriptions = injector.get(IDescriptionService);
  const shortcuts = injector.get(IShortcutService);
  const typed = (): string | undefined => editors.getFocusEditor()?.getDocumentData().body?.dataStream;
  let offeredFor: string | undefined;

  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => {
    offeredFor = typed();
    return search(text);
  };
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item) => {
    if (!ofCompletion.test(item.id)) return register(item);
    return register({ ...item, preconditions: () => item.binding !== KeyCode.ENTER && typed() === offeredFor });
  };
};

/** Whether people are in a page of the add-in, from which the grid takes the focus when a sheet is drawn late; who points at the grid wants it to. */
const isInAddIn = (): (() => boolean) => {
  let isPointedAt = false;
  document.addEventListener('pointerdown', () => { isPointedAt = true; }, true);
  window.addEventListener('blur', () => { isPointedAt = false; });
  return () => !isPointedAt && document.activeElement instanceof HTMLIFrameElement;
};

/** A click into the formula bar starts an edit, at which the editor in the cell takes the focus away from the bar: what is typed was lost. */
const keepFocusInPlace = (injector: Injector): void => {
  const editors = injector.get(IEditorService);
  const bridge = injector.get(IEditorBridgeService);
  let isBarPressed = false;
  document.addEventListener('pointerdown', ({ target }) => { isBarPressed = target instanceof Element && target.closest('[data-u-comp="formula-bar"]') !== null; }, true);
  bridge.visible$.subscribe(({ visible }) => { if (!visible) isBarPressed = false; });
  const isElsewhere = isInAddIn();
  const mayFocus = (): boolean => !(isBarPressed && bridge.isVisible().visible) && !isElsewhere();

  const focus = editors.focus.bind(editors);
  editors.focus = (id) => { if (id !== DOCS_NORMAL_EDITOR_UNIT_ID_KEY || mayFocus()) focus(id); };
  const guard = (): void => {
    const inCell = injector.get(IRenderManagerService).getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.with(DocSelectionRenderService);
    if (inCell === undefined) return;
    const take = inCell.focus.bind(inCell);
    inCell.focus = () => { if (mayFocus()) take(); };
  };
  const renders = injector.get(IRenderManagerService);
  renders.created$.subscribe(({ unitId }) => { if (unitId === DOCS_NORMAL_EDITOR_UNIT_ID_KEY) guard(); });
  guard();
};

/** Keeps the grid's editors from losing what people type. */
export const mendTyping = ({ engine }: Book): void => {
  keepCompletionCurrent(engine.injector);
  keepFocusInPlace(engine.injector);
};
