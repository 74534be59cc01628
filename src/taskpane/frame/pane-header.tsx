import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { reportWords } from '../../language/report-words';
import { shownPeriod } from '../../language/shown-period';
import type { Scheme } from '../../domain/scheme';
import { countFindings } from '../check/count-findings';
import type { Journey } from '../journey/journey';
import type { Place } from '../pane-requests';
import { useWords, type Words } from './words-context';

const useStyles = makeStyles({
  // The upper right corner belongs to Office's own menu.
  header: { display: 'flex', flexDirection: 'column', gap: '2px', minHeight: '40px', padding: '8px 48px 4px 12px', '@media (min-width: 320px)': { paddingLeft: '16px' } },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, '@media (min-width: 320px)': { paddingLeft: '12px' } },
  place: {
    minHeight: '32px', padding: '4px 8px', border: 'none', borderBottom: '2px solid transparent', whiteSpace: 'nowrap', background: 'none', font: 'inherit', cursor: 'pointer', color: tokens.colorNeutralForeground2,
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // A transparent line is drawn there.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { borderBottomColor: 'Highlight' } },
});

const schemesOf = ({ checked }: Journey): readonly Scheme[] => [...new Set((checked?.appraised.people ?? []).flatMap((one) => (one.kind === 'appraised' ? [one.scheme] : [])))];

const schemeText = (journey: Journey, { words, locale }: Words): string => {
  const [first, ...others] = schemesOf(journey);
  if (first === undefined) return words.frame.noScheme;
  return others.length === 0 ? first.names[locale] : words.frame.schemes(others.length + 1);
};

const stateText = ({ checked, changed }: Journey, { words, locale }: Words): string => {
  if (checked === undefined) return words.frame.unchecked;
  if (changed !== 'no') return words.frame.changed;
  const { people } = checked.appraised;
  return people.length === 0 ? words.frame.nothing : `${words.frame.people(people.length)} · ${reportWords[locale].counts(countFindings(checked.appraised))}`;
};

/** Period, scheme and state of the workbook. */
export const PaneHeader = ({ journey, period }: { readonly journey: Journey; readonly period: string | undefined }) => {
  const styles = useStyles();
  const known = useWords();
  const code = period ?? journey.checked?.appraised.recognition.period?.value;
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{code === undefined ? known.words.frame.noPeriod : shownPeriod(code, known.locale)}</h1>
      {journey.checked === undefined ? null : <p className={styles.line}>{schemeText(journey, known)}</p>}
      <p className={styles.line}>{stateText(journey, known)}</p>
    </header>
  );
};

const places: readonly Place[] = ['appraise', 'settings'];

export const PanePlaces = ({ place, onOpen }: { readonly place: Place; readonly onOpen: (place: Place) => void }) => {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <nav aria-label={words.frame.placesLabel} className={styles.places}>
      {places.map((one) => (
        <button key={one} type="button" aria-current={one === place ? 'page' : undefined} className={mergeClasses(styles.place, one === place && styles.current)} onClick={() => onOpen(one)}>
          {words.frame.places[one]}
        </button>
      ))}
    </nav>
  );
};
