import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Locale } from '../../src/domain/locale';
import { Pane } from '../../src/taskpane/pane';
import { paneRequests, type PaneRequests } from '../../src/taskpane/pane-requests';
import type { UserPreferences } from '../../src/taskpane/user-preferences';
import { xlsxHost, type OpenWorkbook } from './xlsx-host';

export type ShownPane = { readonly host: OpenWorkbook; readonly requests: PaneRequests; readonly user: UserEvent; readonly kept: Map<string, string> };

/** What one person's browser keeps. */
const preferencesIn = (kept: Map<string, string>): UserPreferences => ({ read: (key) => kept.get(key), write: (key, text) => { kept.set(key, text); return true; } });

/** The pane over a workbook in memory. */
export const showPane = (bytes: Uint8Array, locale: Locale = 'zh-CN', kept = new Map<string, string>()): ShownPane => {
  cleanup();
  const host = xlsxHost(bytes);
  const requests = paneRequests();
  render(<Pane host={host} requests={requests} locale={locale} preferences={preferencesIn(kept)} />);
  return { host, requests, user: userEvent.setup(), kept };
};
