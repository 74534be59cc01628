import { appraiseFunction } from './appraise';
import { arrearsRate } from './arrears-rate';
import { arrearsScore } from './arrears-score';
import { check } from './check';
import { collectionRate } from './collection-rate';
import { collectionScore } from './collection-score';
import { dropRate } from './drop-rate';
import { dropScore } from './drop-score';
import { explain } from './explain';
import type { AnyFunction } from './function';
import { grade } from './grade';
import { halfYearFunction } from './half-year';
import { native } from './native';
import { quotaFunction } from './quota';
import { rankingFunction } from './ranking';
import { ratingSheet } from './rating-sheet';
import { ratings } from './ratings';
import { rule } from './rule';
import { satisfactionScore } from './satisfaction-score';
import { scheme } from './scheme';
import { score } from './score';
import { survey } from './survey';
import { total } from './total';

/** Every `=KPI.*` function, in the order of the reference page. */
export const functions = [
  dropRate,
  arrearsRate,
  collectionRate,
  dropScore,
  arrearsScore,
  collectionScore,
  satisfactionScore,
  score,
  explain,
  check,
  total,
  appraiseFunction,
  halfYearFunction,
  ratings,
  ratingSheet,
  survey,
  grade,
  rankingFunction,
  quotaFunction,
  rule,
  scheme,
  native,
] as const;

/** The same, as the things that are derived from them see them. */
export const anyFunctions: readonly AnyFunction[] = functions;
