import { positionById } from '../../catalogue/positions/index';
import { a1 } from '../plan/a1';
import { personCell, type Checked, type CheckedPerson } from './checked-person';
import type { Finding } from './finding';
import { togetherBy } from './together';

/** Posts that nobody knows, that have no scheme, or another one than HR chose for the run. One finding for each post. */
export const checkPositions = ({ tables, people, settings }: Checked): readonly Finding[] => [
  ...togetherBy(people.flatMap((person) => positionFinding(person, settings.scheme?.position)), (finding) => JSON.stringify([finding.code, 'found' in finding ? finding.found : 'position' in finding ? finding.position : ''])),
  ...tables.flatMap(({ people: all }) => [...withoutPosition(all), ...ruledBySheet(all)]),
];

const positionFinding = (person: CheckedPerson, chosen: string | undefined): readonly Finding[] => {
  const { scheme, fields } = person;
  const { position, positionId } = fields;
  if (scheme.kind === 'scheme' && scheme.by === 'sheet') return [];
  if (position === undefined) return scheme.kind === 'none' && scheme.because === 'blocked' ? [{ code: 'no-scheme', severity: 'error', position: chosen ?? '', blocked: true, ...place(person) }] : [];
  if (positionId === undefined) return [{ code: 'position-unknown', severity: scheme.kind === 'none' ? 'error' : 'warning', found: position, ...place(person) }];
  if (scheme.kind === 'none') return [{ code: 'no-scheme', severity: 'error', position: positionId, blocked: isBlocked(scheme), ...place(person) }];
  if (scheme.by === 'settings' && chosen !== undefined && chosen !== positionId && positionById(chosen) !== undefined) {
    return [{ code: 'position-differs', severity: 'warning', found: position, scheme: scheme.scheme.id, ...place(person) }];
  }
  return [];
};

const isBlocked = (scheme: CheckedPerson['scheme']): boolean => scheme.kind === 'none' && scheme.because === 'blocked';

const place = (person: CheckedPerson): { readonly sheet: string; readonly cell: string } => {
  const column = person.table.columns.find(({ role }) => role.value.kind === 'position')?.column;
  return { sheet: person.table.sheet, cell: column === undefined ? personCell(person) : a1(person.rows[0] ?? person.table.dataRows.value.first, column) };
};

/** Posts that only the sheet has rules for: one note for each. */
const ruledBySheet = (people: readonly CheckedPerson[]): readonly Finding[] => {
  const posts = new Map<string, CheckedPerson[]>();
  for (const person of people) {
    if (person.scheme.kind !== 'scheme' || person.scheme.by !== 'sheet') continue;
    const post = person.fields.position ?? '';
    const before = posts.get(post);
    if (before === undefined) posts.set(post, [person]);
    else before.push(person);
  }
  return [...posts].flatMap(([position, those]): readonly Finding[] => {
    const [first] = those;
    return first === undefined ? [] : [{ code: 'scheme-from-sheet', severity: 'note', position, people: those.length, ...place(first) }];
  });
};

/** Nobody's post is said: one finding, with the scheme that fits the sheet's indicators if there is one. */
const withoutPosition = (people: readonly CheckedPerson[]): readonly Finding[] => {
  const without = people.filter(({ fields, scheme }) => fields.position === undefined && !(scheme.kind === 'scheme' && (scheme.by === 'settings' || scheme.by === 'sheet')) && !isBlocked(scheme));
  const [first] = without;
  if (first === undefined) return [];
  const scheme = first.scheme.kind === 'scheme' ? { scheme: first.scheme.scheme.id } : {};
  const cells = without.length > 1 && without.length < people.length ? { cells: without.map((person) => place(person).cell) } : {};
  return [{ code: 'position-missing', severity: first.scheme.kind === 'scheme' ? 'warning' : 'error', people: without.length, ...scheme, ...place(first), ...cells }];
};
