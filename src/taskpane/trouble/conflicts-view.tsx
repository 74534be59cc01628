import { Button } from '@fluentui/react-components';
import { Notice } from '../frame/notice';
import { PageFooter } from '../frame/page-footer';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useShownPart } from '../frame/use-shown-part';
import { useWords } from '../frame/words-context';
import type { Trouble, Work } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import { FactList } from '../frame/fact-list';

type Props = { readonly trouble: Extract<Trouble, { kind: 'conflicts' }>; readonly work: Work | undefined; readonly actions: JourneyActions };

/** Cells that somebody changed since they were read: both values, and what would be written; the person chooses. */
export const ConflictsView = ({ trouble: conflict, work, actions }: Props) => {
  const page = usePageStyles();
  const { words } = useWords();
  const { trouble, review, findings, frame } = words;
  const { conflicts, before } = conflict;
  const { shown, next, showMore } = useShownPart(conflicts);
  const orBlank = (text: string): string => (text === '' ? review.blank : text);
  return (
    <>
      <div className={page.page}>
        <PageHeading key="conflicts">{trouble.conflicts(conflicts.length)}</PageHeading>
        <Notice intent="error">{frame.sentences([...(before === undefined ? [trouble.nothingWritten] : []), trouble.conflictsLead])}</Notice>
        <ul className={page.list}>
          {shown.map(({ sheet, cell, wasRead, isNow, wouldBe }) => (
            <li key={`${sheet}!${cell}`} className={page.card}>
              <strong>{`${sheet}!${cell}`}</strong>
              <FactList facts={[[trouble.wasRead, orBlank(wasRead)], [trouble.isNow, orBlank(isNow)], [trouble.wouldBe, orBlank(wouldBe)]]} />
              <div className={page.actions}><Button size="small" onClick={() => void actions.goTo(sheet, cell)}>{findings.goTo(cell)}</Button></div>
            </li>
          ))}
        </ul>
        {next === 0 ? null : <div className={page.actions}><Button onClick={showMore}>{findings.more(next)}</Button></div>}
      </div>
      <PageFooter work={work} onCancel={actions.cancel}>
        <Button appearance="primary" disabledFocusable={work !== undefined} onClick={() => void actions.keep(conflict)}>{before === undefined ? trouble.keep : review.back}</Button>
        <Button disabledFocusable={work !== undefined} onClick={() => void actions.overwrite(conflict)}>{trouble.overwrite}</Button>
      </PageFooter>
    </>
  );
};
