import { decimalText } from '../../domain/number/decimal-text';
import { normalise } from '../../domain/number/normalise';
import { inUnit, valueOf, type Quantity } from '../../domain/quantity';
import { readRule } from '../../domain/rule/read-rule';
import { speaksOfTarget } from '../../domain/rule/bind-target';
import { ruleText, type Scheme, type SchemeLine } from '../../domain/scheme';
import { writeRule } from '../../domain/rule/write-rule';
import { absoluteA1, quotedSheet } from './a1';
import type { FillSettings } from './fill-settings';
import { formulaText } from './formula-literal';
import type { RulesColumn } from './rules-columns';
import { sameRule } from './rules-fingerprint';
import { placedRow, textIn, type PlacedRow, type RulesPlace } from './rules-place';
import { shownUnit } from './shown-unit';
import { readTargetCell } from './target-cell';

/** Formulas that take a line's weight and rule from the rules sheet, wherever its rows and columns go. */
export type RuleFormulas = {
  readonly weight?: string;
  /** `shows`: the rule as the sheet spells it, targets filled in. */
  readonly rule: { readonly formula: string; readonly shows: string };
};

/** What a line is filled by. `rule` as it is printed, targets filled in; `target` the one that was. */
export type FilledLine = { readonly scheme: Scheme; readonly planned: SchemeLine; readonly weight: number; readonly rule: string; readonly target?: Quantity | undefined; readonly period?: string | undefined };

type Lookup = { readonly is: string; readonly range: (column: RulesColumn) => string; readonly has: (column: RulesColumn) => boolean };

/** Found by what the row says, not by where it stands: rows are sorted, moved, inserted and deleted. */
const lookupOf = ({ sheet, columns, first, last }: RulesPlace, row: PlacedRow): Lookup | undefined => {
  const range = (column: RulesColumn): string => {
    const index = columns.get(column);
    if (index === undefined) throw new Error(`The rules sheet has no column ${column}`);
    return `${quotedSheet(sheet)}!${absoluteA1(first, index)}:${absoluteA1(last, index)}`;
  };
  const scheme = (['schemeId', 'scheme'] as const).find((column) => textIn(row, column) !== undefined);
  if (scheme === undefined) return undefined;
  const is = (column: RulesColumn): string => `(${range(column)}=${formulaText(textIn(row, column) ?? '')})`;
  return { is: `${is(scheme)}*${is('indicator')}`, range, has: (column) => columns.has(column) };
};

const textOf = ({ is, range }: Lookup, column: RulesColumn): string => `INDEX(${range(column)},MATCH(1,INDEX(${is},0),0))`;

const figureOf = ({ is, range }: Lookup, column: RulesColumn): string => `SUMPRODUCT(${is},${range(column)})`;

const TARGET = /(?<![a-z])(\d+(?:\.\d+)?)?t(?:\/(\d+(?:\.\d+)?))?(?![a-z])/g;

type Piece = string | { readonly times: number; readonly over: number };

/** The rule cut where it speaks of the target. */
const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(TARGET)) {
    pieces.push(text.slice(from, found.index), { times: Number(found[1] ?? 1), over: Number(found[2] ?? 1) });
    from = found.index + found[0].length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
};

/** Target × times ÷ over as the domain binds it, in the target's unit. */
const boundText = (pieces: readonly Piece[], target: Quantity): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `${decimalText(inUnit(normalise((valueOf(target) * piece.times) / piece.over), target.unit).amount)}${target.unit}`)).join('');

const boundFormula = (pieces: readonly Piece[], figure: string, { unit }: Quantity): string =>
  pieces.map((piece) => {
    if (typeof piece === 'string') return formulaText(piece);
    const factors = [unit === '%' ? '*100' : '', piece.times === 1 ? '' : `*${decimalText(piece.times)}`, piece.over === 1 ? '' : `/${decimalText(piece.over)}`];
    return `ROUND(${figure}${factors.join('')},8)${unit === '' ? '' : `&${formulaText(unit)}`}`;
  }).join('&');

/** The target stands on the sheet as the figure that was filled in, for this period or for any. */
const targetStands = (row: PlacedRow, target: Quantity, { planned, period }: FilledLine): boolean => {
  const of = textIn(row, 'targetPeriod');
  const value = row.value('target');
  if (typeof value !== 'number' || (of !== undefined && period !== undefined && of !== period)) return false;
  const read = readTargetCell(value, row.format('target'), shownUnit(planned.indicator, ruleText(planned.rule)));
  return read.kind === 'target' && read.target.unit === target.unit && normalise(valueOf(read.target)) === normalise(valueOf(target));
};

/** The sheet names no target, and one that is typed there would be in the unit of the one that was filled in. */
const targetIsOpen = (row: PlacedRow, { unit }: Quantity, { planned }: FilledLine): boolean => {
  const value = row.value('target');
  const typed = readTargetCell(1, row.format('target'), shownUnit(planned.indicator, ruleText(planned.rule)));
  return (value === undefined || value === null || value === '') && typed.kind === 'target' && typed.target.unit === unit;
};

/** A target typed into the empty cell holds instead of the one from elsewhere, if it is for the form's period or for any. */
const onceTyped = (lookup: Lookup, live: string, fixed: string, { period }: FilledLine): string => {
  const isTyped = `${figureOf(lookup, 'target')}>0`;
  if (period === undefined || !lookup.has('targetPeriod')) return `IF(${isTyped},${live},${fixed})`;
  const of = textOf(lookup, 'targetPeriod');
  return `IF(${isTyped},IF(OR(${of}="",${of}=${formulaText(period)}),${live},${fixed}),${fixed})`;
};

/** The rule with its target, which follows the sheet too while it stands there for the form's period; else the rule as it was filled, until its text changes. */
const withTarget = (lookup: Lookup, row: PlacedRow, text: string, line: FilledLine, { words }: FillSettings): string => {
  const [rule, fixed] = [textOf(lookup, 'rule'), formulaText(line.rule)];
  const read = readRule(text);
  const pieces = read.kind === 'rule' ? piecesOf(words.spell(writeRule(read.rule, words.notation))) : [];
  const { target } = line;
  const figure = lookup.has('target') ? figureOf(lookup, 'target') : undefined;
  if (target === undefined || figure === undefined || boundText(pieces, target) !== line.rule) return `IF(${rule}=${formulaText(text)},${fixed},${rule})`;
  if (!targetStands(row, target, line)) {
    const holds = targetIsOpen(row, target, line) ? onceTyped(lookup, boundFormula(pieces, figure, target), fixed, line) : fixed;
    return `IF(${rule}=${formulaText(text)},${holds},${rule})`;
  }
  const live = `IF(${figure}>0,${boundFormula(pieces, figure, target)},${rule})`;
  const period = textIn(row, 'targetPeriod');
  const holds = period === undefined ? live : `IF(${textOf(lookup, 'targetPeriod')}=${formulaText(period)},${live},${fixed})`;
  return `IF(${rule}=${formulaText(text)},${holds},${rule})`;
};

/** None where the rules sheet does not say what the line was filled by, or could not be found again. */
export const ruleFormulas = (place: RulesPlace, line: FilledLine, settings: FillSettings): RuleFormulas | undefined => {
  const row = placedRow(place, line.scheme, line.planned.indicator);
  const lookup = row === undefined ? undefined : lookupOf(place, row);
  const text = row === undefined ? undefined : textIn(row, 'rule');
  if (row === undefined || lookup === undefined || text === undefined || !sameRule(text, ruleText(line.planned.rule))) return undefined;
  const read = readRule(text);
  const isBound = read.kind === 'rule' && speaksOfTarget(read.rule) && line.target !== undefined;
  const rule = isBound ? withTarget(lookup, row, text, line, settings) : textOf(lookup, 'rule');
  const weight = row.value('weight');
  return {
    rule: { formula: `IFERROR(${rule},${formulaText(settings.words.ruleGone)})`, shows: isBound ? line.rule : text },
    ...(typeof weight === 'number' && normalise(weight) === normalise(line.weight / 100) ? { weight: `IFERROR(${figureOf(lookup, 'weight')},0)` } : {}),
  };
};
