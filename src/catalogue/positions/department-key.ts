import { finderByName, namesOf } from '../../domain/find-by-name';
import { callingKey } from '../../domain/calling-key';
import { departmentNames } from './department-names';

const findNamed = finderByName(Object.values(departmentNames), namesOf);

/** Equal for all spellings of one department, short names included; departments the manual does not know go by their name. */
export const departmentKey = (text: string): string => {
  const department = findNamed(text);
  return department === undefined ? callingKey(text) : department.id;
};
