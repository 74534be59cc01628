import { findIndicator, indicatorById } from '../../catalogue/indicators/index';
import { normalise } from '../../domain/number/normalise';
import { proposed } from '../../domain/origin';
import { inUnit, valueOf, type Quantity } from '../../domain/quantity';
import { readQuantity } from '../../domain/read-quantity';
import { readRule } from '../../domain/rule/read-rule';
import { ruleText, type InformationSource, type RulePart, type Scheme, type SchemeLine } from '../../domain/scheme';
import type { CellValue, SheetGrid } from '../grid';
import { a1 } from './a1';
import { ruleParts, withOrigin } from './origin-notation';
import type { RulesColumn } from './rules-columns';
import { sameRule } from './rules-fingerprint';
import type { RulesSheetFinding } from './rules-sheet-finding';
import type { RulesTable } from './rules-table';
import { shownUnit } from './shown-unit';
import { readTargetCell } from './target-cell';

/** One row of the rules table, by column. Columns that are not there are empty. */
export type RulesCells = {
  readonly sheet: string;
  readonly row: number;
  readonly value: (column: RulesColumn) => CellValue | undefined;
  readonly text: (column: RulesColumn) => string;
  readonly format: (column: RulesColumn) => string;
  readonly address: (column: RulesColumn) => string;
};

const shownText = (value: CellValue | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.error : String(value).trim();
};

export const rulesCells = (sheet: SheetGrid, { columns }: RulesTable, row: number): RulesCells => {
  const at = (column: RulesColumn): number | undefined => columns.get(column);
  const first = Math.min(...columns.values());
  const value = (column: RulesColumn): CellValue | undefined => {
    const index = at(column);
    return index === undefined ? undefined : sheet.values[row]?.[index];
  };
  return {
    sheet: sheet.name,
    row,
    value,
    text: (column) => shownText(value(column)),
    format: (column) => sheet.formats.get(row)?.get(at(column) ?? -1) ?? '',
    address: (column) => a1(row, at(column) ?? columns.get('indicator') ?? first),
  };
};

export type RulesRow = {
  readonly kind: 'row';
  readonly cells: RulesCells;
  readonly line: SchemeLine;
  readonly target?: Quantity;
  readonly findings: readonly RulesSheetFinding[];
};

export type UnusableRulesRow = { readonly kind: 'unusable'; readonly findings: readonly RulesSheetFinding[] };

/** Percent points: 0.3 (as a ratio or a percentage), `30%` and 30 are all thirty. */
const weightOf = (cells: RulesCells): number | undefined => {
  const value = cells.value('weight');
  if (typeof value === 'number') return value < 0 ? undefined : normalise(value <= 1 ? value * 100 : value);
  if (typeof value !== 'string') return undefined;
  const read = readQuantity(value);
  if (read.kind === 'problem' || read.quantity.amount < 0) return undefined;
  return read.quantity.unit === '' && read.quantity.amount > 1 ? read.quantity.amount : inUnit(valueOf(read.quantity), '%').amount;
};

/** By its id, else by any name; an indicator that nobody knows cannot be found in results either. */
const indicatorOf = (cells: RulesCells): string | undefined => {
  const id = cells.text('indicatorId');
  const named = findIndicator(cells.text('indicator'));
  return named?.id ?? (indicatorById(id) === undefined ? undefined : id);
};

const sourceOf = (cells: RulesCells, known: SchemeLine | undefined): InformationSource => {
  const text = cells.text('source');
  if (known !== undefined && Object.values(known.informationSource.value).includes(text)) return known.informationSource;
  const value = { 'zh-CN': text, 'zh-TW': text, 'en-US': text };
  return known === undefined ? withOrigin(value, cells.text('sourceOrigin')) : proposed(value);
};

const partsOf = (text: string, cells: RulesCells, known: SchemeLine | undefined): readonly RulePart[] =>
  known !== undefined && sameRule(ruleText(known.rule), text) ? known.rule : ruleParts(text, cells.text('ruleOrigin'));

const weightFrom = (weight: number, cells: RulesCells, known: SchemeLine | undefined): SchemeLine['weight'] => {
  if (known === undefined) return withOrigin(weight, cells.text('weightOrigin'));
  return known.weight.value === weight ? known.weight : proposed(weight);
};

const at = (cells: RulesCells, column: RulesColumn): { sheet: string; cell: string; found: string } => ({
  sheet: cells.sheet, cell: cells.address(column), found: cells.text(column),
});

/** One line of a scheme. What the catalogue knows and nobody changed keeps its origin and source. */
export const readRulesRow = (cells: RulesCells, scheme: Scheme | undefined): RulesRow | UnusableRulesRow => {
  const indicator = indicatorOf(cells);
  const weight = weightOf(cells);
  const text = cells.text('rule');
  const read = readRule(text);
  const target = readTargetCell(cells.value('target'), cells.format('target'), shownUnit(indicator ?? '', text));
  const findings: readonly RulesSheetFinding[] = [
    ...(indicator === undefined ? [{ code: 'rules-indicator-unknown', ...at(cells, 'indicator') } as const] : []),
    ...(weight === undefined ? [{ code: 'rules-weight-unusable', ...at(cells, 'weight') } as const] : []),
    ...(read.kind === 'problem' ? [{ code: 'rules-rule-unusable', ...at(cells, 'rule'), problem: read.problem } as const] : []),
    ...(target.kind === 'unusable' ? [{ code: 'rules-target-unusable', ...at(cells, 'target') } as const] : []),
  ];
  if (indicator === undefined || weight === undefined) return { kind: 'unusable', findings };
  const known = scheme?.lines.find((line) => line.indicator === indicator);
  return {
    kind: 'row',
    cells,
    line: { indicator, weight: weightFrom(weight, cells, known), rule: partsOf(text, cells, known), informationSource: sourceOf(cells, known) },
    ...(target.kind === 'target' ? { target: target.target } : {}),
    findings,
  };
};
