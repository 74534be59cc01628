import type { RecognisedColumn, SideTable } from './recognition';
import type { IndicatorPart, PersonField, Role } from './role';

/** The columns of a table by what they hold. */
export type TableColumns = {
  readonly all: readonly RecognisedColumn[];
  readonly field: (field: PersonField) => number | undefined;
  readonly first: (kind: Role['kind']) => RecognisedColumn | undefined;
  /** Columns that hold a part of an indicator: those of each indicator, or the one for all (`indicator` absent). */
  readonly part: (part: IndicatorPart, indicator?: string) => RecognisedColumn | undefined;
  readonly periods: readonly number[];
};

export const columnsOf = ({ columns }: Pick<SideTable, 'columns'>): TableColumns => {
  const first = (kind: Role['kind']): RecognisedColumn | undefined => columns.find(({ role }) => role.value.kind === kind);
  return {
    all: columns,
    first,
    field: (field) => first(field)?.column,
    part: (part, indicator) => columns.find(({ role: { value } }) => value.kind === part && value.indicator === indicator),
    periods: columns.filter(({ role }) => role.value.kind === 'period').map(({ column }) => column),
  };
};

/** Indicators that a table has in its headings, in the order of the columns. */
export const indicatorsInHeadings = ({ columns }: Pick<SideTable, 'columns'>): readonly string[] => [
  ...new Set(columns.flatMap(({ role: { value } }) => (isGiven(value.kind) && 'indicator' in value && value.indicator !== undefined ? [value.indicator] : []))),
];

const isGiven = (kind: Role['kind']): boolean => ['result', 'numerator', 'denominator', 'self-rating', 'appraiser-rating'].includes(kind);
