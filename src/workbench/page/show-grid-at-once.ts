import { IUniverInstanceService, LifecycleService, LifecycleStages, UniverInstanceType, type Injector } from '@univerjs/core';
import { ILayoutService, IRenderManagerService, IUIController, type SingleUnitUIController } from '@univerjs/preset-sheets-core';

/**
 * The interface puts the grid in its place a third of a second after the place is there, and sets up all its menus, editors and tools before the grid may paint. Here the grid is put there
 * at once and the rest is set up when it has painted itself. The interface's own way comes later and finds its work done; in a window that is not seen it does it.
 * Answers when the grid is painted, in the same frame.
 */
export const showGridAtOnce = (injector: Injector): Promise<void> => new Promise((painted) => {
  const layout = injector.get(ILayoutService);
  const lifecycle = injector.get(LifecycleService);
  const register = layout.registerContentElement.bind(layout);
  const setUpTheRest = (): void => {
    performance.mark('grid shown');
    if (lifecycle.stage < LifecycleStages.Rendered) lifecycle.stage = LifecycleStages.Rendered;
  };
  const show = (place: HTMLElement): void => {
    const unit = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET)?.getUnitId() ?? '';
    if (injector.get(IRenderManagerService).getRenderById(unit) === null) return;
    (injector.get(IUIController) as SingleUnitUIController)['_changeRenderUnit'](unit, place);
    requestAnimationFrame(() => {
      painted();
      setTimeout(setUpTheRest);
    });
  };
  layout.registerContentElement = (place) => {
    const registered = register(place);
    void lifecycle.onStage(LifecycleStages.Ready).then(() => show(place));
    return registered;
  };
  void lifecycle.onStage(LifecycleStages.Rendered).then(painted);
});
