import type { PersonOfWorkbook } from '../../workbook/appraise-workbook';

/** A key per person that stays the same when rows move: number, name and period, counted where somebody stands there twice. */
export const personKeys = (people: readonly PersonOfWorkbook[]): readonly string[] => {
  const counts = new Map<string, number>();
  return people.map(({ person: { id, name, period } }) => {
    const key = [id, name, period].join('\u0001');
    const count = counts.get(key) ?? NONE;
    counts.set(key, count + 1);
    return count === NONE ? key : `${key}\u0001${count}`;
  });
};

const NONE = 0;
