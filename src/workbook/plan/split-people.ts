import type { AppraisedPerson } from './appraised-person';
import { grouped } from './grouped';

export type Split = 'none' | 'person' | 'department';

/** One output: who is in it, and a name for its file without ending, distinct from the others'. `undefined` for the only one. */
export type Output = { readonly name?: string; readonly people: readonly AppraisedPerson[] };

const LONGEST = 80;

/** Windows, macOS and Linux take it: no reserved characters or names, no dot or space at the end. */
const fileName = (text: string): string => {
  const clean = text.normalize('NFC').replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, ' ').replace(/\s+/g, ' ').replace(/^[. ]+/, '').slice(0, LONGEST).replace(/[. ]+$/, '');
  if (clean === '') return '_';
  return /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(clean.split('.')[0] ?? '') ? `_${clean}` : clean;
};

const distinct = (names: readonly string[]): readonly string[] => {
  const used = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let times = 2; used.has(free.toLowerCase()); times += 1) free = `${name} (${times})`;
    used.add(free.toLowerCase());
    return free;
  });
};

const named = (groups: readonly (readonly [string, readonly AppraisedPerson[]])[]): readonly Output[] => {
  const names = distinct(groups.map(([name]) => fileName(name)));
  return groups.map(([, people], index) => ({ name: names[index] ?? '_', people }));
};

const callingOf = ({ person: { id, name } }: AppraisedPerson): string => [id, name].filter((part) => part !== undefined).join(' ');

/**
 * Who goes into which output. An output holds nobody else's results: its plan is made for its people only, on a workbook that holds
 * nothing but the template. `without` names the people that have no department.
 */
export const splitPeople = (people: readonly AppraisedPerson[], split: Split, without: string): readonly Output[] => {
  switch (split) {
    case 'none': return [{ people }];
    case 'person': return named(people.map((one) => [callingOf(one), [one]] as const));
    case 'department': return named([...grouped(people, ({ person }) => person.department ?? without)]);
  }
};
