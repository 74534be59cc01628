import { indicators } from '../../catalogue/indicators/index';
import type { Layout } from '../../workbook/recognise/choices';
import type { IndicatorPart, PersonField, Role } from '../../workbook/recognise/role';

/** What a drop-down can say of a column, in groups. */
export type RoleGroup = { readonly of: 'person' | 'others' | { readonly indicator: string }; readonly roles: readonly Role[] };

const personFields: readonly PersonField[] = ['id', 'name', 'department', 'position', 'supervisor', 'period'];
const parts: readonly IndicatorPart[] = ['result', 'numerator', 'denominator', 'target', 'weight', 'rule', 'self-rating', 'appraiser-rating', 'score'];
const others: readonly Extract<Role['kind'], 'unused' | 'number' | 'total' | 'grade' | 'note' | 'information-source'>[] = ['unused', 'number', 'total', 'grade', 'note', 'information-source'];

const person: RoleGroup = { of: 'person', roles: personFields.map((kind) => ({ kind })) };

/** In a wide table each indicator has its columns; in a long one the row names the indicator. */
export const roleGroups = (layout: Layout): readonly RoleGroup[] => {
  if (layout === 'long') {
    const own: readonly Role[] = [{ kind: 'indicator' }, ...parts.map((kind) => ({ kind })), { kind: 'unit' }];
    return [person, { of: 'others', roles: [...own, ...others.map((kind) => ({ kind }))] }];
  }
  return [
    person,
    ...indicators.map(({ id }): RoleGroup => ({ of: { indicator: id }, roles: parts.map((kind) => ({ kind, indicator: id })) })),
    { of: 'others', roles: others.map((kind) => ({ kind })) },
  ];
};

/** One text per role, for the options of a drop-down. */
export const roleKey = (role: Role): string => ('indicator' in role && role.indicator !== undefined ? `${role.kind} ${role.indicator}` : role.kind);
