import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choices } from '../../workbook/recognise/choices';
import type { RecognisedTable } from '../../workbook/recognise/recognition';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { choosingRows, type TypedRows } from './chosen';

const fields = ['headingFrom', 'headingTo', 'dataFrom', 'dataTo'] as const;

const rowsOf = ({ headingRows, dataRows }: RecognisedTable): TypedRows => ({
  headingFrom: String(headingRows.value.first + 1), headingTo: String(headingRows.value.last + 1), dataFrom: String(dataRows.value.first + 1), dataTo: String(dataRows.value.last + 1),
});

type Props = { readonly table: RecognisedTable; readonly choices: Choices; readonly onChoose: (choices: Choices) => void };

/** Where headings and data are, to be typed over. */
export const RowFields = ({ table, choices, onChoose }: Props) => {
  const page = usePageStyles();
  const { words: { check: words } } = useWords();
  const [rows, setRows] = useState(() => rowsOf(table));
  const [isUnusable, setIsUnusable] = useState(false);
  const apply = (): void => {
    const chosen = choosingRows({ ...choices, sheet: table.sheet }, rows);
    setIsUnusable(chosen === undefined);
    if (chosen !== undefined) onChoose(chosen);
  };
  return (
    <form className={page.section} onSubmit={(event) => { event.preventDefault(); apply(); }}>
      <div className={page.fields}>
        {fields.map((field) => (
          <Field key={field} label={words[field]} size="small">
            <Input size="small" inputMode="numeric" value={rows[field]} onChange={(_, { value }) => setRows({ ...rows, [field]: value })} />
          </Field>
        ))}
      </div>
      {isUnusable ? <p role="alert" className={page.text}>{words.rowsUnusable}</p> : null}
      <div className={page.actions}><Button size="small" type="submit">{words.applyRows}</Button></div>
    </form>
  );
};
