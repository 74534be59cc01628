import { IEditorBridgeService, IRenderManagerService } from '@univerjs/preset-sheets-core';
import type { Host } from '../host';

/** While add-ins send one request after another the grid is painted at most this often, in milliseconds. */
const pause = 250;

/** Painting takes longer than most requests: while an add-in works, people see its progress a few times a second, and its end at once. */
export const paintCalmly = (host: Host): void => {
  const { injector, unitId } = host.book.engine;
  const editor = injector.get(IEditorBridgeService);
  const refresh = editor.refreshEditCellState.bind(editor);
  let isEditorStale = false;
  let painted = 0;
  editor.refreshEditCellState = () => {
    if (host.isWorking()) isEditorStale = true;
    else refresh();
  };
  const mayPaint = (): boolean => {
    const now = performance.now();
    if (host.isWorking() && now - painted < pause) return false;
    painted = now;
    if (isEditorStale) {
      isEditorStale = false;
      refresh();
    }
    return true;
  };
  const calm = (engine: object): void => { Object.defineProperty(engine, 'renderEvenInBackground', { get: mayPaint, set: () => undefined, configurable: true }); };
  const renderers = injector.get(IRenderManagerService);
  const renderer = renderers.getRenderById(unitId);
  if (renderer !== null && renderer !== undefined) calm(renderer.engine);
  renderers.created$.subscribe((made) => { if (made.unitId === unitId) calm(made.engine); });
};
