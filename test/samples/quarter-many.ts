import { cleanPeople } from './quarter-clean';
import { quarterOf, type Result } from './quarter-of';

/** The clean quarter's people over and over, under names and numbers of their own, until they are so many. */
export const quarterMany = (people: number): Promise<Uint8Array> => quarterOf(Array.from({ length: people }, (_, index): Result => {
  const [, , department, ...results] = cleanPeople[index % cleanPeople.length]!;
  return [`GB${1000 + index}`, `员工${String(index + 1).padStart(4, '0')}`, department, ...results];
}));
