import type { CellInput, CellStyle } from '../edit';
import { a1 } from './a1';
import type { FillSettings } from './fill-settings';
import { charactersOf, formColumns as at, formWidth } from './form-columns';
import type { FormLine } from './form-line';
import { formulaNumber, formulaText } from './formula-literal';
import { kpiFormula, resultCell, ruleCell, scoreCell, weightCell } from './score-formula';
import { INDENT, looks, MARK, markedText, sizes } from './sheet-looks';
import { text, type SheetRow, type Stretch } from './sheet-rows';
import { figureIn, formatFor } from './shown-unit';
import { textHeight } from './text-height';

const across = { from: 0, to: formWidth - 1 };

const column = (index: number): { from: number; to: number } => ({ from: index, to: index });

/** What is left of a column once its text is indented. */
const inside = (index: number): number => charactersOf(index, index) - INDENT;

/** With the add-in the reason is alive; without it, it says when the line that it explains was changed by hand. */
const reasonCell = (line: FormLine, row: number, { scores, words }: FillSettings): CellInput => {
  const result = a1(row, at.result);
  const rule = a1(row, at.rule);
  if (line.score === undefined || line.value === undefined || scores === 'values') return text(line.reason);
  const changed = `IF(${result}<>${formulaNumber(figureIn(line.unit, line.value))},${formulaText(words.resultChanged)},${formulaText(line.reason)})`;
  const known = `IF(${rule}<>${formulaText(line.rule)},${formulaText(words.ruleChanged)},${changed})`;
  if (scores === 'native') return { formula: known, shows: line.reason };
  return { formula: kpiFormula('KPI.EXPLAIN', line, result, rule, known), shows: line.reason };
};

const weightedCell = (line: FormLine, row: number, { scores }: FillSettings): CellInput => {
  if (scores === 'values') return line.weighted === undefined ? { empty: true } : { number: line.weighted };
  const score = a1(row, at.score);
  return { formula: `IF(ISNUMBER(${score}),${a1(row, at.weight)}*${score},"")`, shows: line.weighted ?? '' };
};

const tableLook = { ...across, style: looks.cell };

const centred = [at.number, at.weight, at.result, at.score, at.weighted].map((index) => ({ ...column(index), style: { horizontal: 'center', indent: 0 } as const }));

const formatted = (index: number, numberFormat: string): Stretch & { readonly style: CellStyle } => ({ ...column(index), style: { numberFormat } });

const weightFormat = ({ weight, weightOrigin }: FormLine): string =>
  `${Number.isInteger(weight) ? '0%' : '0.0#%'}${weightOrigin === 'proposed' ? `" ${MARK}"` : ''}`;

const lineLooks = (line: FormLine): NonNullable<SheetRow['looks']> => [
  tableLook,
  ...centred,
  formatted(at.weight, weightFormat(line)),
  ...(line.proposedRule === undefined ? [] : [formatted(at.rule, markedText)]),
  ...(line.sourceOrigin === 'proposed' ? [formatted(at.source, markedText)] : []),
  formatted(at.result, formatFor(line)),
  formatted(at.weighted, '0.00##'),
  ...(line.score === undefined ? [{ ...column(at.reason), style: looks.problem }] : []),
];

const lineRow = (line: FormLine, number: number, row: number, settings: FillSettings): SheetRow => ({
  cells: new Map<number, CellInput>([
    [at.number, { number }],
    [at.indicator, { text: line.name }],
    [at.weight, weightCell(line)],
    [at.rule, ruleCell(line)],
    [at.source, text(line.source)],
    [at.result, resultCell(line)],
    [at.score, scoreCell(settings.scores, line, a1(row, at.result), a1(row, at.rule))],
    [at.weighted, weightedCell(line, row, settings)],
    [at.reason, reasonCell(line, row, settings)],
  ]),
  looks: lineLooks(line),
  height: textHeight(
    [
      { text: line.name, characters: inside(at.indicator) },
      { text: `${line.rule} ${MARK}`, characters: inside(at.rule) },
      { text: line.source, characters: inside(at.source) },
      { text: line.reason, characters: inside(at.reason) },
    ],
    sizes.base,
    44,
  ),
});

const headRow = ({ words: { kpi } }: FillSettings): SheetRow => {
  const titles = [kpi.number, kpi.indicator, kpi.weight, kpi.rule, kpi.source, kpi.result, kpi.score, kpi.weighted, kpi.reason];
  return {
    cells: new Map(titles.map((title, index) => [index, { text: title }])),
    looks: [{ ...across, style: looks.columnHead }],
    height: textHeight(titles.map((title, index) => ({ text: title, characters: charactersOf(index, index) })), sizes.base, 32),
  };
};

const sectionRow = ({ words }: FillSettings): SheetRow => ({
  cells: new Map([[0, { text: words.section }], [at.source, { text: words.scale }]]),
  joined: [{ from: 0, to: at.rule }, { from: at.source, to: at.reason }],
  looks: [
    { from: 0, to: at.rule, style: looks.heading },
    { from: at.source, to: at.reason, style: { ...looks.quiet, horizontal: 'right', vertical: 'bottom' } },
  ],
  height: 26,
});

/** Heading, column titles and one row per line; `top` is the row (0-based) where the first of them will stand. */
export const formTable = (lines: readonly FormLine[], top: number, settings: FillSettings): readonly SheetRow[] => [
  sectionRow(settings),
  headRow(settings),
  ...lines.map((line, index) => lineRow(line, index + 1, top + 2 + index, settings)),
];
