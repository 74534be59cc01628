import { Button, Link } from '@fluentui/react-components';
import { useRef } from 'react';
import { reportWords } from '../../language/report-words';
import { Notice } from '../frame/notice';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { Checked } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import { countFindings } from './count-findings';
import { FindingsView } from './findings-view';
import { NothingView } from './nothing-view';
import { planMends } from './plan-mends';
import { RecognisedView } from './recognised-view';

/** What a check brought to light. */
export const CheckedView = ({ checked, actions, onUpdate }: { readonly checked: Checked; readonly actions: JourneyActions; readonly onUpdate: () => void }) => {
  const page = usePageStyles();
  const { words: { check: words }, locale } = useWords();
  const { appraised, workbook } = checked;
  const findings = useRef<HTMLHeadingElement>(null);
  const isNothing = appraised.people.length === 0;
  /** That there is no table is the heading then. */
  const told = isNothing ? appraised.findings.filter(({ code }) => code !== 'no-table') : appraised.findings;
  return (
    <>
      {isNothing ? <NothingView checked={checked} onChoose={(choices) => void actions.choose(choices)} /> : (
        <>
          <PageHeading key="checked">{words.heading}</PageHeading>
          <p className={page.text}><Link as="button" onClick={() => findings.current?.focus()}>{reportWords[locale].counts(countFindings(appraised))}</Link></p>
          {checked.unseen.includes('merged-cells') ? <Notice intent="warning">{words.mergesUnseen}</Notice> : null}
          <OutdatedForms count={appraised.findings.filter(({ code }) => code === 'rules-changed').length} onUpdate={onUpdate} />
          <RecognisedView checked={checked} onChoose={(choices) => void actions.choose(choices)} />
        </>
      )}
      {isNothing && told.length + appraised.rulesFindings.length === 0 ? null : (
        <FindingsView
          headingRef={findings} findings={told} rulesFindings={appraised.rulesFindings}
          onGoTo={(sheet, cell) => void actions.goTo(sheet, cell)} onMend={(mendable) => actions.review(planMends(mendable, workbook))}
        />
      )}
    </>
  );
};

/** One press brings them up to date, after a preview; each stands among the findings too. */
const OutdatedForms = ({ count, onUpdate }: { readonly count: number; readonly onUpdate: () => void }) => {
  const { words: { check: words } } = useWords();
  return count === 0 ? null : <Notice intent="warning" actions={<Button size="small" onClick={onUpdate}>{words.updateForms}</Button>}>{words.formsOutdated(count)}</Notice>;
};
