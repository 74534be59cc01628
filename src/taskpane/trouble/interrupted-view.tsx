import { Button } from '@fluentui/react-components';
import { fileProblemText } from '../../language/file-problem-text';
import { hostProblemText } from '../../language/host-problem-text';
import { Details } from '../frame/details';
import { NameList } from '../frame/name-list';
import { Notice } from '../frame/notice';
import { PageFooter } from '../frame/page-footer';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { PaneWords } from '../../language/pane-words';
import type { Locale } from '../../domain/locale';
import type { Interrupted } from '../workbook-host';
import type { Trouble, Work } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';

type Props = { readonly trouble: Extract<Trouble, { kind: 'interrupted' }>; readonly work: Work | undefined; readonly actions: JourneyActions };

/** Writing stopped in the middle: what is there, what is not, and the two ways on. */
export const InterruptedView = ({ trouble, work, actions }: Props) => {
  const page = usePageStyles();
  const { words: { trouble: words }, locale } = useWords();
  const { because, finished, unfinished, mayLoseFormats } = trouble.interrupted;
  return (
    <>
      <div className={page.page}>
        <PageHeading key="interrupted">{words.interrupted}</PageHeading>
        <Notice intent={because.kind === 'cancelled' ? 'warning' : 'error'}>{becauseText(because, words, locale)}</Notice>
        <p className={page.text}>{words.interruptedLead}</p>
        <Details isOpen summary={words.finished(finished.length)}><Sheets sheets={finished} /></Details>
        <Details isOpen summary={words.unfinished(unfinished.length)}><Sheets sheets={unfinished} /></Details>
        {mayLoseFormats.length === 0 ? null : (
          <>
            <Notice intent="warning">{words.mayLoseFormats}</Notice>
            <Details isOpen summary={words.sheetsThatMayLoseFormats(mayLoseFormats.length)}><Sheets sheets={mayLoseFormats} /></Details>
          </>
        )}
      </div>
      <PageFooter work={work} onCancel={actions.cancel}>
        <Button appearance="primary" disabledFocusable={work !== undefined} onClick={() => void actions.resume(trouble)}>{words.resume}</Button>
        <Button disabledFocusable={work !== undefined} onClick={() => void actions.takeBack(trouble)}>{words.takeBack}</Button>
        <Button disabledFocusable={work !== undefined} onClick={actions.leaveAsItIs}>{words.leave}</Button>
      </PageFooter>
    </>
  );
};

const becauseText = (because: Interrupted['because'], words: PaneWords['trouble'], locale: Locale): string => {
  switch (because.kind) {
    case 'cancelled': return words.cancelledByYou;
    case 'failed': return hostProblemText(because.problem, locale, 'listed');
    case 'refused': return fileProblemText(because.problem, locale);
  }
};

const Sheets = ({ sheets }: { readonly sheets: readonly string[] }) => {
  const page = usePageStyles();
  const { words: { trouble: words } } = useWords();
  return sheets.length === 0 ? <p className={page.quiet}>{words.noSheets}</p> : <NameList names={sheets} />;
};
