import { Button } from '@fluentui/react-components';
import { lazy } from 'react';
import type { StepProps } from '../appraise/step-props';
import { PageFooter } from '../frame/page-footer';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { loadAppraising } from '../journey/load-appraising';
import { isEmptyWorkbook } from './is-empty-workbook';
import { StartView } from './start-view';

const CheckedView = lazy(() => import('./checked-view').then((part) => ({ default: part.CheckedView })));

/** The first step: read the workbook, show what was recognised and what needs attention. */
export const CheckStep = ({ journey: { checked, work, wishes }, actions, defaults, notices }: StepProps) => {
  const page = usePageStyles();
  const { words, locale } = useWords();
  const isWorking = work !== undefined;
  if (checked === undefined) {
    return (
      <>
        <div className={page.page}>{notices}<StartView /></div>
        <PageFooter work={work} onCancel={actions.cancel}>
          <Button appearance="primary" disabledFocusable={isWorking} onClick={() => void actions.check()}>{words.start.check}</Button>
        </PageFooter>
      </>
    );
  }
  const insertSample = async (): Promise<void> => {
    const { planSample } = await loadAppraising();
    await actions.plan((fresh) => planSample(fresh.workbook, locale));
  };
  const updateForms = async (): Promise<void> => {
    const { planUpdate } = await loadAppraising();
    await actions.plan((fresh) => planUpdate(fresh, wishes, defaults));
  };
  const hasPeople = checked.appraised.people.length > 0;
  return (
    <>
      <div className={page.page}>{notices}<CheckedView checked={checked} actions={actions} onUpdate={() => void updateForms()} /></div>
      <PageFooter work={work} onCancel={actions.cancel}>
        {hasPeople
          ? <Button appearance="primary" disabledFocusable={isWorking} onClick={() => actions.take('fill')}>{words.check.next}</Button>
          : <Button appearance={isEmptyWorkbook(checked) ? 'primary' : 'secondary'} disabledFocusable={isWorking} onClick={() => void insertSample()}>{words.check.insertSample}</Button>}
        <Button disabledFocusable={isWorking} onClick={() => void actions.check()}>{words.check.again}</Button>
      </PageFooter>
    </>
  );
};
