import { lazy, Suspense, useMemo, useState } from 'react';
import type { Locale } from '../domain/locale';
import { writePeriod } from '../domain/period/period';
import { readPeriod } from '../domain/period/read-period';
import { AppraisePlace, Loading } from './appraise/appraise-place';
import { useAnnouncements } from './appraise/use-announcements';
import { useRequests } from './appraise/use-requests';
import { readTypedGrades } from '../workbook/grades/read-typed-grades';
import { PaneFrame } from './frame/pane-frame';
import { PaneHeader, PanePlaces } from './frame/pane-header';
import { FocusKeeperProvider, useFocusKeeper } from './frame/use-focus-keeper';
import { useMedia } from './frame/use-media';
import { useJourney } from './journey/use-journey';
import type { PaneRequests, Place } from './pane-requests';
import type { PaneSettings, ThemeChoice } from './settings/pane-settings';
import { usePaneSettings, type KeptSettings } from './settings/use-pane-settings';
import type { UserPreferences } from './user-preferences';
import type { WorkbookHost } from './workbook-host';

const SettingsPlace = lazy(() => import('./settings/settings-place').then((part) => ({ default: part.SettingsPlace })));

export type PaneProps = {
  readonly host: WorkbookHost;
  readonly requests: PaneRequests;
  /** The language of the program, until somebody chooses another one in the settings. */
  readonly locale: Locale;
  readonly preferences: UserPreferences;
  /** What the program says of itself; undefined where it says nothing, then the system decides. */
  readonly isDark?: boolean | undefined;
};

/** Everything in Excel's task pane. */
export const Pane = (props: PaneProps) => {
  const kept = usePaneSettings(props.preferences);
  const { language, theme } = kept.settings;
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  return (
    <PaneFrame locale={language === 'system' ? props.locale : language} isDark={isDarkBy(theme, props.isDark ?? systemIsDark)}>
      <PaneBody {...props} locale={language === 'system' ? props.locale : language} systemLocale={props.locale} kept={kept} />
    </PaneFrame>
  );
};

const isDarkBy = (theme: ThemeChoice, system: boolean): boolean => (theme === 'system' ? system : theme === 'dark');

/** A chosen period as `writePeriod` writes it; what cannot be read does not count. */
const periodOf = ({ period }: PaneSettings): string | undefined => {
  const read = readPeriod(period);
  return read.kind === 'period' ? writePeriod(read.period) : undefined;
};

type BodyProps = PaneProps & { readonly systemLocale: Locale; readonly kept: KeptSettings };

const PaneBody = ({ host, requests, locale, systemLocale, kept }: BodyProps) => {
  const { settings, change } = kept;
  const period = periodOf(settings);
  const [place, setPlace] = useState<Place>('appraise');
  const [journey, actions] = useJourney(host, period);
  const keeper = useFocusKeeper();
  const { company, useGrades, grades, ranks } = settings;
  const defaults = useMemo(() => {
    const read = useGrades ? readTypedGrades(grades) : undefined;
    return { locale, company, grades: read?.kind === 'grades' ? read.bands : undefined, ranks };
  }, [locale, company, useGrades, grades, ranks]);
  useAnnouncements(journey);
  useRequests({ requests, host, journey, actions, defaults, onOpen: (asked) => { setPlace(asked); keeper.come(); } });
  return (
    <FocusKeeperProvider value={keeper}>
      <PaneHeader journey={journey} period={period} />
      <PanePlaces place={place} onOpen={setPlace} />
      <main style={{ display: 'flex', flexDirection: 'column', flexGrow: 1 }}>
        {place === 'appraise'
          ? <AppraisePlace host={host} journey={journey} actions={actions} defaults={defaults} onOpenSettings={() => setPlace('settings')} onCompany={(text) => change({ company: text })} />
          : <Suspense fallback={<Loading />}><SettingsPlace {...kept} gradesOfWorkbook={journey.checked?.appraised.grades} systemLocale={systemLocale} /></Suspense>}
      </main>
    </FocusKeeperProvider>
  );
};
