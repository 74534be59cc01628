import { nameKey } from '../../domain/name-key';
import { findDepartment } from './index';

/** Equal for all spellings of one department, short names included; departments the manual does not know go by their name. */
export const departmentKey = (text: string): string => {
  const department = findDepartment(text);
  return department === undefined ? nameKey(text) : department.id;
};
