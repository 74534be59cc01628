import { Button } from '@fluentui/react-components';
import { countFindings } from './count-findings';
import { PageFooter } from '../frame/page-footer';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { StepProps } from '../appraise/step-props';
import { reportWords } from '../../language/report-words';
import { FindingsView } from './findings-view';
import { isEmptyWorkbook, NothingView } from './nothing-view';
import { planMends } from './plan-mends';
import { planSample } from './plan-sample';
import { RecognisedView } from './recognised-view';
import { StartView } from './start-view';

/** The first step: read the workbook, show what was recognised and what needs attention. */
export const CheckStep = ({ journey: { checked, work }, actions, notices }: StepProps) => {
  const page = usePageStyles();
  const { words, locale } = useWords();
  const isWorking = work !== undefined;
  const footer = (children: React.ReactNode) => <PageFooter work={work} onCancel={actions.cancel}>{children}</PageFooter>;
  if (checked === undefined) {
    return (
      <>
        <div className={page.page}>{notices}<StartView /></div>
        {footer(<Button appearance="primary" disabledFocusable={isWorking} onClick={() => void actions.check()}>{words.start.check}</Button>)}
      </>
    );
  }
  const again = <Button key="again" disabledFocusable={isWorking} onClick={() => void actions.check()}>{words.check.again}</Button>;
  const { appraised, workbook } = checked;
  if (appraised.people.length === 0) {
    const isEmpty = isEmptyWorkbook(checked);
    return (
      <>
        <div className={page.page}>
          {notices}
          <NothingView checked={checked} onChoose={(choices) => void actions.choose(choices)} />
          <FindingsView findings={appraised.findings.filter(({ code }) => code !== 'no-table')} rulesFindings={appraised.rulesFindings} onGoTo={(sheet, cell) => void actions.goTo(sheet, cell)} onMend={(findings) => actions.review(planMends(findings, workbook))} />
        </div>
        {footer(<><Button appearance={isEmpty ? 'primary' : 'secondary'} disabledFocusable={isWorking} onClick={() => void actions.plan((fresh) => planSample(fresh.workbook, locale))}>{words.check.insertSample}</Button>{again}</>)}
      </>
    );
  }
  return (
    <>
      <div className={page.page}>
        {notices}
        <PageHeading key="checked">{words.check.heading}</PageHeading>
        <p className={page.text}>{reportWords[locale].counts(countFindings(appraised))}</p>
        <RecognisedView checked={checked} onChoose={(choices) => void actions.choose(choices)} />
        <FindingsView findings={appraised.findings} rulesFindings={appraised.rulesFindings} onGoTo={(sheet, cell) => void actions.goTo(sheet, cell)} onMend={(findings) => actions.review(planMends(findings, workbook))} />
      </div>
      {footer(<><Button appearance="primary" disabledFocusable={isWorking} onClick={() => actions.take('fill')}>{words.check.next}</Button>{again}</>)}
    </>
  );
};
