import type { Unit } from '../../domain/quantity';
import { a1 } from '../plan/a1';
import type { Evidence } from './evidence';
import type { HeadingBlock } from './heading-block';
import type { Confidence, Fact, RecognisedColumn } from './recognition';
import type { Assigned } from './role-draft';

/** A column as it was recognised, with the evidence. */
export const columnFact = (block: HeadingBlock, assigned: Assigned, unit: Fact<Unit> | undefined): RecognisedColumn => {
  const heading = block.columns.get(assigned.column);
  const cell = a1(heading?.row ?? block.last, assigned.column);
  const text = heading?.levels.join(' / ') ?? '';
  return {
    column: assigned.column,
    heading: text,
    headingCell: cell,
    role: { value: assigned.role, confidence: confidenceOf(assigned), evidence: [evidenceOf(assigned, cell, text, heading?.reading.word ?? '')] },
    ...(unit === undefined ? {} : { unit }),
  };
};

const confidenceOf = ({ by }: Assigned): Confidence => (by === 'heading' || by === 'chosen' ? 'certain' : by === 'unknown' || by === 'part-of-heading' ? 'doubtful' : 'likely');

const evidenceOf = ({ by, role, rival }: Assigned, cell: string, text: string, word: string): Evidence => {
  switch (by) {
    case 'chosen':
      return { kind: 'chosen' };
    case 'heading':
      return { kind: 'heading', cell, text, word };
    case 'part-of-heading':
      return { kind: 'part-of-heading', cell, text, word };
    case 'second':
      return rival === undefined ? { kind: 'not-known' } : { kind: 'second-column', ...rival };
    case 'values':
      return { kind: 'values-fit', role: role.kind };
    case 'unknown':
      return { kind: 'not-known' };
  }
};
