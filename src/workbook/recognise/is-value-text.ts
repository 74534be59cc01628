import { readRule } from '../../domain/rule/read-rule';
import { findPeriod } from './find-period';

const FIGURE = /^(?:约|大约|大概|[<>≤≥=≈~])*\s*[-+−]?\d[\d,.]*\s*(?:%|‰|分|元|万元|户|个|次|件|人|家|天|points?|pts)?\s*[↑↓]?$/i;
/** A figure as people type it, with or without its unit. */
export const isFigureText = (text: string): boolean => /\d/.test(text) && FIGURE.test(text.normalize('NFKC').trim());

const CODE = /^(?!kpi)[a-z]{0,6}[-_.#]?\d{2,}[a-z]?$/i;
const DATE = /^\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?$/;

/** A figure, an employee's number, a date or a rule: what stands below a heading and never in one. A period may be either. */
export const isValueText = (text: string): boolean => {
  if (!/\d/.test(text)) return false;
  const plain = text.normalize('NFKC').trim();
  if (findPeriod(plain) !== undefined) return false;
  return FIGURE.test(plain) || CODE.test(plain) || DATE.test(plain) || readRule(plain).kind === 'rule';
};
