import { readReference, type CellReference, type Standing } from '../kpi-formulas/read-reference';

const address = /(?<![\p{L}\p{N}_.$!'])(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(!])|(?:[\p{L}_\\][\p{L}\p{N}_.]*)?\[@?\[?[^[\]]+\]?\]/giu;

/** Sheets in quotes stay, texts go. */
const withoutTexts = (formula: string): string => formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (part) => (part.startsWith('"') ? '""' : part));

/** The cells that a formula refers to, in the order in which they stand there. */
export const referencesIn = (formula: string, standing: Standing): readonly CellReference[] =>
  [...withoutTexts(formula).matchAll(address)].flatMap(([text]) => readReference(text, standing) ?? []);
