import { hasPart, indicatorOf, withRole, type RoleDraft } from './role-draft';

/** An amount with the rates it may belong to. */
type Amount = { readonly column: number; readonly part: 'numerator' | 'denominator'; readonly owners: readonly string[] };

/**
 * Amounts are taken for a rate where the rate has no column of its own: 逾期欠费 and 出账金额 for the arrears rate. An amount that several rates may
 * have belongs to the one that has no other, or to the one whose other amount stands beside it; where that is open, to none.
 */
export const assignRatioParts = (all: readonly RoleDraft[]): readonly RoleDraft[] => {
  const amounts = settled(all.flatMap((draft) => amountOf(draft, all)));
  const withAmounts = all.map((each) => {
    const amount = amounts.find(({ column }) => column === each.column);
    if (amount === undefined) return each;
    const [indicator, second] = amount.owners;
    const isOpen = indicator === undefined || second !== undefined;
    return withRole(each, isOpen ? { kind: 'unused' } : { kind: amount.part, indicator }, each.heading?.reading.whole === true ? 'heading' : 'part-of-heading');
  });
  return withAmounts.map((each) => aloneIsTheRate(each, withAmounts));
};

const amountOf = ({ column, heading, assigned }: RoleDraft, all: readonly RoleDraft[]): readonly Amount[] => {
  const says = heading?.reading.says;
  if (says?.kind !== 'ratio-part' || assigned.by === 'chosen') return [];
  return [{ column, part: says.part, owners: says.indicators.filter((indicator) => !hasPart(all, 'result', indicator)) }];
};

const settled = (amounts: readonly Amount[]): readonly Amount[] => [withCounterpart, withoutTaken, withoutTaken, besideCounterpart, withoutTaken].reduce((all, step) => step(all), amounts);

const has = (amounts: readonly Amount[], part: Amount['part'], owner: string): boolean => amounts.some((one) => one.part === part && one.owners.includes(owner));

const otherPart = (part: Amount['part']): Amount['part'] => (part === 'numerator' ? 'denominator' : 'numerator');

/** Of several rates only those count whose other amount is there. */
const withCounterpart = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.map((amount) => (amount.owners.length < 2 ? amount : { ...amount, owners: amount.owners.filter((owner) => has(amounts, otherPart(amount.part), owner)) }));

/** A rate that has its amount needs no second. */
const withoutTaken = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.map((amount) => {
    if (amount.owners.length < 2) return amount;
    return { ...amount, owners: amount.owners.filter((owner) => !amounts.some((one) => one.part === amount.part && one.owners.length === 1 && one.owners[0] === owner)) };
  });

/** 欠费金额 | 应收金额 | 托收金额 | 应收金额: there must be one for each, or one amount would be taken from another rate. */
const besideCounterpart = (amounts: readonly Amount[]): readonly Amount[] =>
  amounts.map((amount) => {
    const alike = amounts.filter(({ part, owners }) => part === amount.part && owners.length > 1).length;
    if (amount.owners.length < 2 || alike < amount.owners.length) return amount;
    const near = amount.owners.filter((owner) => amounts.some((one) => one.part !== amount.part && Math.abs(one.column - amount.column) === 1 && one.owners.length === 1 && one.owners[0] === owner));
    return near.length === 1 ? { ...amount, owners: near } : amount;
  });

/** An amount without the other, whose figures are rates or whose heading names their unit, is the rate: `Collected` with 68%, `Overdue (per mille)`. */
const aloneIsTheRate = (each: RoleDraft, all: readonly RoleDraft[]): RoleDraft => {
  const { role } = each.assigned;
  const indicator = indicatorOf(role);
  if (role.kind !== 'numerator' || indicator === undefined || hasPart(all, 'denominator', indicator)) return each;
  const { rates, filled, uncalculated } = each.values;
  if (each.heading?.reading.unit !== undefined) return withRole(each, { kind: 'result', indicator }, 'heading');
  return rates === filled && filled + uncalculated > 0 ? withRole(each, { kind: 'result', indicator }, 'values') : each;
};
