import { Button, Field, Select } from '@fluentui/react-components';
import { rejectionText } from '../../language/rejection-text';
import { reportWords } from '../../language/report-words';
import { shownPeriod } from '../../language/shown-period';
import type { Choices } from '../../workbook/recognise/choices';
import type { Recognition, RejectedTable } from '../../workbook/recognise/recognition';
import type { Checked } from '../journey/journey';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { choosingSheet, isChosen } from './chosen';
import { EvidenceList } from './column-card';
import { TableCard } from './table-card';

type Props = { readonly checked: Checked; readonly onChoose: (choices: Choices) => void };

/** What was recognised, each with its evidence and another choice. */
export const RecognisedView = ({ checked: { workbook, choices, appraised: { recognition, people } }, onChoose }: Props) => {
  const page = usePageStyles();
  const { words: { check: words } } = useWords();
  const { tables } = recognition;
  return (
    <section className={page.section}>
      <p className={page.text}>{words.people(people.length, Math.max(1, tables.length))}</p>
      <SheetSelect sheets={workbook.sheets.map(({ name }) => name)} sheet={choices.sheet} onSelect={(sheet) => onChoose(choosingSheet(sheet))} />
      <PeriodFact recognition={recognition} />
      <Candidates rejected={recognition.rejected} onTake={(sheet) => onChoose(choosingSheet(sheet))} />
      {isChosen(choices) ? (
        <div className={page.actions}><span className={page.quiet}>{words.chosen}</span><Button size="small" onClick={() => onChoose({})}>{words.resetChoices}</Button></div>
      ) : null}
      {tables.length > 1 ? <p className={page.quiet}>{words.allTables}</p> : null}
      {tables.map((table, index) => <TableCard key={`${table.sheet} ${index}`} table={table} choices={choices} onChoose={onChoose} />)}
    </section>
  );
};

type SheetProps = { readonly sheets: readonly string[]; readonly sheet: string | undefined; readonly onSelect: (sheet: string | undefined) => void };

export const SheetSelect = ({ sheets, sheet, onSelect }: SheetProps) => {
  const { words: { check: words } } = useWords();
  // An index, because any text at all can be the name of a sheet.
  const chosen = sheet === undefined ? '' : String(sheets.indexOf(sheet));
  return (
    <Field label={words.sheet}>
      <Select value={chosen} onChange={(_, { value }) => onSelect(value === '' ? undefined : sheets[Number(value)])}>
        <option value="">{words.automatic}</option>
        {sheets.map((name, index) => <option key={name} value={index}>{name}</option>)}
      </Select>
    </Field>
  );
};

const PeriodFact = ({ recognition: { period } }: { readonly recognition: Recognition }) => {
  const page = usePageStyles();
  const { words, locale } = useWords();
  const label = reportWords[locale].recognised.period;
  return (
    <div>
      <p className={page.text}>{words.frame.labelled(label, period === undefined ? words.frame.noPeriod : shownPeriod(period.value, locale))}</p>
      <p className={page.quiet}>{words.check.periodHint}</p>
      {period === undefined ? null : <EvidenceList evidence={period.evidence} />}
    </div>
  );
};

/** Tables that would do as well. */
const isCandidate = ({ rejection: { because } }: RejectedTable): boolean => ['same-people', 'other-period', 'weaker', 'hidden'].includes(because);

const Candidates = ({ rejected, onTake }: { readonly rejected: readonly RejectedTable[]; readonly onTake: (sheet: string) => void }) => {
  const page = usePageStyles();
  const { words: { check: words }, locale } = useWords();
  const candidates = rejected.filter(isCandidate);
  if (candidates.length === 0) return null;
  return (
    <section className={page.section} aria-label={words.candidates}>
      <h3 className={page.subheading}>{words.candidates}</h3>
      <p className={page.quiet}>{words.candidatesLead}</p>
      <ul className={page.list}>
        {candidates.map(({ sheet, cell, rejection }) => (
          <li key={`${sheet} ${cell ?? ''}`} className={page.card}>
            <span>{`${sheet} · ${rejectionText(rejection, locale)}`}</span>
            <div className={page.actions}><Button size="small" onClick={() => onTake(sheet)}>{words.take(sheet)}</Button></div>
          </li>
        ))}
      </ul>
    </section>
  );
};
