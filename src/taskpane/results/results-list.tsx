import { Badge, Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { Fragment, useMemo, useState } from 'react';
import { roundHalfAway } from '../../domain/number/round-half-away';
import { reportWords } from '../../language/report-words';
import type { FillSettings } from '../../workbook/plan/fill-settings';
import { useMedia } from '../frame/use-media';
import { usePageStyles } from '../frame/page-styles';
import { useShownPart } from '../frame/use-shown-part';
import { useWords } from '../frame/words-context';
import { PersonDetail } from './person-detail';
import { rankHeadingFor, sortedRows, type ResultRow, type ResultState, type SortBy, type Sorting } from './result-rows';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '4px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'start', verticalAlign: 'top' },
  number: { textAlign: 'end' },
  sort: { border: 'none', background: 'none', padding: '2px', minHeight: '24px', font: 'inherit', fontWeight: tokens.fontWeightSemibold, color: 'inherit', cursor: 'pointer' },
  person: { border: 'none', background: 'none', padding: '2px 0', minHeight: '24px', font: 'inherit', textAlign: 'start', cursor: 'pointer', color: tokens.colorBrandForeground1, ':hover': { textDecorationLine: 'underline' }, '@media (forced-colors: active)': { color: 'LinkText' } },
  numbers: { fontVariantNumeric: 'tabular-nums' },
});

type Props = { readonly rows: readonly ResultRow[]; readonly settings: FillSettings; readonly onGoTo: (sheet: string, cell?: string) => void };

/** From here on the columns fit beside each other. */
const WIDE = '(min-width: 360px)';

/** Everybody's total, rank and state: a table where there is room, cards where there is not. */
export const ResultsList = (props: Props) => {
  const page = usePageStyles();
  const { words: { findings, results: words }, locale } = useWords();
  const isWide = useMedia(WIDE);
  const [sorting, setSorting] = useState<Sorting>({ by: 'total', isDescending: true });
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => sortedRows(props.rows, sorting, locale), [props.rows, sorting, locale]);
  const { shown, next, showMore } = useShownPart(rows);
  const toggle = (key: number): void => setOpen((now) => (now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key])));
  const columns: readonly SortBy[] = ['name', 'total', 'rank', ...(props.settings.grades === undefined ? [] : ['grade' as const]), 'state'];
  const rank = useMemo(() => rankHeadingFor(props.rows.map(({ one }) => one), props.settings), [props.rows, props.settings]);
  const headings = { ...words.sorts, rank };
  const shared = { ...props, rows: shown, columns, headings, sorting, onSort: setSorting, open, onToggle: toggle };
  return (
    <section className={page.section} aria-label={words.table}>
      <p className={page.quiet}>{words.rankHint}</p>
      {isWide ? <ResultsTable {...shared} /> : <ResultsCards {...shared} />}
      {next === 0 ? null : <div className={page.actions}><Button onClick={showMore}>{findings.more(next)}</Button><span className={page.quiet}>{findings.shown(shown.length, rows.length)}</span></div>}
    </section>
  );
};

type Shown = Props & {
  readonly columns: readonly SortBy[];
  readonly headings: Readonly<Record<SortBy, string>>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly open: ReadonlySet<number>;
  readonly onToggle: (key: number) => void;
};

const useTexts = () => {
  const { words: { results: words, fill }, locale } = useWords();
  const states: Readonly<Record<ResultState, string>> = { ...reportWords[locale].states, 'no-scheme': words.noTotal };
  return {
    words, fill,
    name: ({ one: { person } }: ResultRow): string => [person.name ?? (person.id === undefined ? words.unnamed : undefined), person.id].filter((part) => part !== undefined).join(' '),
    total: ({ total }: ResultRow): string => (total === undefined ? '—' : roundHalfAway(total, 2).toFixed(2)),
    state: ({ state }: ResultRow): string => states[state],
  };
};

const ResultsTable = ({ rows, settings, onGoTo, columns, headings, sorting, onSort, open, onToggle }: Shown) => {
  const styles = useStyles();
  const texts = useTexts();
  const sort = (by: SortBy): void => onSort({ by, isDescending: sorting.by === by ? !sorting.isDescending : by === 'total' });
  return (
    <table className={styles.table} aria-label={texts.words.table}>
      <thead>
        <tr>
          {columns.map((column) => {
            const direction = sorting.isDescending ? 'descending' : 'ascending';
            return (
              <th key={column} scope="col" className={mergeClasses(styles.cell, (column === 'total' || column === 'rank') && styles.number)} aria-sort={sorting.by === column ? direction : undefined}>
                <button type="button" className={styles.sort} onClick={() => sort(column)}>{headings[column]}{sorting.by === column ? (sorting.isDescending ? ' ↓' : ' ↑') : ''}</button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.key}>
            <tr>
              <th scope="row" className={styles.cell}><button type="button" className={styles.person} aria-expanded={open.has(row.key)} onClick={() => onToggle(row.key)}>{texts.name(row)}</button></th>
              <td className={mergeClasses(styles.cell, styles.number)}>{texts.total(row)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>{row.rank ?? '—'}</td>
              {columns.includes('grade') ? <td className={styles.cell}>{row.grade ?? '—'}</td> : null}
              <td className={styles.cell}>{texts.state(row)}</td>
            </tr>
            {open.has(row.key) ? <tr><td colSpan={columns.length} className={styles.cell}><PersonDetail row={row} settings={settings} onGoTo={onGoTo} /></td></tr> : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};

const ResultsCards = ({ rows, settings, onGoTo, columns, headings, sorting, onSort, open, onToggle }: Shown) => {
  const page = usePageStyles();
  const styles = useStyles();
  const texts = useTexts();
  const { words } = texts;
  return (
    <>
      <div className={page.fields}>
        <Field label={words.sortBy} size="small">
          <Select size="small" value={sorting.by} onChange={(_, { value }) => { const by = columns.find((one) => one === value); if (by !== undefined) onSort({ by, isDescending: by === 'total' }); }}>
            {columns.map((column) => <option key={column} value={column}>{headings[column]}</option>)}
          </Select>
        </Field>
        <div style={{ alignSelf: 'end' }}><Button size="small" onClick={() => onSort({ ...sorting, isDescending: !sorting.isDescending })}>{sorting.isDescending ? words.descending : words.ascending}</Button></div>
      </div>
      <ul className={page.list}>
        {rows.map((row) => (
          <li key={row.key} className={page.card}>
            <button type="button" className={styles.person} aria-expanded={open.has(row.key)} onClick={() => onToggle(row.key)}>{texts.name(row)}</button>
            <div className={page.actions}>
              <strong className={styles.numbers}>{`${words.sorts.total} ${texts.total(row)}`}</strong>
              {row.rank === undefined ? null : <span className={styles.numbers}>{`${headings.rank} ${row.rank}`}</span>}
              {row.grade === undefined ? null : <span>{`${words.sorts.grade} ${row.grade}`}</span>}
              <Badge appearance="tint" color={row.state === 'complete' ? 'success' : row.state === 'renormalised' ? 'informative' : 'warning'}>{texts.state(row)}</Badge>
            </div>
            {open.has(row.key) ? <PersonDetail row={row} settings={settings} onGoTo={onGoTo} /> : null}
          </li>
        ))}
      </ul>
    </>
  );
};
