import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Notice } from '../frame/notice';
import { useWords } from '../frame/words-context';
import type { Done, Journey } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import type { PaneWords } from '../../language/pane-words';

const ConversionDifferences = lazy(() => import('../review/conversion-differences').then((part) => ({ default: part.ConversionDifferences })));
const TroubleNotice = lazy(() => import('./trouble-notice').then((part) => ({ default: part.TroubleNotice })));

const doneText = ({ job, undo }: Done, { done: words, frame }: PaneWords): string => {
  return frame.sentences([whatWasDone(job, words), words.undo[undo]]);
};

const whatWasDone = (job: Done['job'], words: PaneWords['done']): string => {
  switch (job.kind) {
    case 'sample': return words.sample;
    case 'rules': return words.rules(job.sheet);
    case 'fill': return words.fill(job.filled.fill.forms.length);
    case 'convert': return words.convert(job.conversion.replaced.length);
    case 'mend': return words.mend(cellsOf(job.plan));
  }
};

const cellsOf = (plan: Done['job']['plan']): number => new Set(plan.flatMap((edit) => (edit.kind === 'write' ? [`${edit.sheet}!${edit.row},${edit.column}`] : []))).size;

const stoppedText = (stopped: Exclude<Journey['stopped'], 'no'>, { trouble, work }: PaneWords): string =>
  ({ 'taken-back': trouble.takenBack, 'taken-back-but-formats': trouble.takenBackButFormats, unwritten: work.cancelled, left: trouble.leftAsItIs })[stopped];

type Props = { readonly journey: Journey; readonly actions: JourneyActions };

/** What happened last, and whether the workbook is still as it was checked. */
export const JourneyNotices = ({ journey: { checked, changed, done, trouble, stopped, isOutdated, work }, actions }: Props) => {
  const { words } = useWords();
  const { trouble: told } = words;
  const check = <Button size="small" disabledFocusable={work !== undefined} onClick={() => void actions.check()}>{told.checkAgain}</Button>;
  return (
    <>
      {trouble === undefined || trouble.kind === 'conflicts' || trouble.kind === 'interrupted' ? null : <Suspense><TroubleNotice trouble={trouble} onClose={actions.putTroubleAside} /></Suspense>}
      {changed === 'no' ? null : <Notice intent="warning" actions={check}>{changed === 'by-others' ? told.changedByOthers : told.changed}</Notice>}
      {done?.job.kind === 'convert' && checked !== undefined && !isOutdated ? <Suspense><ConversionDifferences conversion={done.job.conversion} workbook={checked.workbook} /></Suspense> : null}
      {stopped === 'no' ? null : <Notice intent="info">{stoppedText(stopped, words)}</Notice>}
      {done === undefined || stopped !== 'no' || trouble !== undefined || (done.job.kind === 'fill' ? changed !== 'no' && !isOutdated : isOutdated) ? null : <Notice intent="success">{doneText(done, words)}</Notice>}
    </>
  );
};
