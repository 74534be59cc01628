import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { locales, type Locale } from '../../domain/locale';
import { readPeriod } from '../../domain/period/read-period';
import { problemText } from '../../language/problem-text';
import { recordWords } from '../../language/record-words';
import type { GradesOfWorkbook } from '../../workbook/grades/grades-of-workbook';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { GradesEditor } from './grades-editor';
import { themes, type PaneSettings } from './pane-settings';
import type { KeptSettings } from './use-pane-settings';

type Props = KeptSettings & {
  /** The language of the program. */
  readonly systemLocale: Locale;
  readonly gradesOfWorkbook: GradesOfWorkbook | undefined;
};

/** What is decided once for all workbooks. */
export const SettingsPlace = ({ settings, change, isKept, systemLocale, gradesOfWorkbook }: Props) => {
  const page = usePageStyles();
  const { words: { settings: words, fill } } = useWords();
  return (
    <div className={page.page}>
      <PageHeading key="settings">{words.heading}</PageHeading>
      <LanguageField language={settings.language} systemLocale={systemLocale} onSelect={(language) => change({ language })} />
      <Field label={words.theme}>
        <RadioGroup value={settings.theme} onChange={(_, { value }) => change({ theme: themes.find((one) => one === value) ?? 'system' })}>
          {themes.map((theme) => <Radio key={theme} value={theme} label={words.themes[theme]} />)}
        </RadioGroup>
      </Field>
      <PeriodField period={settings.period} onChange={(period) => change({ period })} />
      <Field label={fill.company} hint={fill.companyHint}>
        <Input value={settings.company} onChange={(_, { value }) => change({ company: value })} />
      </Field>
      <GradesEditor own={gradesOfWorkbook} useGrades={settings.useGrades} grades={settings.grades} onChange={change} />
      <Field label={words.ranks}>
        <RadioGroup value={settings.ranks} onChange={(_, { value }) => change({ ranks: value === 'dense' ? 'dense' : 'competition' })}>
          {(['competition', 'dense'] as const).map((style) => <Radio key={style} value={style} label={words.rankStyles[style]} />)}
        </RadioGroup>
      </Field>
      <p className={page.quiet}>{words.visible}</p>
      <p className={page.quiet}>{isKept ? words.remembered : words.notRemembered}</p>
    </div>
  );
};

type LanguageProps = { readonly language: PaneSettings['language']; readonly systemLocale: Locale; readonly onSelect: (language: PaneSettings['language']) => void };

const LanguageField = ({ language, systemLocale, onSelect }: LanguageProps) => {
  const { words: { settings: words } } = useWords();
  return (
    <Field label={words.language}>
      <Select value={language} onChange={(_, { value }) => onSelect(locales.find((one) => one === value) ?? 'system')}>
        <option value="system">{words.systemLanguage(words.languages[systemLocale])}</option>
        {locales.map((locale) => <option key={locale} value={locale} lang={locale}>{words.languages[locale]}</option>)}
      </Select>
    </Field>
  );
};

const PeriodField = ({ period, onChange }: { readonly period: string; readonly onChange: (period: string) => void }) => {
  const { words: { settings: words }, locale } = useWords();
  const read = period.trim() === '' ? undefined : readPeriod(period);
  const message =
    read === undefined ? { hint: words.periodHint }
    : read.kind === 'period' ? { validationState: 'success' as const, validationMessage: words.periodRead(recordWords[locale].period(read.period)) }
    : { validationState: 'error' as const, validationMessage: problemText(read.problem, locale) };
  return <Field label={words.period} {...message}><Input value={period} onChange={(_, { value }) => onChange(value)} /></Field>;
};
