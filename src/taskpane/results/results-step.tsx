import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { roundHalfAway } from '../../domain/number/round-half-away';
import { reportWords } from '../../language/report-words';
import type { PersonOfWorkbook } from '../../workbook/appraise-workbook';
import type { FillSettings } from '../../workbook/plan/fill-settings';
import type { StepProps } from '../appraise/step-props';
import { PageFooter } from '../frame/page-footer';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { fillSettingsOf, type FillDefaults } from '../journey/plan-fill';
import type { Journey } from '../journey/journey';
import { distribution, meanTotal } from './distribution';
import { DistributionPicture } from './distribution-picture';
import { resultRows } from './result-rows';
import { ResultsList } from './results-list';

type Source = { readonly people: readonly PersonOfWorkbook[]; readonly settings: FillSettings; readonly forms: readonly (string | undefined)[]; /** The results sheet, where these results were just written. */ readonly sheet?: string };

/** What was filled last, as long as nothing was read since; else what follows from the check. */
const sourceOf = ({ checked, done, isOutdated, wishes }: Journey, defaults: FillDefaults): Source | undefined => {
  if (done?.job.kind === 'fill' && isOutdated) {
    const { fill, people, settings } = done.job.filled;
    return { people: people.map((one) => ({ kind: 'appraised', ...one })), settings, forms: people.map((one) => fill.formOf.get(one)), sheet: fill.sheets.results };
  }
  return checked === undefined ? undefined : { people: checked.appraised.people, settings: fillSettingsOf(checked.appraised, wishes, defaults), forms: [] };
};

/** The third step: everybody's total and why it is what it is. */
export const ResultsStep = ({ journey, actions, defaults, notices }: StepProps) => {
  const page = usePageStyles();
  const { words: { results: words, frame }, locale } = useWords();
  const source = useMemo(() => sourceOf(journey, defaults), [journey, defaults]);
  const rows = useMemo(() => (source === undefined ? [] : resultRows(source.people, source.settings, source.forms)), [source]);
  if (source === undefined) return null;
  const { sheet, settings } = source;
  const mean = meanTotal(rows);
  return (
    <>
      <div className={page.page}>
        {notices}
        <PageHeading key="results">{words.heading}</PageHeading>
        {sheet === undefined ? <p className={page.quiet}>{words.notWritten}</p> : null}
        <p className={page.text}>
          {frame.sentences([reportWords[locale].scored(rows.filter(({ total }) => total !== undefined).length, rows.length), ...(mean === undefined ? [] : [words.mean(roundHalfAway(mean, 2).toFixed(2))])])}
        </p>
        {mean === undefined ? null : <DistributionPicture bars={distribution(rows, settings.grades)} />}
        <ResultsList rows={rows} settings={settings} onGoTo={(target, cell) => void actions.goTo(target, cell)} />
      </div>
      <PageFooter work={journey.work} onCancel={actions.cancel}>
        {sheet === undefined ? null : <Button appearance="primary" onClick={() => void actions.goTo(sheet)}>{words.openResults}</Button>}
        <Button appearance={sheet === undefined ? 'primary' : 'secondary'} onClick={() => actions.take('fill')}>{sheet === undefined ? words.toFill : words.again}</Button>
      </PageFooter>
    </>
  );
};
