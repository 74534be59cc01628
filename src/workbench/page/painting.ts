import { IEditorBridgeService, IRenderManagerService, SheetSkeletonManagerService, type IRender, type Layer } from '@univerjs/preset-sheets-core';
import { IAutoFillService } from '@univerjs/sheets';
import type { Host } from '../host';
import { calm } from './calmly';

/** A paint waits for so many times what the last one took: an add-in's work gets nine tenths of the time. */
const share = 10;

/** Milliseconds that one request may take before its own work is shown. */
const longRequest = 1_000;

/** Milliseconds after which the formula bar, too, follows an add-in that works on. */
const editorPause = 1_000;

/** Work that has to be done before the next paint, and only once for each thing. */
type Renewal = { readonly later: (key: object, work: () => void) => void; readonly now: () => void };

const renewals = (): Renewal => {
  const waiting = new Map<object, () => void>();
  return {
    later: (key, work) => { waiting.set(key, work); },
    now: () => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const work of due) work();
    },
  };
};

/** When the picture of the grid may be painted: at once, unless an add-in is at work. */
const paintingTimes = (host: Host): { readonly isTime: () => boolean; readonly painted: (took: number) => void } => {
  let last = 0;
  let pause = calm;
  return {
    isTime: () => !host.isWorking() || performance.now() - last >= (host.isAnswering() ? Math.max(pause, longRequest) : pause),
    painted: (took) => {
      last = performance.now();
      pause = Math.max(calm, share * took);
    },
  };
};

/** The menu that follows a filled range is told to be hidden at each write; its interface is drawn anew each time. */
const hideFillMenuOnce = (host: Host): void => {
  const fill = host.book.engine.injector.get(IAutoFillService);
  const show = fill.setShowMenu.bind(fill);
  let isShown = false;
  fill.setShowMenu = (shown) => {
    if (!shown && !isShown) return;
    isShown = shown;
    show(shown);
  };
};

/** A layer of the picture is told that it is old each time something on it changes, by a message of its own. */
const soilOnce = (host: Host, layer: Layer, renewal: Renewal): void => {
  const soil = layer.makeDirtyWithDebounce.bind(layer);
  layer.makeDirtyWithDebounce = (state = true) => {
    if (state && host.isWorking()) renewal.later(layer, () => layer.makeDirty());
    else soil(state);
  };
};

/** Each row that is added, sized or hidden sets up the whole picture anew: headings, scroll bars, frozen panes, selections. */
const setUpOnce = (host: Host, skeletons: SheetSkeletonManagerService, renewal: Renewal): void => {
  const setUp = skeletons.setCurrent.bind(skeletons);
  const isShown = (sheetId: string): boolean => skeletons.getCurrentParam()?.sheetId === sheetId;
  skeletons.setCurrent = (wanted) => {
    if (!host.isWorking() || !isShown(wanted.sheetId)) return setUp(wanted);
    return renewal.later(skeletons, () => { if (isShown(wanted.sheetId)) setUp(wanted); });
  };
};

/** The formula bar shows the chosen cell, and makes a document of it each time; what somebody is typing there stays, whatever is written meanwhile. */
const refreshEditorSeldom = (host: Host, renewal: Renewal): void => {
  const editor = host.book.engine.injector.get(IEditorBridgeService);
  const renew = editor.refreshEditCellState.bind(editor);
  const refresh = (): void => { if (!editor.isVisible().visible) renew(); };
  let refreshed = 0;
  const seldom = (): void => {
    if (host.isWorking() && performance.now() - refreshed < editorPause) return renewal.later(editor, seldom);
    refreshed = performance.now();
    return refresh();
  };
  editor.refreshEditCellState = () => (host.isWorking() ? renewal.later(editor, seldom) : refresh());
};

/** Painting takes longer than most requests: while an add-in works, people see its progress a few times a second, and its end at once. */
export const paintCalmly = (host: Host): void => {
  const { injector, unitId } = host.book.engine;
  const times = paintingTimes(host);
  const renewal = renewals();
  let begun = 0;
  const mayPaint = (): boolean => {
    if (!times.isTime()) return false;
    begun = performance.now();
    renewal.now();
    return true;
  };
  const calmDown = (render: IRender): void => {
    Object.defineProperty(render.engine, 'renderEvenInBackground', { get: mayPaint, set: () => undefined, configurable: true });
    render.engine.endFrame$.subscribe(() => times.painted(performance.now() - begun));
    render.scene.getLayers().forEach((layer) => soilOnce(host, layer, renewal));
    setUpOnce(host, render.with(SheetSkeletonManagerService), renewal);
  };
  const renderers = injector.get(IRenderManagerService);
  const renderer = renderers.getRenderById(unitId);
  if (renderer !== null && renderer !== undefined) calmDown(renderer);
  renderers.created$.subscribe((made) => { if (made.unitId === unitId) calmDown(made); });
  refreshEditorSeldom(host, renewal);
  hideFillMenuOnce(host);
};
