import { ranks, type RankStyle } from '../../domain/calibration/rank';
import { grouped } from './grouped';

/** `total` is absent where it is incomplete. */
export type Ranked = { readonly position: string; readonly period: string; readonly total: number | undefined };

/** Ranks among the people of the same post and period whose totals are complete; others are appraised by other indicators. */
export const ranksAmongAlike = (people: readonly Ranked[], style: RankStyle): readonly (number | undefined)[] => {
  const complete = people.flatMap(({ position, period, total }, index) => (total === undefined ? [] : [{ index, group: `${position}\n${period}`.toLowerCase(), total }]));
  const places = new Map([...grouped(complete, ({ group }) => group).values()].flatMap((group) => {
    const own = ranks(group.map(({ total }) => total), style);
    return group.map(({ index }, at) => [index, own[at]] as const);
  }));
  return people.map((_, index) => places.get(index));
};
