import { Button } from '@fluentui/react-components';
import { Notice } from '../frame/notice';
import { useWords } from '../frame/words-context';
import type { Done, Journey } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import type { PaneWords } from '../../language/pane-words';
import { TroubleNotice } from './trouble-notice';

const doneText = ({ job, undo }: Done, words: PaneWords['done']): string => {
  const what = job.kind === 'sample' ? words.sample : job.kind === 'rules' ? words.rules(job.sheet) : job.kind === 'fill' ? words.fill(job.filled.fill.forms.length) : words.mend(cellsOf(job.plan));
  return `${what} ${words.undo[undo]}`;
};

const cellsOf = (plan: Done['job']['plan']): number => new Set(plan.flatMap((edit) => (edit.kind === 'write' ? [`${edit.sheet}!${edit.row},${edit.column}`] : []))).size;

type Props = { readonly journey: Journey; readonly actions: JourneyActions };

/** What happened last, and whether the workbook is still as it was checked. */
export const JourneyNotices = ({ journey: { changed, done, trouble, wasCancelled, isOutdated, work }, actions }: Props) => {
  const { words } = useWords();
  const { trouble: told } = words;
  const check = <Button size="small" disabledFocusable={work !== undefined} onClick={() => void actions.check()}>{told.checkAgain}</Button>;
  return (
    <>
      {trouble === undefined || trouble.kind === 'conflicts' || trouble.kind === 'interrupted' ? null : <TroubleNotice trouble={trouble} onClose={actions.putTroubleAside} />}
      {changed === 'no' ? null : <Notice intent="warning" actions={check}>{changed === 'by-others' ? told.changedByOthers : told.changed}</Notice>}
      {wasCancelled ? <Notice intent="info">{words.work.cancelled}</Notice> : null}
      {done === undefined || wasCancelled || trouble !== undefined || (changed !== 'no' && !isOutdated) ? null : <Notice intent="success">{doneText(done, words.done)}</Notice>}
    </>
  );
};
