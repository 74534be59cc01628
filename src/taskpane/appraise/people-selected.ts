import type { Selected } from '../workbook-host';
import type { PersonOfWorkbook } from '../../workbook/appraise-workbook';
import { personKeys } from '../fill/person-keys';

/** Everybody but the people on whose rows the selection lies; undefined where it lies on nobody's. */
export const othersThanSelected = ({ sheet, areas }: Selected, people: readonly PersonOfWorkbook[]): ReadonlySet<string> | undefined => {
  const keys = personKeys(people);
  const isSelected = people.map(({ person }) => person.sheet === sheet && areas.some(({ top, bottom }) => person.row >= top && person.row <= bottom));
  return isSelected.includes(true) ? new Set(keys.filter((_, index) => isSelected[index] !== true)) : undefined;
};
