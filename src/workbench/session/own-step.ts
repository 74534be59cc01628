import type { Change, Step } from '../book/journal';
import type { SharedStep } from './messages';

/** A step of this window that has no place in the session yet. */
export type OwnStep = { readonly id: string; readonly step: Step };

const withoutUndo = (changes: readonly Change[]): readonly Change[] => changes.map((change) => {
  if (change.kind === 'grid') return { kind: 'grid', done: change.done, undone: undefined };
  return change.kind === 'moved' ? { ...change, changes: withoutUndo(change.changes) } : change;
});

/** As the other windows get it. */
export const sharedStep = ({ id, step }: OwnStep): SharedStep => ({ id, changes: withoutUndo(step.changes), events: step.events });
