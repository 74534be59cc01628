import { Badge, Button, Field, Link, Radio, RadioGroup } from '@fluentui/react-components';
import { conversionWords } from '../../language/conversion-words';
import type { Replaced } from '../../workbook/kpi-formulas/conversion';
import { Details } from '../frame/details';
import { FactList } from '../frame/fact-list';
import { Notice } from '../frame/notice';
import { usePageStyles } from '../frame/page-styles';
import { useShownPart } from '../frame/use-shown-part';
import { useWords } from '../frame/words-context';
import type { Job } from '../journey/job';
import { planConversion, type ScopeKind } from '../journey/plan-conversion';

type Props = { readonly job: Extract<Job, { kind: 'convert' }>; readonly onReview: (job: Job) => void; readonly onGoTo: (sheet: string, cell: string) => void };

const scopes: readonly ScopeKind[] = ['areas', 'sheet', 'workbook'];

/** Which KPI formulas become what, where, and which of them stay. */
export const ConversionSummary = ({ job, onReview, onGoTo }: Props) => {
  const page = usePageStyles();
  const { words: { review: words, findings }, locale } = useWords();
  const { conversion: { replaced, left, names }, to, scope, selected, basis } = job;
  const { shown, next, showMore } = useShownPart(replaced);
  const told = conversionWords[locale];
  const cells = replaced.reduce((sum, one) => sum + one.cells, 0);
  return (
    <>
      <Field label={words.scope}>
        <RadioGroup value={scope.kind} onChange={(_, { value }) => { const kind = scopes.find((one) => one === value); if (kind !== undefined) onReview(planConversion(basis, to, kind, selected, locale)); }}>
          {scopes.map((kind) => <Radio key={kind} value={kind} label={words.scopes[kind](selected.sheet)} />)}
        </RadioGroup>
      </Field>
      <p className={page.text}>{replaced.length === 0 ? words.noKpiFormulas : words.converted(replaced.length, cells)}</p>
      {to === 'native' && replaced.length > 0 ? <Notice intent="info">{told.rulesAsNow}</Notice> : null}
      <ul className={page.list}>{shown.map((one) => <ReplacedCard key={`${one.sheet}!${one.cell}`} replaced={one} onGoTo={onGoTo} />)}</ul>
      {next === 0 ? null : <div className={page.actions}><Button onClick={showMore}>{findings.more(next)}</Button><span className={page.quiet}>{findings.shown(shown.length, replaced.length)}</span></div>}
      {left.length === 0 ? null : (
        <Details isOpen summary={words.stays(left.length)}>
          <ul className={page.bullets}>{left.slice(0, MOST).map(({ sheet, cell, because }) => <li key={`${sheet}!${cell}`}>{`${sheet}!${cell} · ${told.left[because]}`}</li>)}</ul>
        </Details>
      )}
      {names.length === 0 ? null : <Notice intent="warning">{told.names(names)}</Notice>}
    </>
  );
};

const MOST = 100;

const ReplacedCard = ({ replaced: { sheet, cell, formula, becomes, how, because }, onGoTo }: { readonly replaced: Replaced; readonly onGoTo: Props['onGoTo'] }) => {
  const page = usePageStyles();
  const { words: { review: words, findings }, locale } = useWords();
  return (
    <li className={page.card}>
      <div className={page.actions}>
        <Link as="button" aria-label={findings.goTo(`${sheet}!${cell}`)} onClick={() => onGoTo(sheet, cell)}>{`${sheet}!${cell}`}</Link>
        <Badge appearance="tint" color={how === 'formula' ? 'brand' : 'informative'}>{words.becomes[how]}</Badge>
      </div>
      <FactList facts={[[words.before, `=${formula}`], [words.after, becomes === '' ? words.blank : becomes]]} />
      {because === undefined ? null : <p className={page.quiet}>{conversionWords[locale].fixed[because]}</p>}
    </li>
  );
};
