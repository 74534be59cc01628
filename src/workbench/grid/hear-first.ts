import { ICommandService, type CommandListener } from '@univerjs/core';
import type { Engine } from './engine';

/**
 * Hears of commands before anything happens. The engine's own listener writes the formulas of a write into the cells before the write itself:
 * whoever wants to know what was there must come earlier.
 */
export const hearFirst = ({ injector }: Engine, listener: CommandListener): void => {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(listener);
  const { _beforeCommandExecutionListeners: heard } = commands as unknown as { readonly _beforeCommandExecutionListeners: CommandListener[] };
  const own = heard.pop();
  if (own !== listener) throw new Error('The engine keeps its listeners in another way');
  heard.unshift(own);
};
