import { define, type ObjectType } from '../rich-api/host-object';
import type { Duplicates } from '../book/remove-duplicates';

export const duplicatesType: ObjectType<Duplicates> = define<Duplicates>({
  name: 'RemoveDuplicatesResult',
  scalars: { Removed: { get: ({ removed }) => removed }, UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining } },
});
