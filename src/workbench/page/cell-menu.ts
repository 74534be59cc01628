import { CommandType, ICommandService } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/preset-sheets-core';
import type { Book } from '../book/book';
import type { RibbonControl } from '../manifest/manifest';

type Entry = { order: number; menuItemFactory: () => { id: string; type: MenuItemType; title: string; tooltip: string }; [child: string]: unknown };

/** Puts what the manifest adds to the menu of a cell at the end of the grid's own menu. */
export const extendCellMenu = ({ engine }: Book, controls: readonly RibbonControl[], act: (control: RibbonControl) => void): void => {
  const commands = engine.injector.get(ICommandService);
  const idOf = (control: RibbonControl): string => `workbench.add-in.${control.id}`;
  const entry = (control: RibbonControl, order: number): Entry => {
    const id = idOf(control);
    const isMenu = control.items.length > 0;
    if (!isMenu) commands.registerCommand({ id, type: CommandType.COMMAND, handler: () => { act(control); return true; } });
    return {
      order, menuItemFactory: () => ({ id, type: isMenu ? MenuItemType.SUBITEMS : MenuItemType.BUTTON, title: control.label, tooltip: control.tooltip }),
      ...Object.fromEntries(control.items.map((item, index) => [idOf(item), entry(item, index)])),
    };
  };
  if (controls.length === 0) return;
  engine.injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: Object.fromEntries(controls.map((control, index) => [idOf(control), entry(control, 100 + index)])) },
  });
};
