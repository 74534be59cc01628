import { resolve } from 'node:path';

/** Where a run of the journeys puts what it saw. */
export const pictures = resolve(__dirname, '..', '..', 'dist', 'screenshots');
