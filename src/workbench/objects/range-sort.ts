import { define, type ObjectType } from '../rich-api/host-object';
import type { RangeTarget } from '../book/range-target';
import { sortRange } from '../book/sort';
import { choice, flagAt } from './arguments';

export const sortType: ObjectType<RangeTarget> = define<RangeTarget>({
  name: 'RangeSort',
  methods: {
    Apply: (target, args) => {
      const byColumns = choice(args[3], ['Rows', 'Columns'] as const, 'Rows') === 'Columns';
      sortRange(target, args[0], flagAt(args, 1), flagAt(args, 2), byColumns);
    },
  },
});
