import { useState } from 'react';
import type { UserPreferences } from '../user-preferences';
import { readPaneSettings, writePaneSettings, type PaneSettings } from './pane-settings';

export type KeptSettings = { readonly settings: PaneSettings; readonly change: (changed: Partial<PaneSettings>) => void; /** Whether they are still there when the pane is opened again. */ readonly isKept: boolean };

/** Remembers the settings, in the pane and on the machine. */
export const usePaneSettings = (preferences: UserPreferences): KeptSettings => {
  const [settings, setSettings] = useState(() => readPaneSettings(preferences));
  const [isKept, setIsKept] = useState(true);
  const change = (changed: Partial<PaneSettings>): void => {
    const next = { ...settings, ...changed };
    setSettings(next);
    setIsKept(writePaneSettings(preferences, next));
  };
  return { settings, change, isKept };
};
