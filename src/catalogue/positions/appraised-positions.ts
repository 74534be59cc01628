import type { Position } from '../../domain/position';
import { longDistance } from './long-distance-posts';

/** The posts that have a scheme; a test holds the list to the schemes. */
export const appraisedPositions: readonly Position[] = longDistance.positions.filter(({ id }) => id === 'key-account-supervisor');
