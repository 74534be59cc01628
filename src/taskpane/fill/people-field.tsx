import { Button, Checkbox, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { nameKey } from '../../domain/name-key';
import { roundHalfAway } from '../../domain/number/round-half-away';
import type { PersonOfWorkbook } from '../../workbook/appraise-workbook';
import { Details } from '../frame/details';
import { usePageStyles } from '../frame/page-styles';
import { useShownPart } from '../frame/use-shown-part';
import { useWords } from '../frame/words-context';
import { personKeys } from './person-keys';

type Props = { readonly people: readonly PersonOfWorkbook[]; readonly leftOut: ReadonlySet<string>; readonly onChange: (leftOut: ReadonlySet<string>) => void };

type Row = { readonly key: string; readonly one: Extract<PersonOfWorkbook, { kind: 'appraised' }>; readonly found: string };

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '320px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  search: { width: '100%', maxWidth: 'none' },
});

const rowsOf = (people: readonly PersonOfWorkbook[]): readonly Row[] => {
  const keys = personKeys(people);
  return people.flatMap((one, index) => (one.kind === 'appraised' ? [{ key: keys[index] ?? '', one, found: nameKey(`${one.person.name ?? ''} ${one.person.id ?? ''} ${one.person.department ?? ''}`) }] : []));
};

/** Who gets a form. */
export const PeopleField = ({ people, leftOut, onChange }: Props) => {
  const page = usePageStyles();
  const styles = useStyles();
  const { words: { fill: words, findings } } = useWords();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(nameKey(search));
  const rows = useMemo(() => rowsOf(people), [people]);
  const matching = useMemo(() => (wanted === '' ? rows : rows.filter(({ found }) => found.includes(wanted))), [rows, wanted]);
  const { shown, next, showMore } = useShownPart(matching);
  const setAll = (isChosen: (row: Row) => boolean): void => {
    const changed = new Set(leftOut);
    for (const row of matching) if (isChosen(row)) changed.delete(row.key); else changed.add(row.key);
    onChange(changed);
  };
  const chosen = rows.filter(({ key }) => !leftOut.has(key)).length;
  return (
    <section className={page.section} aria-label={words.people(chosen, rows.length)}>
      <h3 className={page.subheading}>{words.people(chosen, rows.length)}</h3>
      <SearchBox className={styles.search} aria-label={words.search} placeholder={words.search} dismiss={{ 'aria-label': words.clearSearch }} value={search} onChange={(_, { value }) => setSearch(value)} />
      <div className={page.actions}>
        <Button size="small" onClick={() => setAll(() => true)}>{words.all}</Button>
        <Button size="small" onClick={() => setAll(() => false)}>{words.none}</Button>
        <Button size="small" onClick={() => setAll(({ one }) => one.appraisal.kind !== 'incomplete')}>{words.onlyComplete}</Button>
      </div>
      {matching.length === 0 ? <p className={page.quiet}>{words.nobodyFound}</p> : (
        <ul className={styles.list}>
          {shown.map((row) => <PersonRow key={row.key} row={row} isChosen={!leftOut.has(row.key)} onChoose={(isChosen) => { const changed = new Set(leftOut); if (isChosen) changed.delete(row.key); else changed.add(row.key); onChange(changed); }} />)}
        </ul>
      )}
      {next === 0 ? null : <div className={page.actions}><Button size="small" onClick={showMore}>{findings.more(next)}</Button><span className={page.quiet}>{findings.shown(shown.length, matching.length)}</span></div>}
      <WithoutScheme people={people} />
    </section>
  );
};

const PersonRow = ({ row: { one: { person, appraisal } }, isChosen, onChoose }: { readonly row: Row; readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void }) => {
  const { words: { results } } = useWords();
  const total = appraisal.kind === 'incomplete' ? results.noTotal : roundHalfAway(appraisal.total, 2).toFixed(2);
  const label = [person.name ?? results.unnamed, person.id, person.department, total].filter((part) => part !== undefined).join(' · ');
  return <li><Checkbox checked={isChosen} label={label} onChange={(_, { checked }) => onChoose(checked === true)} /></li>;
};

const MOST = 50;

/** People nobody has a scheme for, and why. */
const WithoutScheme = ({ people }: { readonly people: readonly PersonOfWorkbook[] }) => {
  const page = usePageStyles();
  const { words: { fill: words, results } } = useWords();
  const without = people.flatMap((one) => (one.kind === 'no-scheme' ? [one] : []));
  if (without.length === 0) return null;
  return (
    <Details summary={words.withoutScheme(without.length)}>
      <ul className={page.bullets}>
        {without.slice(0, MOST).map(({ person, because }, index) => <li key={index}>{`${person.name ?? person.id ?? results.unnamed} · ${words.noScheme[because](person.position ?? '')}`}</li>)}
      </ul>
    </Details>
  );
};
