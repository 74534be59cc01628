import { Field, Input, type FieldProps } from '@fluentui/react-components';
import { useState } from 'react';
import { writeQuantity } from '../../domain/write-quantity';
import { indicatorName } from '../../language/indicator-name';
import { problemText } from '../../language/problem-text';
import { reportWords } from '../../language/report-words';
import { usePageStyles } from '../frame/page-styles';
import { useWords, type Words } from '../frame/words-context';
import { readTarget } from './read-target';
import type { TargetNeeded } from './targets-needed';

type Props = { readonly needed: readonly TargetNeeded[]; readonly targets: ReadonlyMap<string, string>; readonly onChange: (targets: ReadonlyMap<string, string>) => void };

/** The targets of the period that rules speak of. */
export const TargetFields = ({ needed, targets, onChange }: Props) => {
  const page = usePageStyles();
  const { words: { fill: words } } = useWords();
  if (needed.length === 0) return null;
  return (
    <section className={page.section}>
      <h3 className={page.subheading}>{words.targets}</h3>
      {needed.map((one) => <TargetField key={one.indicator} needed={one} text={targets.get(one.indicator) ?? ''} onEnter={(text) => onChange(new Map([...targets, [one.indicator, text]]))} />)}
    </section>
  );
};

type FieldOf = { readonly needed: TargetNeeded; readonly text: string; readonly onEnter: (text: string) => void };

/** Scores follow when the field is left or Enter is pressed, not with every key. */
const TargetField = ({ needed, text, onEnter }: FieldOf) => {
  const known = useWords();
  const [typed, setTyped] = useState(text);
  const enter = (): void => {
    if (typed !== text) onEnter(typed);
  };
  return (
    <Field label={known.words.fill.target(indicatorName(needed.indicator, known.locale))} {...messageFor(typed, needed, known)}>
      <Input value={typed} placeholder={known.words.fill.targetHint} onChange={(_, { value }) => setTyped(value)} onBlur={enter} onKeyDown={({ key }) => { if (key === 'Enter') enter(); }} />
    </Field>
  );
};

/** What was read, or why it could not be; what the sheet says where nothing was typed. */
const messageFor = (typed: string, { indicator, found, without }: TargetNeeded, { words: { fill: words }, locale }: Words): Pick<FieldProps, 'validationState' | 'validationMessage' | 'hint'> => {
  const read = readTarget(typed, indicator);
  if (read.kind === 'problem') return { validationState: 'error', validationMessage: problemText(read.problem, locale) };
  if (read.kind === 'target') return { validationState: 'success', validationMessage: words.targetRead(writeQuantity(read.target)) };
  const [only, ...others] = found;
  if (only === undefined) return { validationState: 'warning', validationMessage: words.targetMissing };
  const texts = found.slice(0, MOST).map(writeQuantity).join(reportWords[locale].itemSeparator);
  if (without > 0) return { validationState: 'warning', validationMessage: words.targetForSome(texts, without) };
  return { hint: others.length === 0 ? words.targetFound(writeQuantity(only)) : words.targetsFound(texts) };
};

const MOST = 6;
