import { Badge, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Unit } from '../../domain/quantity';
import { evidenceText, roleText } from '../../language/evidence-text';
import { findingsWords } from '../../language/findings-words';
import { indicatorName } from '../../language/indicator-name';
import { columnLetters } from '../../workbook/plan/a1';
import type { Choices, Layout } from '../../workbook/recognise/choices';
import type { Evidence } from '../../workbook/recognise/evidence';
import type { RecognisedColumn } from '../../workbook/recognise/recognition';
import type { Role } from '../../workbook/recognise/role';
import { Details } from '../frame/details';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { choosingRole, choosingUnit } from './chosen';
import { roleGroups, roleKey } from './column-roles';

const useStyles = makeStyles({ letter: { fontVariantNumeric: 'tabular-nums' }, taken: { color: tokens.colorNeutralForeground1 } });

const units: readonly Unit[] = ['%', '‰', ''];

type Props = { readonly sheet: string; readonly column: RecognisedColumn; readonly layout: Layout; readonly choices: Choices; readonly onChoose: (choices: Choices) => void };

/** What a column was taken as, by what evidence, and another choice. */
export const ColumnCard = ({ sheet, column: seen, layout, choices, onChoose }: Props) => {
  const { column, heading, role, unit } = seen;
  const page = usePageStyles();
  const styles = useStyles();
  const { words: { check: words }, locale } = useWords();
  const letters = columnLetters(column);
  const hasUnit = role.value.kind === 'result' || role.value.kind === 'target';
  const doubt = role.confidence === 'certain' ? null : <Badge appearance="tint" color={role.confidence === 'doubtful' ? 'warning' : 'informative'}>{findingsWords[locale].confidence[role.confidence]}</Badge>;
  const taken = [roleText(role.value, locale), ...(hasUnit && unit !== undefined && unit.value !== '' ? [unit.value] : [])].join(' ');
  return (
    <li>
      <Details summary={<span className={styles.taken}><strong className={styles.letter}>{letters}</strong>{` ${words.taken(heading === '' ? words.noHeading : heading, taken)} `}{doubt}</span>}>
        <div className={page.card}>
          <RoleSelect letters={letters} role={role.value} layout={layout} onSelect={(chosen) => onChoose(choosingRole(choices, { sheet, column: seen }, chosen))} />
          {hasUnit && layout === 'wide' ? <UnitSelect label={words.unitOf(letters)} unit={unit?.value} onSelect={(chosen) => onChoose(choosingUnit(choices, { sheet, column: seen }, chosen))} /> : null}
          <EvidenceList evidence={[...role.evidence, ...(unit?.evidence ?? [])]} />
        </div>
      </Details>
    </li>
  );
};

type RoleProps = { readonly letters: string; readonly role: Role; readonly layout: Layout; readonly onSelect: (role: Role) => void };

const RoleSelect = ({ letters, role, layout, onSelect }: RoleProps) => {
  const { words: { check: words }, locale } = useWords();
  const groups = roleGroups(layout);
  const all = groups.flatMap(({ roles }) => roles);
  const current = roleKey(role);
  const select = (key: string): void => {
    const chosen = all.find((one) => roleKey(one) === key);
    if (chosen !== undefined) onSelect(chosen);
  };
  return (
    <Select size="small" aria-label={words.role(letters)} value={current} onChange={(_, { value }) => select(value)}>
      {all.some((one) => roleKey(one) === current) ? null : <option value={current}>{roleText(role, locale)}</option>}
      {groups.map(({ of, roles }) => {
        const label = of === 'person' ? words.person : of === 'others' ? words.others : indicatorName(of.indicator, locale);
        return (
          <optgroup key={label} label={label}>
            {roles.map((one) => <option key={roleKey(one)} value={roleKey(one)}>{roleText(one, locale)}</option>)}
          </optgroup>
        );
      })}
    </Select>
  );
};

type UnitProps = { readonly label: string; readonly unit: Unit | undefined; readonly onSelect: (unit: Unit) => void };

/** How plain numbers are meant. */
export const UnitSelect = ({ label, unit, onSelect }: UnitProps) => {
  const { words: { check: words }, locale } = useWords();
  return (
    <Field label={label} size="small">
      <Select size="small" value={unit === undefined ? 'unknown' : `unit ${unit}`} onChange={(_, { value }) => { const found = units.find((one) => `unit ${one}` === value); if (found !== undefined) onSelect(found); }}>
        {unit === undefined ? <option value="unknown">{words.unitUnknown}</option> : null}
        {units.map((one) => <option key={one} value={`unit ${one}`}>{findingsWords[locale].units[one]}</option>)}
      </Select>
    </Field>
  );
};

/** By what something was recognised. */
export const EvidenceList = ({ evidence }: { readonly evidence: readonly Evidence[] }) => {
  const page = usePageStyles();
  const { words: { check: words }, locale } = useWords();
  const texts = [...new Set(evidence.map((one) => evidenceText(one, locale)))];
  if (texts.length === 0) return null;
  return (
    <Details summary={words.evidence}>
      <ul className={page.bullets}>{texts.map((text) => <li key={text} className={page.quiet}>{text}</li>)}</ul>
    </Details>
  );
};
