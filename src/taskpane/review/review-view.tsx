import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PageFooter } from '../frame/page-footer';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { Job } from '../journey/job';
import type { Journey } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import type { WorkbookHost } from '../workbook-host';
import { CellEdits } from './cell-edits';
import { ConversionSummary } from './conversion-summary';
import { FillSummary } from './fill-summary';
import { rulesText } from './rules-text';

type Props = { readonly host: WorkbookHost; readonly job: Job; readonly journey: Journey; readonly actions: JourneyActions; readonly notices: ReactNode };

/** Everything that will be written, before it is; and what Ctrl+Z will be able to do. */
export const ReviewView = ({ host, job, journey: { work, checked }, actions, notices }: Props) => {
  const page = usePageStyles();
  const { words: { review: words } } = useWords();
  return (
    <>
      <div className={page.page}>
        {notices}
        <PageHeading key={job.kind}>{words.heading[job.kind]}</PageHeading>
        {job.kind === 'mend' ? <CellEdits plan={job.plan} workbook={job.basis} onGoTo={(sheet, cell) => void actions.goTo(sheet, cell)} /> : null}
        {job.kind === 'sample' ? <p className={page.text}>{words.sampleSheet(job.sheet, job.people)}</p> : null}
        {job.kind === 'rules' ? <RulesSummary job={job} /> : null}
        {job.kind === 'convert' ? <ConversionSummary job={job} onReview={actions.review} onGoTo={(sheet, cell) => void actions.goTo(sheet, cell)} /> : null}
        {job.kind === 'fill' ? <FillSummary job={job} findings={checked?.appraised} /> : null}
        {job.plan.length === 0 ? null : <p className={page.text}>{words.undo[host.undoOf(job.plan)]}</p>}
      </div>
      <PageFooter work={work} onCancel={actions.cancel}>
        <Button appearance="primary" disabledFocusable={work !== undefined || job.plan.length === 0} onClick={() => void actions.carryOut(job)}>{words.write[job.kind]}</Button>
        <Button disabledFocusable={work !== undefined} onClick={actions.closeReview}>{words.back}</Button>
      </PageFooter>
    </>
  );
};

const RulesSummary = ({ job: { basis, plan, sheet, grades } }: { readonly job: Extract<Job, { kind: 'rules' }> }) => {
  const page = usePageStyles();
  const { words: { review: words } } = useWords();
  const isThere = (sought: string): boolean => basis.sheets.some(({ name }) => name === sought);
  return (
    <>
      <p className={page.text}>{rulesText(words, sheet, isThere(sheet), plan.some((edit) => 'sheet' in edit && edit.sheet === sheet))}</p>
      {grades === undefined ? null : <p className={page.text}>{isThere(grades) ? words.gradesKept(grades) : words.gradesNew(grades)}</p>}
    </>
  );
};
