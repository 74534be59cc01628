import { positionById } from '../../catalogue/positions/index';
import type { HalfYearScheme } from '../../domain/half-year/half-year-scheme';
import type { Edit, Plan } from '../edit';
import { competencyColumns as at, competencyGroup, type GroupRows } from './competency-group';
import type { FillSettings } from './fill-settings';
import { charactersOf, formWidth, formWidths } from './form-columns';
import { commentRow, signatureRows } from './form-foot';
import { formHead } from './form-head';
import type { HeadFacts } from './head-facts';
import { formPage } from './form-plan';
import type { HalfYearPerson } from './half-year-person';
import { halfYearTotal } from './half-year-total';
import { rulesFingerprint } from './rules-fingerprint';
import { baseStyle, looks, sizes } from './sheet-looks';
import { rowEdits, text, type SheetRow } from './sheet-rows';
import { textHeight } from './text-height';

const across = { from: 0, to: formWidth - 1 };

/** Changes when an item or a share changes. */
const fingerprintOf = ({ groups, shares }: HalfYearScheme): string =>
  rulesFingerprint([
    ...groups.flatMap(({ id, items }) => items.map(({ texts }) => ({ indicator: texts['zh-CN'], weight: 1, rule: id }))),
    ...Object.entries(shares).map(([part, share]) => ({ indicator: part, weight: share.value, rule: '' })),
  ]);

const factsOf = (person: HalfYearPerson, { words }: FillSettings): HeadFacts => {
  const post = positionById(person.scheme.position);
  return {
    name: person.name ?? '',
    id: person.id ?? '',
    department: person.department ?? post?.department[words.locale] ?? '',
    position: person.position ?? post?.names[words.locale] ?? '',
    superior: person.supervisor ?? '',
    period: words.period(person.period),
    scheme: person.scheme.names[words.locale],
    version: person.scheme.version,
    fingerprint: fingerprintOf(person.scheme),
  };
};

const note = (words: string, style: typeof looks.note | typeof looks.quiet): SheetRow => ({
  cells: new Map([[0, text(words)]]),
  joined: [across],
  looks: [{ ...across, style: { ...style, wrap: true } }],
  height: textHeight([{ text: words, characters: charactersOf(0, formWidth - 1) }], sizes.small, 18),
});

const gap: SheetRow = { cells: new Map(), height: 6 };

/** The groups one below the other, each followed by a gap. */
const groupsOf = (person: HalfYearPerson, top: number, settings: FillSettings): readonly GroupRows[] => {
  const groups: GroupRows[] = [];
  let next = top;
  for (const group of person.scheme.groups) {
    const rows = competencyGroup(group, person.ratings[group.id], next, settings);
    groups.push(rows);
    next += rows.rows.length + 1;
  }
  return groups;
};

const ratingChoices = ({ words }: FillSettings): readonly string[] => ['1', '1.5', '2', '2.5', '3', '3.5', '4', '4.5', '5', words.competency.notApplicable];

const validations = (sheet: string, groups: readonly GroupRows[], settings: FillSettings): readonly Edit[] =>
  groups.flatMap(({ first, last }) => [at.self, at.appraiser].map((column): Edit => ({
    kind: 'validate', sheet, area: { top: first, bottom: last, left: column, right: column }, validation: { kind: 'list', choices: ratingChoices(settings) },
  })));

/**
 * The half-year form on a sheet that exists and is empty: core competencies, reference competencies and attitude, each item rated by the
 * person and by the superior, and the half-year's total. Formulas are Excel's own in every mode: the form is filled in by hand.
 */
export const competencyFormPlan = (person: HalfYearPerson, sheet: string, settings: FillSettings): Plan => {
  const { words } = settings;
  const facts = factsOf(person, settings);
  const head = [...formHead(facts, settings, words.title(facts.position, 'half-year')), note(words.competency.scale, looks.quiet)];
  const groups = groupsOf(person, head.length, settings);
  const [core, reference, attitude] = groups;
  if (core === undefined || reference === undefined || attitude === undefined) throw new Error('A half-year scheme has three groups');
  const body = [...head, ...groups.flatMap(({ rows }) => [...rows, gap])];
  const means = { core: core.mean, reference: reference.mean, attitude: attitude.mean };
  const rows = [
    ...body,
    ...halfYearTotal(person, means, body.length, settings),
    note(words.competency.proposed, looks.note),
    gap,
    commentRow(words.appraiseeComment, 60),
    commentRow(words.superiorComment, 60),
    gap,
    ...signatureRows(settings),
  ];
  return [
    { kind: 'column-widths', sheet, widths: formWidths },
    ...rowEdits(sheet, rows, formWidth, baseStyle(settings)),
    ...validations(sheet, groups, settings),
    { kind: 'page-setup', sheet, setup: formPage(rows.length, settings) },
  ];
};
