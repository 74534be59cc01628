import { finderByName, namesOf } from '../../domain/find-by-name';
import type { Department, Position } from '../../domain/position';
import { customerService } from './customer-service-posts';
import { finance } from './finance-posts';
import { hrAdministration } from './hr-administration-posts';
import { longDistance } from './long-distance-posts';
import { marketing } from './marketing-posts';
import { namesOfPost } from './names-of-post';
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

/** By id, name or synonym, in any script and spelling. */
export const findPosition = finderByName(positions, namesOfPost);

/** By id, name or synonym, in any script and spelling. */
export const findDepartment = finderByName(departments, namesOf);
