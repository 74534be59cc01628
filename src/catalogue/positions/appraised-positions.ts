import type { Position } from '../../domain/position';
import { position } from './department';
import { departmentNames } from './department-names';
import { keyAccountSupervisorPost } from './key-account-supervisor-post';

/** The posts that have a scheme; a test holds the list to the schemes. */
export const appraisedPositions: readonly Position[] = [position(departmentNames.longDistance.names, keyAccountSupervisorPost)];
