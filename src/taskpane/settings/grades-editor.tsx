import { Button, Field, Input, makeStyles, Switch } from '@fluentui/react-components';
import { problemText } from '../../language/problem-text';
import type { PaneWords } from '../../language/pane-words';
import type { Locale } from '../../domain/locale';
import { Notice } from '../frame/notice';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { GradesOfWorkbook } from '../../workbook/grades/grades-of-workbook';
import { readTypedGrades, type GradeFault, type TypedGrade } from '../../workbook/grades/read-typed-grades';
import { bandsText } from './bands-text';
import { gradesProposed, type PaneSettings } from './pane-settings';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '1fr 1fr auto', gap: '6px', alignItems: 'start', '@media (max-width: 239px)': { gridTemplateColumns: '1fr' } },
  input: { minWidth: 0, width: '100%' },
  remove: { minWidth: '32px' },
});

const faultText = (fault: GradeFault, words: PaneWords['settings'], locale: Locale): string => {
  switch (fault.code) {
    case 'nameless': return words.gradeNameless;
    case 'twice': return words.gradeTwice(fault.grade);
    case 'limit-unreadable': return words.limitUnreadable(fault.found);
    case 'limit-outside': return words.limitOutside(fault.found);
    case 'limit-twice': return problemText({ code: 'grade-limit-twice', from: fault.from }, locale);
    case 'lowest-above-one': return words.lowestAboveOne(fault.grade, fault.from);
  }
};

type Props = Pick<PaneSettings, 'useGrades' | 'grades'> & {
  /** What the workbook itself says of grades; undefined before it was checked. */
  readonly own: GradesOfWorkbook | undefined;
  readonly onChange: (changed: Partial<PaneSettings>) => void;
};

/** Grades are off until somebody turns them on; then each can be edited. */
export const GradesEditor = ({ own, useGrades, grades, onChange }: Props) => {
  const page = usePageStyles();
  const { words: { settings: words } } = useWords();
  const read = readTypedGrades(grades);
  const faults = read.kind === 'faults' ? read.faults : [];
  const set = (row: number, changed: Partial<TypedGrade>): void => onChange({ grades: grades.map((one, index) => (index === row ? { ...one, ...changed } : one)) });
  return (
    <section className={page.section} aria-label={words.grades}>
      <h3 className={page.subheading}>{words.grades}</h3>
      <GradesFrom own={own} />
      <Switch checked={useGrades} label={words.useGrades} onChange={(_, { checked }) => onChange({ useGrades: checked })} />
      <p className={page.quiet}>{words.gradesHint}</p>
      {useGrades ? (
        <>
          {grades.map((grade, row) => (
            <GradeRow
              key={row} row={row} grade={grade} fault={faults.find((fault) => fault.row === row)} canRemove={grades.length > 1}
              onSet={(changed) => set(row, changed)} onRemove={() => onChange({ grades: grades.filter((_, index) => index !== row) })}
            />
          ))}
          <div className={page.actions}>
            <Button size="small" onClick={() => onChange({ grades: [...grades, { grade: '', from: '' }] })}>{words.addGrade}</Button>
            <Button size="small" onClick={() => onChange({ grades: gradesProposed })}>{words.proposedGrades}</Button>
          </div>
        </>
      ) : null}
    </section>
  );
};

type RowProps = {
  readonly row: number;
  readonly grade: TypedGrade;
  readonly fault: GradeFault | undefined;
  readonly canRemove: boolean;
  readonly onSet: (changed: Partial<TypedGrade>) => void;
  readonly onRemove: () => void;
};

const GradesFrom = ({ own }: Pick<Props, 'own'>) => {
  const page = usePageStyles();
  const { words: { settings: { gradesFrom: words }, fill }, locale } = useWords();
  switch (own?.kind) {
    case 'bands': return <Notice intent="info">{words.bands(own.sheet, bandsText(own.bands, fill, locale))}</Notice>;
    case 'unusable': return <Notice intent="warning">{words.unusable(own.sheet)}</Notice>;
    case 'none': return <p className={page.quiet}>{words.absent}</p>;
    case undefined: return <p className={page.quiet}>{words.unread}</p>;
  }
};

const GradeRow = ({ row, grade: { grade, from }, fault, canRemove, onSet, onRemove }: RowProps) => {
  const styles = useStyles();
  const { words: { settings: words }, locale } = useWords();
  return (
    <Field {...(fault === undefined ? {} : { validationState: 'error' as const, validationMessage: faultText(fault, words, locale) })}>
      {(field) => (
        <div className={styles.row}>
          <Input className={styles.input} aria-invalid={field['aria-invalid']} aria-describedby={field['aria-describedby']} aria-label={words.grade(row + 1)} placeholder={words.gradeHeading} value={grade} onChange={(_, { value }) => onSet({ grade: value })} />
          <Input className={styles.input} aria-invalid={field['aria-invalid']} aria-describedby={field['aria-describedby']} aria-label={words.from(grade)} placeholder={words.fromHeading} inputMode="decimal" value={from} onChange={(_, { value }) => onSet({ from: value })} />
          <Button className={styles.remove} disabled={!canRemove} aria-label={words.removeGrade(grade)} onClick={onRemove}>✕</Button>
        </div>
      )}
    </Field>
  );
};
