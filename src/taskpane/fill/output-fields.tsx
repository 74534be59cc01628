import { Checkbox, Field, Input, Link, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { GradesOfWorkbook } from '../../workbook/grades/grades-of-workbook';
import type { WorkbookGrid } from '../../workbook/grid';
import { ownSheets } from '../../workbook/plan/own-sheets';
import { readTemplate } from '../../workbook/plan/read-template';
import type { ScoreMode } from '../../workbook/plan/fill-settings';
import type { FillDefaults } from '../journey/plan-fill';
import { usePageStyles } from '../frame/page-styles';
import type { FillWishes } from './fill-wishes';
import { useWords } from '../frame/words-context';
import { bandsText } from '../settings/bands-text';
import type { Locale } from '../../domain/locale';

const modes: readonly ScoreMode[] = ['native', 'kpi', 'values'];

/** What stands in the score cells, and what that means for colleagues. */
export const ScoresField = ({ scores, onSelect }: { readonly scores: ScoreMode; readonly onSelect: (scores: ScoreMode) => void }) => {
  const { words: { fill: words } } = useWords();
  return (
    <Field label={words.scores}>
      <RadioGroup value={scores} onChange={(_, { value }) => { const mode = modes.find((one) => one === value); if (mode !== undefined) onSelect(mode); }}>
        {modes.map((mode) => <Radio key={mode} value={mode} label={<ModeLabel mode={mode} />} />)}
      </RadioGroup>
    </Field>
  );
};

const ModeLabel = ({ mode }: { readonly mode: ScoreMode }) => {
  const page = usePageStyles();
  const { words: { fill: { scoreModes } } } = useWords();
  return (
    <>
      <span>{scoreModes[mode].name}</span>
      <span className={page.quiet} style={{ display: 'block' }}>{scoreModes[mode].hint}</span>
    </>
  );
};

/** Sheets with placeholders, whether or not each of them can be filled: who chooses one hears what is wrong with it. */
const templatesIn = (workbook: WorkbookGrid, locale: Locale): readonly string[] => {
  const own = new Set(ownSheets(workbook).map(({ sheet }) => sheet));
  return workbook.sheets.filter((sheet) => {
    if (own.has(sheet.name)) return false;
    const read = readTemplate(sheet, locale);
    return read.kind === 'template' || read.problems.some(({ code }) => code !== 'template-without-placeholders');
  }).map(({ name }) => name);
};

type TemplateProps = { readonly workbook: WorkbookGrid; readonly template: string | undefined; readonly onSelect: (template: string | undefined) => void };

export const TemplateField = ({ workbook, template, onSelect }: TemplateProps) => {
  const { words: { fill: words }, locale } = useWords();
  const sheets = useMemo(() => templatesIn(workbook, locale), [workbook, locale]);
  const index = template === undefined ? -1 : sheets.indexOf(template);
  return (
    <Field label={words.form} hint={words.formHint}>
      <Select value={index < 0 ? '' : String(index)} onChange={(_, { value }) => onSelect(value === '' ? undefined : sheets[Number(value)])}>
        <option value="">{words.ownForm}</option>
        {sheets.map((name, at) => <option key={name} value={at}>{name}</option>)}
      </Select>
    </Field>
  );
};

export const CompanyField = ({ company, onChange }: { readonly company: string; readonly onChange: (company: string) => void }) => {
  const { words: { fill: words } } = useWords();
  return (
    <Field label={words.company} hint={words.companyHint}>
      <Input value={company} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
};

type ListedProps = { readonly all: number; readonly results: FillWishes['results']; readonly onChange: (results: FillWishes['results']) => void };

/** Whether the results sheet also lists the people who get no form. */
export const ListedField = ({ all, results, onChange }: ListedProps) => {
  const { words: { fill: words } } = useWords();
  return <Checkbox checked={results === 'everybody'} label={words.listEverybody(all)} onChange={(_, { checked }) => onChange(checked === true ? 'everybody' : 'chosen')} />;
};

type GradesProps = { readonly own: GradesOfWorkbook; readonly grades: FillDefaults['grades']; readonly onOpenSheet: (sheet: string) => void; readonly onOpenSettings: () => void };

/** Whether grades are given, and by what: the workbook's own table, or the settings; each is changed where it stands. */
export const GradesFact = ({ own, grades, onOpenSheet, onOpenSettings }: GradesProps) => {
  const page = usePageStyles();
  const { words: { fill: words }, locale } = useWords();
  const said = (): string => {
    if (own.kind === 'unusable') return words.gradesUnusable(own.sheet);
    if (own.kind === 'bands') return words.gradesOwn(bandsText(own.bands, words, locale), own.sheet);
    return grades === undefined ? words.gradesOff : words.gradesOn(bandsText(grades, words, locale));
  };
  return (
    <p className={page.text}>
      {said()}
      {' '}
      {own.kind === 'none'
        ? <Link inline as="button" aria-label={`${words.change} · ${words.grades}`} onClick={onOpenSettings}>{words.change}</Link>
        : <Link inline as="button" onClick={() => onOpenSheet(own.sheet)}>{words.openGrades}</Link>}
    </p>
  );
};
