import { callingKey } from '../calling-key';
import { normalise } from '../number/normalise';
import { readRating, type Rating } from '../rating-sheet/rating';
import type { Given } from '../read-result';
import type { Problem } from '../problem';

/** What a rater of another department said; `unknown` is "don't know", which is an answer that counts for nobody. */
export type SurveyRating = Rating | { readonly kind: 'unknown' };

export type SurveyAnswer = {
  readonly department: string;
  readonly rating: SurveyRating;
  /** Who answered, where it is known: nobody answers twice. */
  readonly rater?: string;
};

/** Fewer answers than this could be traced back to a person, and mean little. */
export const fewestAnswers = 3;

export type SurveyMean =
  | {
      readonly kind: 'mean';
      readonly mean: number;
      /** Answers that counted, and the departments they came from. */
      readonly answers: number;
      readonly departments: number;
      /** Numbers (1-based) of the answers that did not count: from the own department; "don't know", n/a or blank. */
      readonly rejected: readonly number[];
      readonly leftOut: readonly number[];
    }
  | { readonly kind: 'too-few'; readonly answers: number; readonly fewest: number; readonly rejected: readonly number[]; readonly leftOut: readonly number[] }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

const unknowns = new Set(['不知道', '不清楚', '不了解', '不瞭解', '无法评价', '無法評價', "don'tknow", 'don’tknow', 'dontknow', 'dk', 'unknown']);

/** Reads a survey's cell: a rating, or a word for "don't know". */
export const readSurveyRating = (given: Given): SurveyRating =>
  typeof given === 'string' && unknowns.has(given.normalize('NFKC').replace(/\s/g, '').toLowerCase()) ? { kind: 'unknown' } : readRating(given);

/**
 * Internal customer satisfaction: mean within each department, then mean of the departments, each one voice. Answers
 * from the appraisee's own department are rejected. `keyOf` says which spellings are the same department.
 */
export const surveyMean = (
  answers: readonly SurveyAnswer[],
  ownDepartment?: string,
  keyOf: (department: string) => string = callingKey,
): SurveyMean => {
  const problems = answersProblems(answers);
  if (problems.length > 0) return { kind: 'invalid', problems };
  const own = ownDepartment === undefined || ownDepartment.trim() === '' ? undefined : keyOf(ownDepartment);
  const numbered = answers.map((answer, index) => ({ ...answer, number: index + 1, key: keyOf(answer.department) }));
  const rejected = numbered.filter(({ key }) => key === own).map(({ number }) => number);
  const others = numbered.filter(({ key }) => key !== own);
  const leftOut = others.filter(({ rating }) => rating.kind !== 'rated').map(({ number }) => number);
  const count = others.length - leftOut.length;
  if (count < fewestAnswers) return { kind: 'too-few', answers: count, fewest: fewestAnswers, rejected, leftOut };
  const voices = voicesOf(others);
  return { kind: 'mean', mean: normalise(meanOf(voices)), answers: count, departments: voices.length, rejected, leftOut };
};

/** The mean rating of each department. */
const voicesOf = (answers: readonly { readonly key: string; readonly rating: SurveyRating }[]): readonly number[] => {
  const ratings = new Map<string, number[]>();
  for (const { key, rating } of answers) {
    if (rating.kind !== 'rated') continue;
    const own = ratings.get(key);
    if (own === undefined) ratings.set(key, [rating.value]);
    else own.push(rating.value);
  }
  return [...ratings.values()].map(meanOf);
};

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const answersProblems = (answers: readonly SurveyAnswer[]): readonly Problem[] => {
  const raters = new Set<string>();
  return answers.flatMap(({ department, rating, rater }, index): readonly Problem[] => {
    const answer = index + 1;
    const twice = rater !== undefined && rater.trim() !== '' && raters.has(rater.trim());
    if (rater !== undefined) raters.add(rater.trim());
    return [
      ...(rating.kind === 'invalid' ? [{ code: 'answer-invalid', answer, found: rating.found } as const] : []),
      ...(rating.kind === 'rated' && department.trim() === '' ? [{ code: 'answer-without-department', answer } as const] : []),
      ...(twice ? [{ code: 'rater-twice', answer, rater: rater.trim() } as const] : []),
    ];
  });
};
