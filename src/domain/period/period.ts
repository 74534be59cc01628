/** When an appraisal takes place. Written `2026Q3`, `2026H1`, `2026`. */
export type Period =
  | { readonly type: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly type: 'half-year'; readonly year: number; readonly half: 1 | 2 }
  | { readonly type: 'year'; readonly year: number };

/** As it is stored in workbooks and on the command line. */
export const writePeriod = (period: Period): string => {
  switch (period.type) {
    case 'quarter':
      return `${period.year}Q${period.quarter}`;
    case 'half-year':
      return `${period.year}H${period.half}`;
    case 'year':
      return String(period.year);
  }
};

/** The two quarters whose totals a half-year appraisal takes up. */
export const quartersOf = ({ year, half }: { readonly year: number; readonly half: 1 | 2 }): readonly [Period, Period] =>
  half === 1
    ? [{ type: 'quarter', year, quarter: 1 }, { type: 'quarter', year, quarter: 2 }]
    : [{ type: 'quarter', year, quarter: 3 }, { type: 'quarter', year, quarter: 4 }];
