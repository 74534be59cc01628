import { finderByName, namesOf } from '../../domain/find-by-name';
import { locales } from '../../domain/locale';
import type { Department, Position } from '../../domain/position';
import { customerService } from './customer-service-posts';
import { finance } from './finance-posts';
import { hrAdministration } from './hr-administration-posts';
import { longDistance } from './long-distance-posts';
import { marketing } from './marketing-posts';
import { seniorManagement } from './senior-management-posts';
import { systems } from './systems-posts';
import { valueAddedServices } from './value-added-services-posts';

/** Sections 二 to 九 of the manual of 2002, in its order. */
export const departments: readonly Department[] = [
  seniorManagement,
  longDistance,
  valueAddedServices,
  systems,
  hrAdministration,
  finance,
  marketing,
  customerService,
];

/** Every post of the manual, in its order. */
export const positions: readonly Position[] = departments.flatMap((department) => department.positions);

export const positionById = (id: string): Position | undefined => positions.find((position) => position.id === id);

/** A post is also found under its department's name and its own together, as in 长话业务事业部大客户关系组主管. */
const callings = (position: Position): readonly string[] => [
  ...namesOf(position),
  ...locales.map((locale) => position.department[locale] + position.names[locale]),
];

/** By id, name or synonym, in any script and spelling. */
export const findPosition = finderByName(positions, callings);

/** By id, name or synonym, in any script and spelling. */
export const findDepartment = finderByName(departments, namesOf);
