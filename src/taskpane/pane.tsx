import type { Locale } from '../domain/locale';
import type { PaneRequests } from './pane-requests';
import type { UserPreferences } from './user-preferences';
import type { WorkbookHost } from './workbook-host';

export type PaneProps = {
  readonly host: WorkbookHost;
  readonly requests: PaneRequests;
  /** The language of the program, until somebody chooses another one in the settings. */
  readonly locale: Locale;
  readonly preferences: UserPreferences;
  /** What the program says of itself; undefined where it says nothing, then the system decides. */
  readonly isDark?: boolean | undefined;
};

export const Pane = ({ locale }: PaneProps) => <main lang={locale} />;
