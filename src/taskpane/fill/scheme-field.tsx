import { Button, Field, Select } from '@fluentui/react-components';
import { schemes } from '../../catalogue/schemes/index';
import type { Scheme } from '../../domain/scheme';
import type { WorkbookGrid } from '../../workbook/grid';
import { ownSheets } from '../../workbook/plan/own-sheets';
import { rulesOfWorkbook } from '../../workbook/rules-of-workbook';
import { useMemo } from 'react';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';

/** The catalogue's schemes, and those that only the workbook's rules sheet has; as the sheet has them where it has them. */
const schemesFor = (workbook: WorkbookGrid): readonly Scheme[] => {
  const { schemes: own, blocked } = rulesOfWorkbook(workbook);
  const listed = own.map(({ scheme }) => scheme);
  return [...listed, ...schemes.filter(({ id }) => !blocked.has(id) && listed.every((scheme) => scheme.id !== id))];
};

type Props = { readonly workbook: WorkbookGrid; readonly scheme: string | undefined; readonly onSelect: (scheme: string | undefined) => void };

/** By which scheme people are appraised. */
export const SchemeField = ({ workbook, scheme, onSelect }: Props) => {
  const { words: { fill: words }, locale } = useWords();
  const known = useMemo(() => schemesFor(workbook), [workbook]);
  return (
    <Field label={words.scheme} hint={scheme?.endsWith('.stretch') === true ? words.stretchHint : words.schemeHint}>
      <Select value={scheme ?? ''} onChange={(_, { value }) => onSelect(value === '' ? undefined : value)}>
        <option value="">{words.byPosition}</option>
        {known.map(({ id, names }) => <option key={id} value={id}>{names[locale]}</option>)}
      </Select>
    </Field>
  );
};

type RulesProps = { readonly workbook: WorkbookGrid; readonly isWorking: boolean; readonly onOpen: (sheet: string) => void; readonly onInsert: () => void };

/** Where the rules of this workbook are, or that filling will add them. */
export const RulesField = ({ workbook, isWorking, onOpen, onInsert }: RulesProps) => {
  const page = usePageStyles();
  const { words: { fill: words } } = useWords();
  const own = ownSheets(workbook).find(({ kind }) => kind === 'rules');
  return (
    <section className={page.section}>
      <h3 className={page.subheading}>{words.rules}</h3>
      <p className={page.quiet}>{own === undefined ? words.rulesAbsent : words.rulesThere(own.sheet)}</p>
      <div className={page.actions}>
        {own === undefined ? <Button size="small" disabledFocusable={isWorking} onClick={onInsert}>{words.insertRules}</Button> : <Button size="small" onClick={() => onOpen(own.sheet)}>{words.openRules}</Button>}
      </div>
    </section>
  );
};
