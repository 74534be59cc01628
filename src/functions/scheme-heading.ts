/** The columns of `KPI.SCHEME`, in their order. */
export const schemeHeadings = ['number', 'indicator', 'weight', 'rule', 'objective', 'information-source'] as const;

export type SchemeHeading = (typeof schemeHeadings)[number];
