import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Notice } from '../frame/notice';
import { useWords } from '../frame/words-context';
import type { Done, Journey } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import type { PaneWords } from '../../language/pane-words';
import { whatWasDone } from './what-was-done';

const ConversionDifferences = lazy(() => import('../review/conversion-differences').then((part) => ({ default: part.ConversionDifferences })));
const TroubleNotice = lazy(() => import('./trouble-notice').then((part) => ({ default: part.TroubleNotice })));

const doneText = (done: Done, { done: words, frame }: PaneWords): string => frame.sentences([whatWasDone(done, words), words.undo[done.undo]]);

const stoppedText = (stopped: Exclude<Journey['stopped'], 'no'>, { trouble, work }: PaneWords): string =>
  ({ 'taken-back': trouble.takenBack, 'taken-back-but-formats': trouble.takenBackButFormats, unwritten: work.cancelled, left: trouble.leftAsItIs })[stopped];

/** What was done is said until the next thing is under way; forms, where their results are shown. */
const isStillSo = ({ changed, step, review, trouble, stopped, isOutdated }: Journey, { job }: Done): boolean =>
  review === undefined && trouble === undefined && stopped === 'no' && (job.kind === 'fill' ? step === 'results' && (isOutdated || changed === 'no') : !isOutdated);

type Props = { readonly journey: Journey; readonly actions: JourneyActions };

/** What happened last, and whether the workbook is still as it was checked. */
export const JourneyNotices = ({ journey, actions }: Props) => {
  const { words } = useWords();
  const { checked, changed, done, trouble, stopped, isOutdated, work } = journey;
  const { trouble: told } = words;
  const check = <Button size="small" disabledFocusable={work !== undefined} onClick={() => void actions.check()}>{told.checkAgain}</Button>;
  return (
    <>
      {trouble === undefined || trouble.kind === 'conflicts' || trouble.kind === 'interrupted' ? null : <Suspense><TroubleNotice trouble={trouble} onClose={actions.putTroubleAside} /></Suspense>}
      {changed === 'no' ? null : <Notice intent="warning" actions={check}>{changed === 'by-others' ? told.changedByOthers : told.changed}</Notice>}
      {done?.job.kind === 'convert' && checked !== undefined && !isOutdated ? <Suspense><ConversionDifferences conversion={done.job.conversion} workbook={checked.workbook} /></Suspense> : null}
      {stopped === 'no' ? null : <Notice intent="info">{stoppedText(stopped, words)}</Notice>}
      {done !== undefined && isStillSo(journey, done) ? <Notice intent="success">{doneText(done, words)}</Notice> : null}
    </>
  );
};
