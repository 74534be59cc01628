import { Field, Select } from '@fluentui/react-components';
import { findingsWords } from '../../language/findings-words';
import { indicatorName } from '../../language/indicator-name';
import { reportWords } from '../../language/report-words';
import { writeQuantity } from '../../domain/write-quantity';
import type { Choices, Layout } from '../../workbook/recognise/choices';
import type { RecognisedTable } from '../../workbook/recognise/recognition';
import { Details } from '../frame/details';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { choosingLayout, choosingUnitOfIndicator } from './chosen';
import { ColumnCard, EvidenceList, UnitSelect } from './column-card';
import { RowFields } from './row-fields';

const layouts: readonly Layout[] = ['wide', 'long'];

type Props = { readonly table: RecognisedTable; readonly choices: Choices; readonly onChoose: (choices: Choices) => void };

/** One table that was taken: where it is, what its columns mean, and by what evidence. */
export const TableCard = ({ table, choices, onChoose }: Props) => {
  const page = usePageStyles();
  const { words: { check: words, frame }, locale } = useWords();
  const { headingRows, dataRows, layout, columns } = table;
  const used = columns.filter(({ role }) => role.value.kind !== 'unused');
  const unused = columns.filter(({ role }) => role.value.kind === 'unused');
  const report = reportWords[locale].recognised;
  const cards = (some: typeof columns) => some.map((column) => <ColumnCard key={column.column} sheet={table.sheet} column={column} layout={layout.value} choices={choices} onChoose={onChoose} />);
  return (
    <section className={page.section} aria-label={table.sheet}>
      <h3 className={page.subheading}>{table.sheet}</h3>
      <p className={page.text}>{report.rows(shownRows(headingRows.value), shownRows(dataRows.value))}</p>
      <EvidenceList evidence={[...layout.evidence, ...headingRows.evidence, ...dataRows.evidence]} />
      <Details summary={words.place}>
        <Field label={words.layout} size="small">
          <Select size="small" value={choices.layout ?? ''} onChange={(_, { value }) => onChoose(choosingLayout(choices, layouts.find((one) => one === value)))}>
            <option value="">{frame.aside(words.automatic, report.layouts[layout.value])}</option>
            {layouts.map((one) => <option key={one} value={one}>{report.layouts[one]}</option>)}
          </Select>
        </Field>
        <RowFields key={JSON.stringify([headingRows.value, dataRows.value])} table={table} choices={choices} onChoose={onChoose} />
      </Details>
      <h4 className={page.subheading}>{words.columns}</h4>
      <ul className={page.rows}>{cards(used)}</ul>
      {[...table.unitsOfIndicators].map(([indicator, unit]) => (
        <UnitSelect key={indicator} label={words.unitOfIndicator(indicatorName(indicator, locale))} unit={unit.value} onSelect={(chosen) => onChoose(choosingUnitOfIndicator(choices, indicator, chosen))} />
      ))}
      {unused.length === 0 ? null : <Details summary={words.unusedColumns(unused.length)}><ul className={page.rows}>{cards(unused)}</ul></Details>}
      <Figures table={table} />
    </section>
  );
};

/** `3–4`, or `2` where it is one row; counted as people count them. */
const shownRows = ({ first, last }: RecognisedTable['dataRows']['value']): string => (first === last ? String(first + 1) : `${first + 1}–${last + 1}`);

/** Targets and weights in rows of their own, and rows that are nobody's. */
const Figures = ({ table: { targets, weights, leftOut } }: { readonly table: RecognisedTable }) => {
  const page = usePageStyles();
  const { words: { frame }, locale } = useWords();
  const { headings, itemSeparator, recognised } = reportWords[locale];
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [recognised.targets, targets.map(({ indicator, value, cell }) => frame.aside(`${indicatorName(indicator, locale)} ${writeQuantity(value)}`, cell))],
    [headings.weight, weights.map(({ indicator, value, cell }) => frame.aside(`${indicatorName(indicator, locale)} ${value}%`, cell))],
    [recognised.notPeople, leftOut.slice(0, MOST).map(({ cell, as }) => `${cell} ${findingsWords[locale].leftOut[as]}`)],
  ];
  return lines.filter(([, items]) => items.length > 0).map(([label, items]) => <p key={label} className={page.quiet}>{frame.labelled(label, items.join(itemSeparator))}</p>);
};

/** More rows than these say nothing new. */
const MOST = 12;
