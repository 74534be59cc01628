import { Badge, Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { problemText } from '../../language/problem-text';
import { reportWords } from '../../language/report-words';
import { shownScore } from '../../language/shown-value';
import type { FillSettings } from '../../workbook/plan/fill-settings';
import { lineWriter, type FormLine } from '../../workbook/plan/form-line';
import { Details } from '../frame/details';
import { FactList } from '../frame/fact-list';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { ResultRow } from './result-rows';

type Props = { readonly row: ResultRow; readonly settings: FillSettings; readonly onGoTo: (sheet: string, cell?: string) => void };

/** A person's lines: result, score, weight and why; and what is missing. */
export const PersonDetail = ({ row: { one, form }, settings, onGoTo }: Props) => {
  const page = usePageStyles();
  const { words: { results: words, fill } } = useWords();
  const lines = useMemo(() => (one.kind === 'appraised' ? lineWriter(settings)(one) : []), [one, settings]);
  const { person } = one;
  return (
    <div className={page.section}>
      {one.kind === 'no-scheme' ? <p className={page.text}>{fill.noScheme[one.because](person.position ?? '')}</p> : null}
      <Missing row={one} lines={lines} settings={settings} />
      <ul className={page.list} aria-label={words.lines(person.name ?? person.id ?? words.unnamed)}>
        {lines.map((line) => <LineCard key={line.indicator} line={line} shown={person.results.get(line.indicator)?.shown ?? ''} sheet={person.sheet} cell={person.results.get(line.indicator)?.cell} onGoTo={onGoTo} />)}
      </ul>
      {form === undefined ? null : <div className={page.actions}><Button size="small" onClick={() => onGoTo(form)}>{words.openForm}</Button></div>}
    </div>
  );
};

/** What keeps the total away, beyond what the lines say themselves. */
const Missing = ({ row, lines, settings }: { readonly row: ResultRow['one']; readonly lines: readonly FormLine[]; readonly settings: FillSettings }) => {
  const page = usePageStyles();
  const { words: { results: words }, locale } = useWords();
  if (row.kind === 'no-scheme' || row.appraisal.kind !== 'incomplete') return null;
  const unscored = lines.filter(({ score }) => score === undefined).map(({ name, reason }) => settings.words.missingLine(name, reason));
  const whole = row.appraisal.problems.filter(({ code }) => code.startsWith('weight')).map((problem) => problemText(problem, locale));
  return (
    <div>
      <h3 className={page.subheading}>{words.missing}</h3>
      <ul className={page.bullets}>{[...unscored, ...whole].map((text) => <li key={text}>{text}</li>)}</ul>
    </div>
  );
};

type LineProps = { readonly line: FormLine; readonly shown: string; readonly sheet: string; readonly cell: string | undefined; readonly onGoTo: (sheet: string, cell?: string) => void };

const LineCard = ({ line: { name, weight, rule, score, weighted, reason }, shown, sheet, cell, onGoTo }: LineProps) => {
  const page = usePageStyles();
  const { words: { results: words, review, frame }, locale } = useWords();
  const { headings } = reportWords[locale];
  return (
    <li className={page.card}>
      <div className={page.actions}>
        <strong>{name}</strong>
        <Badge appearance="tint" color={score === undefined ? 'warning' : 'brand'}>{score === undefined ? '—' : shownScore(score)}</Badge>
      </div>
      <FactList facts={[
        [headings.result, shown === '' ? review.blank : shown],
        [words.weight, `${weight}%`],
        ...(weighted === undefined ? [] : [[words.weighted, shownScore(weighted)] as const]),
      ]} />
      <Details summary={words.why} isOpen={score === undefined}>
        <p className={page.text}>{reason}</p>
        <p className={page.quiet}>{frame.labelled(headings.rule, rule)}</p>
      </Details>
      {cell === undefined ? null : <div className={page.actions}><Button size="small" aria-label={`${words.openResult} ${sheet}!${cell}`} onClick={() => onGoTo(sheet, cell)}>{words.openResult}</Button></div>}
    </li>
  );
};
