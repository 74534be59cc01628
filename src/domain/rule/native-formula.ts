import { nativeBody } from './native-body';
import type { Rule } from './rule';

/**
 * The rule as a formula that Excel 2007 and every later one recalculates without an add-in, without its `=`, below 8192
 * characters for a reference of up to 60. `cell` holds the result as a plain number. An empty cell, a text or an error
 * gives ""; a result that no clause covers gives #N/A. Throws if the rule speaks of a target that is not bound.
 */
export const nativeFormula = (rule: Rule, cell: string): string => `IF(ISNUMBER(${cell}),${nativeBody(rule, `ROUND(${cell},10)`)},"")`;
