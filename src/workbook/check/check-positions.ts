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

/** Nobody's post is said: one finding for those with the scheme that fits the sheet's indicators, and one for those whom none fits. */
const withoutPosition = (people: readonly CheckedPerson[]): readonly Finding[] => {
  const without = people.filter(({ fields, scheme }) => fields.position === undefined && !(scheme.kind === 'scheme' && (scheme.by === 'settings' || scheme.by === 'sheet')) && !isBlocked(scheme));
  const bySchemes = new Map<string | undefined, CheckedPerson[]>();
  for (const person of without) {
    const scheme = person.scheme.kind === 'scheme' ? person.scheme.scheme.id : undefined;
    const before = bySchemes.get(scheme);
    if (before === undefined) bySchemes.set(scheme, [person]);
    else before.push(person);
  }
  return [...bySchemes].map(([scheme, those]) => positionMissing(those, scheme, people.length));
};

const positionMissing = (those: readonly CheckedPerson[], scheme: string | undefined, all: number): Finding => {
  const cells = those.map((person) => place(person).cell);
  const [first] = those;
  return {
    code: 'position-missing', severity: scheme === undefined ? 'error' : 'warning', people: those.length, ...(scheme === undefined ? {} : { scheme }), ...(first === undefined ? {} : place(first)),
    ...(cells.length > 1 && cells.length < all ? { cells } : {}),
  };
};
