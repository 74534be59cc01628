import { scoreCell } from '../../functions/score-cell';
import { ruleReader } from '../../functions/rule-reader';
import type { CellValue, SheetGrid, WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import { formColumns as at } from '../plan/form-columns';
import { ownSheets } from '../plan/own-sheets';
import { shownResult } from './shown-result';
import type { Why, WhyFigure, WhyPart } from './why';

type Line = { readonly name: string; readonly weight: number; readonly rule: WhyFigure; readonly result: WhyFigure; readonly unit?: '%' | '‰'; readonly score: WhyFigure };

/** Whether Kaohe laid out the sheet as a form: then its columns are known. */
export const isForm = (workbook: WorkbookGrid, sheet: SheetGrid): boolean => ownSheets(workbook).some((own) => own.kind === 'form' && own.sheet === sheet.name);

const value = (sheet: SheetGrid, row: number, column: number): CellValue => sheet.values[row]?.[column] ?? null;

const figure = (sheet: SheetGrid, row: number, column: number): WhyFigure => ({ at: { sheet: sheet.name, cell: a1(row, column) }, value: value(sheet, row, column) });

/** A line of the form's table: a running number, an indicator, a weight and a rule. */
const lineAt = (sheet: SheetGrid, row: number): Line | undefined => {
  const [number, name, weight, rule] = [at.number, at.indicator, at.weight, at.rule].map((column) => value(sheet, row, column));
  if (typeof number !== 'number' || typeof name !== 'string' || typeof weight !== 'number' || typeof rule !== 'string') return undefined;
  return { name, weight: weight * 100, rule: figure(sheet, row, at.rule), ...shownResult(sheet, row, at.result), score: figure(sheet, row, at.score) };
};

const perLine: ReadonlySet<number> = new Set([at.score, at.weighted, at.reason]);

const scored = ({ result, rule, unit }: Line, column: number): Why['because'] => ({
  kind: 'scored',
  shows: column === at.score ? 'score' : 'otherwise',
  result,
  ...(unit === undefined ? {} : { unit }),
  rule,
  score: scoreCell(result.value, ruleReader()(rule.value), unit ?? null),
});

const parts = (sheet: SheetGrid): readonly WhyPart[] =>
  sheet.values.flatMap((_, row) => {
    const line = lineAt(sheet, row);
    return line === undefined ? [] : [{ name: line.name, score: line.score, weight: line.weight }];
  });

/** What a cell of a form means, whatever kind of formula calculates it: a line's score, or the total. */
export const becauseOfForm = (sheet: SheetGrid, row: number, column: number): Why['because'] | undefined => {
  const line = lineAt(sheet, row);
  if (line !== undefined) return perLine.has(column) ? scored(line, column) : undefined;
  const above = lineAt(sheet, row - 1);
  return column === at.weighted && above !== undefined ? { kind: 'weighted', shows: 'total', parts: parts(sheet) } : undefined;
};
