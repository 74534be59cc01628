import type { ColumnValues } from './column-values';
import type { HeadingColumn } from './heading-block';
import type { Role } from './role';

/** What a column was taken for, and how sure that is. */
export type Assigned = {
  readonly column: number;
  readonly role: Role;
  readonly by: 'heading' | 'part-of-heading' | 'values' | 'chosen' | 'second' | 'unknown';
  /** Of a column that was not taken because another is the better one: what it would be, and the other's letters. */
  readonly rival?: { readonly role: Role; readonly first: string };
};

/** A column while it is decided what it holds. */
export type RoleDraft = { readonly column: number; readonly heading: HeadingColumn | undefined; readonly values: ColumnValues; readonly assigned: Assigned };

export const withRole = (draft: RoleDraft, role: Role, by: Assigned['by']): RoleDraft =>
  draft.assigned.by === 'chosen' ? draft : { ...draft, assigned: { column: draft.column, role, by } };

export const has = (all: readonly RoleDraft[], kind: Role['kind']): boolean => all.some(({ assigned }) => assigned.role.kind === kind);

export const indicatorOf = (role: Role): string | undefined => ('indicator' in role ? role.indicator : undefined);

export const hasPart = (all: readonly RoleDraft[], kind: Role['kind'], indicator: string): boolean =>
  all.some(({ assigned }) => assigned.role.kind === kind && indicatorOf(assigned.role) === indicator);
