import { cellReader, writeCells, type CellWrite, type Content } from '../grid/cells';
import { listedAtOnce, listedFromResults, type Choice, type Listed } from './allowed-values';
import type { Area } from './area';
import type { Book } from './book';
import { judgeValidation, type Verdict } from './judge-validation';
import type { ValidationPart } from './parts';
import { ruleResults, type Result } from './rule-results';
import { ruleFormulaAt } from './validation';

/** Whether a value may be written into a cell, as far as that can be said without calculating. */
export const judgeEntry = (book: Book, part: ValidationPart, { top, left }: Area, content: Content): Verdict =>
  judgeValidation(part, { content, ask: () => undefined, listed: (source) => listedAtOnce(book, part, source, top, left) });

type Results = (row: number, column: number) => readonly Result[];

/** Rarely more than two passes: a rule has two limits at most, or one source. */
const mostPasses = 4;

type Judged = { readonly row: number; readonly column: number; readonly verdict: Verdict };

/** What cells of one rule are, with what is in them now; formulas are calculated for all of them together. */
export const judgeCells = async (book: Book, part: ValidationPart, area: Area): Promise<readonly Judged[]> => {
  const calculated = new Map<string, Results>();
  const wanted = new Set<string>();
  const resultsOf = (formula: string, row: number, column: number): readonly Result[] | undefined => {
    const results = calculated.get(formula)?.(row, column);
    if (results === undefined) wanted.add(formula);
    return results;
  };
  const lists = new Map<string, Listed | undefined>();
  /** A list that stays where it is, or is written out, is read once for all cells. */
  const listedOnce = (source: string, row: number, column: number): Listed | undefined => {
    const formula = ruleFormulaAt(part, source, row, column);
    if (!lists.has(formula)) lists.set(formula, listedAtOnce(book, part, source, row, column));
    return lists.get(formula);
  };
  const listedAt = (source: string, row: number, column: number): Listed | undefined => {
    const known = listedOnce(source, row, column);
    if (known !== undefined) return known;
    const results = resultsOf(source, row, column);
    return results === undefined ? undefined : listedFromResults(book, part, source, row, column, results);
  };
  const cell = cellReader(book.engine, part.sheetId);
  const verdictAt = (row: number, column: number): Verdict => judgeValidation(part, {
    content: cell(row, column).content, ask: (formula) => resultsOf(formula, row, column)?.[0]?.content, listed: (source) => listedAt(source, row, column),
  });
  const judged = (): Judged[] => {
    const all: Judged[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) all.push({ row, column, verdict: verdictAt(row, column) });
    return all;
  };
  let verdicts = judged();
  for (let pass = 0; pass < mostPasses && wanted.size > 0; pass += 1) {
    for (const formula of wanted) calculated.set(formula, await ruleResults(book, part.sheetId, ruleFormulaAt(part, formula, area.top, area.left), area));
    wanted.clear();
    verdicts = judged();
  }
  // What the engine was asked and left out, nobody here can tell.
  return verdicts.map((one) => (one.verdict === 'asks' ? { ...one, verdict: 'unknown' } : one));
};

/** What the list of a cell offers; none when its source gives an error. */
export const choicesIn = async (book: Book, part: ValidationPart, cell: Area): Promise<readonly Choice[]> => {
  const { source } = (part.rule['list'] ?? {}) as { readonly source?: unknown };
  const { top, left } = cell;
  if (typeof source !== 'string') return [];
  const listed = listedAtOnce(book, part, source, top, left)
    ?? listedFromResults(book, part, source, top, left, (await ruleResults(book, part.sheetId, ruleFormulaAt(part, source, top, left), cell))(top, left));
  return listed.kind === 'error' ? [] : listed.choices;
};

/** What a rule says once a value stands in its cell; the cell is as before afterwards, and nobody hears of the trial. */
export const tryInCell = async (book: Book, part: ValidationPart, cell: Area, put: () => void): Promise<Verdict> => {
  const { top, left } = cell;
  const before = cellReader(book.engine, part.sheetId)(top, left);
  const back: CellWrite = before.formula === undefined ? { content: before.content, formula: null } : { formula: before.formula };
  const wasDirty = book.isDirty;
  let verdict: Verdict = 'unknown';
  await book.journal.unwrittenLater(async () => {
    try {
      put();
      await book.engine.calculation.upToDate();
      verdict = (await judgeCells(book, part, cell))[0]?.verdict ?? 'unknown';
    } finally {
      writeCells(book.engine, part.sheetId, new Map([[top, new Map([[left, back]])]]));
      book.isDirty = wasDirty;
    }
  });
  return verdict;
};
