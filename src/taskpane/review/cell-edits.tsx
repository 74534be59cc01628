import { Button, Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Plan } from '../../workbook/edit';
import type { WorkbookGrid } from '../../workbook/grid';
import { FactList } from '../frame/fact-list';
import { usePageStyles } from '../frame/page-styles';
import { useShownPart } from '../frame/use-shown-part';
import { useWords } from '../frame/words-context';
import { shownEdits } from './shown-edits';

type Props = { readonly plan: Plan; readonly workbook: WorkbookGrid; readonly onGoTo: (sheet: string, cell: string) => void };

/** Every cell that changes: what it shows, and what it will show. */
export const CellEdits = ({ plan, workbook, onGoTo }: Props) => {
  const page = usePageStyles();
  const { words: { review: words, findings } } = useWords();
  const edits = useMemo(() => shownEdits(plan, workbook), [plan, workbook]);
  const { shown, next, showMore } = useShownPart(edits);
  const orBlank = (text: string): string => (text === '' ? words.blank : text);
  return (
    <section className={page.section}>
      <p className={page.text}>{words.cells(edits.length)}</p>
      <ul className={page.list}>
        {shown.map(({ sheet, cell, before, after, wasText }) => (
          <li key={`${sheet}!${cell}`} className={page.card}>
            <Link as="button" aria-label={findings.goTo(`${sheet}!${cell}`)} onClick={() => onGoTo(sheet, cell)}>{`${sheet}!${cell}`}</Link>
            <FactList facts={[[words.before, wasText ? words.asText(before) : orBlank(before)], [words.after, orBlank(after)]]} />
          </li>
        ))}
      </ul>
      {next === 0 ? null : <div className={page.actions}><Button onClick={showMore}>{findings.more(next)}</Button><span className={page.quiet}>{findings.shown(shown.length, edits.length)}</span></div>}
    </section>
  );
};
