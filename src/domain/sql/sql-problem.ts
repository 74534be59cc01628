/** Why a line of a row has no score, as the query says it in its columns `…_problem`. */
export const sqlProblemCodes = [
  'result-missing', 'negative', 'unit-doubtful', 'rating-out-of-range', 'not-a-number', 'result-not-covered', 'rule-not-usable', 'target-missing',
] as const;

export type SqlProblemCode = (typeof sqlProblemCodes)[number];
