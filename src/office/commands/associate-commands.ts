/// <reference types="office-js" />
import { commands } from './commands';
import type { Surroundings } from './command';
import { runCommand } from './run-command';

/** The ribbon waits for `completed`; a shortcut brings no event. */
type Pressed = { readonly completed?: () => void } | undefined;

/** Tells Office what is behind each name in the manifest and in shortcuts.json. */
export const associateCommands = (surroundings: Surroundings): void => {
  for (const command of commands) {
    Office.actions.associate(command.id, (pressed: Pressed) => {
      void runCommand(command, surroundings).finally(() => pressed?.completed?.());
    });
  }
};
