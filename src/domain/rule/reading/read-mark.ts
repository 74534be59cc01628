import type { Limit } from '../rule';
import { writeLimit } from '../write-rule';
import { readLimit } from './read-limit';
import { isAt, meaningAt, read, spanOf, stuck, stuckWith, type Read, type Source } from './source';

/**
 * Whether words in brackets behind a figure say that the limit counts: (含), (不含), （含70%）. Undefined if there are none.
 * A figure that is named again has to be the same.
 */
export const readMark = (source: Source, at: number, limit: Limit): Read<boolean | undefined> => {
  const { kind } = meaningAt(source, at);
  if (kind === 'included' || kind === 'excluded') return read<boolean | undefined>(kind === 'included', at + 1);
  if (kind !== 'including' && kind !== 'excluding') return read<boolean | undefined>(undefined, at);
  const again = readLimit(source, at + 1);
  if (again.kind === 'stuck') return again;
  if (!isAt(source, again.next, 'close-excluded')) return stuck(source, again.next, 'interval-end');
  if (writeLimit(again.value) === writeLimit(limit)) return read<boolean | undefined>(kind === 'including', again.next + 1);
  return stuckWith({ code: 'condition-contradictory', span: spanOf(source, at, again.next + 1) });
};
