/// <reference types="office-js" />
import type { UserPreferences } from '../taskpane/user-preferences';

/** On the web Office gives add-ins a part of the storage for each site that embeds them. */
const keyOf = (key: string): string => `${Office.context.partitionKey ?? ''}kaohe.${key}`;

/** Kept by the browser that shows the pane; where it keeps nothing, what was chosen holds until the pane is closed. */
export const userPreferences = (): UserPreferences => ({
  read: (key) => {
    try {
      return localStorage.getItem(keyOf(key)) ?? undefined;
    } catch {
      return undefined; // A blocked storage throws: nothing is remembered there.
    }
  },
  write: (key, text) => {
    try {
      localStorage.setItem(keyOf(key), text);
      return true;
    } catch {
      return false;
    }
  },
});
