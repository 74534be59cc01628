import { finderByName, namesOf } from '../../domain/find-by-name';
import type { Indicator } from '../../domain/indicator';
import { arrearsRate } from './arrears-rate';
import { collectionRate } from './collection-rate';
import { dropOffRate } from './drop-off-rate';
import { internalCustomerSatisfaction } from './internal-customer-satisfaction';

/** In the order of the form. */
export const indicators: readonly Indicator[] = [dropOffRate, arrearsRate, collectionRate, internalCustomerSatisfaction];

export const indicatorById = (id: string): Indicator | undefined => indicators.find((indicator) => indicator.id === id);

/** By id, name or synonym, in any script and spelling, with or without a unit in brackets. */
export const findIndicator = finderByName(indicators, namesOf);
