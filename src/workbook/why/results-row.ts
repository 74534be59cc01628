import { speaksOfTarget } from '../../domain/rule/bind-target';
import { nativeBody } from '../../domain/rule/native-body';
import { ruleReader } from '../../functions/rule-reader';
import { scoreCell } from '../../functions/score-cell';
import type { SheetGrid } from '../grid';
import { readReference, type Standing } from '../kpi-formulas/read-reference';
import { a1 } from '../plan/a1';
import { RESULTS_TABLE } from '../plan/own-sheets';
import { inPerMille } from '../plan/shown-unit';
import { shownResult } from './shown-result';
import type { Why, WhyFigure } from './why';

type Place = Standing & { readonly column: number };

/** A part of a total: the column of its score, and its weight, which may be that of a cell. */
type Part = { readonly column: number; readonly weight: number; readonly weightRow?: number };

/** `$F$59*N(G5)`, `0.3*N(G5)`. */
const part = /(\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?)\*N\((\$?[A-Z]{1,3}\$?\d+)\)/gi;

const partsIn = (formula: string, place: Standing): readonly Part[] => {
  const parts = [...formula.matchAll(part)].flatMap(([, weight = '', score = '']): readonly Part[] => {
    const [of, by] = [readReference(score, place), readReference(weight, place)];
    const value = by === undefined ? Number(weight) : place.sheet.values[by.area.top]?.[by.area.left];
    return of === undefined || typeof value !== 'number' ? [] : [{ column: of.area.left, weight: value * 100, ...(by === undefined ? {} : { weightRow: by.area.top }) }];
  });
  return [...new Map(parts.map((one) => [one.column, one])).values()];
};

const tableOf = ({ sheet, row }: Place): SheetGrid['tables'][number] | undefined =>
  sheet.tables.find(({ name, area }) => name.toLowerCase() === RESULTS_TABLE.toLowerCase() && row > area.top && row <= area.bottom);

const figure = (sheet: SheetGrid, row: number, column: number): WhyFigure => ({ at: { sheet: sheet.name, cell: a1(row, column) }, value: sheet.values[row]?.[column] ?? null });

const [SCHEME, INDICATOR, RULE] = [0, 3, 6];

/** Whether the formula of a score is that of the rule: rules with targets of somebody's own stand there beside the others. */
const isBy = (formula: string, { value }: WhyFigure, { result, unit }: ReturnType<typeof shownResult>): boolean => {
  const reading = ruleReader()(value);
  if (reading.kind === 'problem' || speaksOfTarget(reading.rule)) return false;
  return formula.includes(nativeBody(unit === '‰' ? inPerMille(reading.rule) : reading.rule, `ROUND(${result.at?.cell ?? ''},${unit === '‰' ? 7 : 10})`));
};

/** The rule in force of the scheme and indicator whose weight stands in this row. */
const ruleInForce = ({ sheet, row, column }: Place, formula: string, weightRow: number): WhyFigure | undefined => {
  const key = (at: number): string => JSON.stringify([sheet.values[at]?.[SCHEME], sheet.values[at]?.[INDICATOR]]);
  const rules = sheet.values.flatMap((_, at) => (key(at) === key(weightRow) ? [figure(sheet, at, RULE)] : []));
  return rules.length === 1 ? rules[0] : rules.find((rule) => isBy(formula, rule, shownResult(sheet, row, column - 1)));
};

const scored = ({ sheet, row, column }: Place, rule: WhyFigure): Why['because'] => {
  const shown = shownResult(sheet, row, column - 1);
  return { kind: 'scored', shows: 'score', ...shown, rule, score: scoreCell(shown.result.value, ruleReader()(rule.value), shown.unit ?? null) };
};

/** What a total of the results sheet means, or a score that Excel's own formula calculates there. */
export const becauseOfResults = (place: Place): Why['because'] | undefined => {
  const { sheet, row, column } = place;
  const table = tableOf(place);
  const formulas = table === undefined ? undefined : sheet.formulas.get(row);
  const totals = [...(formulas ?? [])].flatMap(([at, formula]) => { const parts = partsIn(formula, place); return parts.length === 0 ? [] : [{ at, parts }]; });
  const own = totals.find(({ at }) => at === column);
  if (own !== undefined) {
    return { kind: 'weighted', shows: 'total', parts: own.parts.map((one) => ({ name: table?.columns[one.column - table.area.left] ?? '', score: figure(sheet, row, one.column), weight: one.weight })) };
  }
  const weightRow = totals.flatMap(({ parts }) => parts).find((one) => one.column === column)?.weightRow;
  const rule = weightRow === undefined ? undefined : ruleInForce(place, formulas?.get(column) ?? '', weightRow);
  return rule === undefined ? undefined : scored(place, rule);
};
