import { useMemo } from 'react';
import { findingText } from '../../language/finding-text';
import { reportWords } from '../../language/report-words';
import type { AppraisedWorkbook } from '../../workbook/appraise-workbook';
import { checkOverwrites } from '../../workbook/check/check-overwrites';
import { countFindings } from '../check/count-findings';
import { Details } from '../frame/details';
import { NameList } from '../frame/name-list';
import { Notice } from '../frame/notice';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { Job } from '../journey/job';
import { rulesText } from './rules-text';

type Props = { readonly job: Extract<Job, { kind: 'fill' }>; readonly findings: AppraisedWorkbook | undefined };

/** Excel becomes slow with more sheets than these. */
const MANY = 200;

/** Which sheets will be new, which will be written anew, and what would be lost. */
export const FillSummary = ({ job: { plan, basis, filled: { fill, people } }, findings }: Props) => {
  const page = usePageStyles();
  const { words: { review: words }, locale } = useWords();
  const losses = useMemo(() => checkOverwrites(basis, plan), [basis, plan]);
  const { results, rules, grades } = fill.sheets;
  const updated = fill.forms.filter((form) => fill.overwrites.includes(form));
  const added = fill.forms.length - updated.length;
  const isThere = (name: string): boolean => basis.sheets.some((sheet) => sheet.name === name);
  const isWritten = (name: string): boolean => plan.some((edit) => 'sheet' in edit && edit.sheet === name);
  const incomplete = people.filter(({ appraisal }) => appraisal.kind === 'incomplete').length;
  const all = findings?.people.filter(({ kind }) => kind === 'appraised').length ?? people.length;
  const errors = findings === undefined ? 0 : countFindings(findings).error;
  return (
    <>
      <ul className={page.bullets}>
        <li>{isThere(results) ? words.resultsUpdated(results) : words.resultsNew(results)}</li>
        {rules === undefined ? null : <li>{rulesText(words, rules, isThere(rules), isWritten(rules))}</li>}
        {grades === undefined ? null : <li>{isThere(grades) ? words.gradesKept(grades) : words.gradesNew(grades)}</li>}
        {added === 0 ? null : <li><Details summary={words.newSheets(added)}><NameList names={fill.forms.filter((form) => !fill.overwrites.includes(form))} /></Details></li>}
        {updated.length === 0 ? null : <li><Details isOpen summary={words.updatedSheets(updated.length)}><NameList names={updated} /></Details></li>}
        {people.length === fill.forms.length ? null : <li>{words.withoutForm(people.length - fill.forms.length)}</li>}
        <li>{words.nothingElse}</li>
      </ul>
      {fill.overwrites.length === 0 ? null : <Notice intent="warning">{words.updatedHint}</Notice>}
      {people.length >= all ? null : <Notice intent="warning">{words.onlyChosen(people.length, all)}</Notice>}
      {fill.notListed.map((scheme) => <Notice key={scheme.id} intent="warning">{reportWords[locale].schemeNotListed(scheme.names[locale], rules ?? '')}</Notice>)}
      {losses.length === 0 ? null : (
        <Notice intent="warning" title={words.overwritten}>
          <ul className={page.bullets}>{losses.slice(0, MOST).map((loss, index) => <li key={index}>{`${loss.sheet ?? ''}${loss.cell === undefined ? '' : `!${loss.cell}`} · ${findingText(loss, locale).found}`}</li>)}</ul>
        </Notice>
      )}
      {basis.sheets.length + added < MANY ? null : <Notice intent="warning">{words.manySheets(basis.sheets.length + added)}</Notice>}
      {incomplete === 0 ? null : <Notice intent="info">{words.incomplete(incomplete)}</Notice>}
      {errors === 0 ? null : <Notice intent="warning">{words.withErrors(errors)}</Notice>}
    </>
  );
};

const MOST = 20;
