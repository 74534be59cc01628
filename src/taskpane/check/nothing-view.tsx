import { rejectionText } from '../../language/rejection-text';
import type { Choices } from '../../workbook/recognise/choices';
import type { Checked } from '../journey/journey';
import { Notice } from '../frame/notice';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { choosingSheet } from './chosen';
import { isEmptyWorkbook } from './is-empty-workbook';
import { SheetSelect } from './recognised-view';

/** An empty workbook, one without results, or a table without people: what was looked at, and what to do. */
export const NothingView = ({ checked, onChoose }: { readonly checked: Checked; readonly onChoose: (choices: Choices) => void }) => {
  const page = usePageStyles();
  const { words: { check: words }, locale } = useWords();
  const { workbook, choices, appraised: { recognition: { tables, rejected } } } = checked;
  if (isEmptyWorkbook(checked)) {
    return (
      <>
        <PageHeading key="empty">{words.empty}</PageHeading>
        <p className={page.text}>{words.emptyLead}</p>
      </>
    );
  }
  return (
    <>
      <PageHeading key="nothing">{tables.length > 0 ? words.noPeople : words.nothing}</PageHeading>
      <p className={page.text}>{tables.length > 0 ? words.noPeopleLead : words.nothingLead}</p>
      {checked.unseen.includes('merged-cells') ? <Notice intent="warning">{words.mergesUnseen}</Notice> : null}
      <SheetSelect sheets={workbook.sheets.map(({ name }) => name)} sheet={choices.sheet} onSelect={(sheet) => onChoose(choosingSheet(sheet))} />
      <section className={page.section}>
        <h3 className={page.subheading}>{words.looked}</h3>
        <ul className={page.bullets}>{rejected.map(({ sheet, cell, rejection }) => <li key={`${sheet} ${cell ?? ''}`}>{`${sheet} · ${rejectionText(rejection, locale)}`}</li>)}</ul>
      </section>
    </>
  );
};
