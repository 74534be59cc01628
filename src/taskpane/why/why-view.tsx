import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { whyText, type WhyLine } from '../../language/why-text';
import type { Why } from '../../workbook/why/why';
import { FactList } from '../frame/fact-list';
import { PageFooter } from '../frame/page-footer';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useShownPart } from '../frame/use-shown-part';
import { useWords } from '../frame/words-context';
import type { Work } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';

const useStyles = makeStyles({
  behind: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: '8px' },
  step1: { marginLeft: '8px' },
  step2: { marginLeft: '16px' },
  deeper: { marginLeft: '24px' },
});

type Props = { readonly why: Why; readonly work: Work | undefined; readonly actions: JourneyActions };

/** Why a cell shows what it shows, and the cells it was made from. */
export const WhyView = ({ why, work, actions }: Props) => {
  const page = usePageStyles();
  const { words: { results: words, findings, review }, locale } = useWords();
  const { shown, next, showMore } = useShownPart(whyText(why, locale), 50);
  return (
    <>
      <div className={page.page}>
        <PageHeading key={`${why.at.sheet}!${why.at.cell}`}>{words.why}</PageHeading>
        <ul className={page.list}>{shown.map((line, index) => <Line key={index} line={line} onGoTo={(sheet, cell) => void actions.goTo(sheet, cell)} />)}</ul>
        {next === 0 ? null : <div className={page.actions}><Button onClick={showMore}>{findings.more(next)}</Button></div>}
      </div>
      <PageFooter work={work} onCancel={actions.cancel}>
        <Button appearance="primary" onClick={() => void actions.explain()}>{words.explainSelected}</Button>
        <Button onClick={actions.closeWhy}>{review.back}</Button>
      </PageFooter>
    </>
  );
};

const Line = ({ line: { depth, at, shows, sentence, details }, onGoTo }: { readonly line: WhyLine; readonly onGoTo: (sheet: string, cell: string) => void }) => {
  const page = usePageStyles();
  const styles = useStyles();
  const { words: { findings, review } } = useWords();
  const place = `${at.sheet}!${at.cell}`;
  const indent = depth === 0 ? undefined : mergeClasses(styles.behind, depth === 1 ? styles.step1 : depth === 2 ? styles.step2 : styles.deeper);
  return (
    <li className={indent}>
      <div className={page.section}>
        <div className={page.actions}>
          <Link as="button" aria-label={findings.goTo(place)} onClick={() => onGoTo(at.sheet, at.cell)}>{place}</Link>
          <strong>{shows === '' ? review.blank : shows}</strong>
        </div>
        <p className={page.text}>{sentence}</p>
        {details.length === 0 ? null : (
          <FactList facts={details.map(({ label, text, at: from }) => [label, from === undefined ? text : <>{text} <Link as="button" aria-label={findings.goTo(`${from.sheet}!${from.cell}`)} onClick={() => onGoTo(from.sheet, from.cell)}>{from.cell}</Link></>] as const)} />
        )}
      </div>
    </li>
  );
};
