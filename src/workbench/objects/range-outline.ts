import { apiError } from '../rich-api/api-error';
import type { Definition } from '../rich-api/host-object';
import { fold, group, type OutlineAxis } from '../book/outline';
import type { RangeTarget } from '../book/range-target';

const axisOf = (value: unknown): OutlineAxis => {
  if (value === 'ByRows') return 'rows';
  if (value === 'ByColumns') return 'columns';
  throw apiError('InvalidArgument');
};

export const rangeOutline: NonNullable<Definition<RangeTarget>['methods']> = {
  Group: (target, [option]) => group(target, axisOf(option), 1),
  Ungroup: (target, [option]) => group(target, axisOf(option), -1),
  HideGroupDetails: (target, [option]) => fold(target, axisOf(option), true),
  ShowGroupDetails: (target, [option]) => fold(target, axisOf(option), false),
};
