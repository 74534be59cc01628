import { Badge, Button } from '@fluentui/react-components';
import type { Ref } from 'react';
import { findingText } from '../../language/finding-text';
import { findingsWords } from '../../language/findings-words';
import { reportWords } from '../../language/report-words';
import { rulesSheetFindingText } from '../../language/rules-sheet-finding-text';
import type { Finding, Severity } from '../../workbook/check/finding';
import type { RulesSheetFinding } from '../../workbook/plan/rules-sheet-finding';
import { Details } from '../frame/details';
import { usePageStyles } from '../frame/page-styles';
import { useShownPart } from '../frame/use-shown-part';
import { useWords } from '../frame/words-context';
import { isMendable, type Mendable } from './plan-mends';

type Told = { readonly kind: 'finding'; readonly finding: Finding } | { readonly kind: 'rules'; readonly finding: RulesSheetFinding };

type Handlers = { readonly onGoTo: (sheet: string, cell: string | undefined) => void; readonly onMend: (findings: readonly Mendable[]) => void };

type Props = Handlers & { readonly headingRef?: Ref<HTMLHeadingElement>; readonly findings: readonly Finding[]; readonly rulesFindings: readonly RulesSheetFinding[] };

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** What needs attention, the worst first; what can be mended has a button. */
export const FindingsView = ({ headingRef, findings, rulesFindings, ...handlers }: Props) => {
  const page = usePageStyles();
  const { words: { findings: words }, locale } = useWords();
  const mendable = findings.filter(isMendable);
  const told = (severity: Severity): readonly Told[] => [
    ...(severity === 'error' ? rulesFindings.map((finding): Told => ({ kind: 'rules', finding })) : []),
    ...findings.filter((finding) => finding.severity === severity).map((finding): Told => ({ kind: 'finding', finding })),
  ];
  return (
    <section className={page.section} aria-label={words.heading}>
      <h3 ref={headingRef} tabIndex={-1} className={page.subheading}>{words.heading}</h3>
      {findings.length + rulesFindings.length === 0 ? <p className={page.text}>{reportWords[locale].noFindings}</p> : null}
      {mendable.length < 2 ? null : <div className={page.actions}><Button onClick={() => handlers.onMend(mendable)}>{words.mendAll(mendable.length)}</Button></div>}
      {severities.map((severity) => <Group key={severity} severity={severity} told={told(severity)} {...handlers} />)}
    </section>
  );
};

const colours = { error: 'danger', warning: 'warning', note: 'informative' } as const;

const Group = ({ severity, told, ...handlers }: Handlers & { readonly severity: Severity; readonly told: readonly Told[] }) => {
  const page = usePageStyles();
  const { words: { findings: words }, locale } = useWords();
  const { shown, next, showMore } = useShownPart(told, 50);
  if (told.length === 0) return null;
  const name = reportWords[locale].severity[severity];
  return (
    <Details isOpen={severity !== 'note'} summary={<><Badge appearance="tint" color={colours[severity]}>{name}</Badge>{` ${told.length}`}</>}>
      <ul className={page.list} aria-label={name}>{shown.map((one, index) => <FindingCard key={index} told={one} {...handlers} />)}</ul>
      {next === 0 ? null : <div className={page.actions}><Button onClick={showMore}>{words.more(next)}</Button><span className={page.quiet}>{words.shown(shown.length, told.length)}</span></div>}
    </Details>
  );
};

const FindingCard = ({ told, onGoTo, onMend }: Handlers & { readonly told: Told }) => {
  const page = usePageStyles();
  const { words: { findings: words, frame }, locale } = useWords();
  const { found, expected, toDo } = told.kind === 'finding' ? findingText(told.finding, locale) : rulesSheetFindingText(told.finding, locale);
  const { sheet } = told.finding;
  const cell = 'cell' in told.finding ? told.finding.cell : undefined;
  const mendable = told.kind === 'finding' && isMendable(told.finding) ? told.finding : undefined;
  return (
    <li className={page.card}>
      <strong>{found}</strong>
      <span>{frame.labelled(words.expected, expected)}</span>
      <span>{toDo}</span>
      <div className={page.actions}>
        {sheet === undefined ? null : <Button size="small" onClick={() => onGoTo(sheet, cell)}>{words.goTo(cell === undefined ? sheet : `${sheet}!${cell}`)}</Button>}
        {mendable === undefined ? null : <Button size="small" onClick={() => onMend([mendable])}>{findingsWords[locale].mends[mendable.mend.code]}</Button>}
      </div>
    </li>
  );
};
