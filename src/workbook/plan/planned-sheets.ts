import type { Edit } from '../edit';
import type { WorkbookGrid } from '../grid';
import type { PersonResults } from '../recognise/person-results';
import { formAnchor, ownSheets, type FormKind } from './own-sheets';
import { freeSheetName, sameSheetName } from './sheet-names';

/** A sheet that will be written: a new one, or one of ours that is updated. */
export type PlannedSheet = { readonly sheet: string; readonly isNew: boolean };

export type PlannedForm = PlannedSheet & { readonly anchor: string };

/** Makes room: adds the sheet, or empties the one that is ours. */
export const openSheet = ({ sheet, isNew }: PlannedSheet, tabColour?: string): Edit =>
  isNew ? { kind: 'add-sheet', sheet, ...(tabColour === undefined ? {} : { tabColour }) } : { kind: 'clear-sheet', sheet };

export const takenNames = ({ sheets }: WorkbookGrid): Set<string> => new Set(sheets.map(({ name }) => sameSheetName(name)));

/** The rules or results sheet: ours if there is one, else a new one under a free name. `taken` grows. */
export const planListSheet = (workbook: WorkbookGrid, kind: 'rules' | 'results', wanted: string, taken: Set<string>): PlannedSheet => {
  const own = ownSheets(workbook).find((one) => one.kind === kind);
  if (own !== undefined) return { sheet: own.sheet, isNew: false };
  const sheet = freeSheetName([wanted], taken);
  taken.add(sameSheetName(sheet));
  return { sheet, isNew: true };
};

const callingOf = ({ name, id }: PersonResults): string => name ?? id ?? '';

const wantedNames = ({ name, id }: PersonResults, isShared: boolean, period: string): readonly string[] => {
  const known = [name ?? id ?? ''];
  const withId = name === undefined || id === undefined ? known : [`${name.slice(0, Math.max(4, 28 - id.length))} ${id}`];
  const inPeriod = [...known, ...withId].map((one) => `${one} ${period}`);
  return isShared ? [...withId, ...inPeriod] : [...known, ...inPeriod, ...withId];
};

/** Two people with one name get their ids into the names of their sheets, both of them. */
const sharedNames = (people: readonly PersonResults[]): ReadonlySet<string> => {
  const once = new Set<string>();
  return new Set(people.map((person) => sameSheetName(callingOf(person))).filter((name) => once.size === once.add(name).size));
};

/** The mark of each person's form; a second form for the same person in the same period has its own. */
const anchorsOf = (kind: FormKind, people: readonly PersonResults[], period: string): readonly string[] => {
  const used = new Set<string>();
  return people.map((person) => {
    const anchor = formAnchor(kind, person.id ?? callingOf(person), person.period ?? period);
    let free = anchor;
    for (let times = 2; used.has(free.toLowerCase()); times += 1) free = `${anchor}_${times}`;
    used.add(free.toLowerCase());
    return free;
  });
};

type PersonalSheet = PlannedForm & { readonly person: PersonResults };

/** A sheet for each person, in their order: the one that is theirs already, or a new one. `taken` grows. */
export const planForms = (
  workbook: WorkbookGrid,
  kind: FormKind,
  people: readonly PersonResults[],
  period: string,
  taken: Set<string>,
): readonly PersonalSheet[] => {
  const own = new Map(ownSheets(workbook).flatMap((one) => ('anchor' in one ? [[one.anchor.toLowerCase(), one.sheet] as const] : [])));
  const shared = sharedNames(people);
  const anchors = anchorsOf(kind, people, period);
  return people.flatMap((person, index): readonly PersonalSheet[] => {
    const anchor = anchors[index];
    if (anchor === undefined) return [];
    const existing = own.get(anchor.toLowerCase());
    if (existing !== undefined) return [{ person, sheet: existing, isNew: false, anchor }];
    const sheet = freeSheetName(wantedNames(person, shared.has(sameSheetName(callingOf(person))), person.period ?? period), taken);
    taken.add(sameSheetName(sheet));
    return [{ person, sheet, isNew: true, anchor }];
  });
};
