/** What functions are for, in the order of the reference page. */
export const functionGroups = ['rates', 'scores', 'totals', 'ratings', 'comparison', 'rules'] as const;

export type FunctionGroup = (typeof functionGroups)[number];
