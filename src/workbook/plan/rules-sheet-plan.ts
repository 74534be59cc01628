import { indicatorById } from '../../catalogue/indicators/index';
import { positionById } from '../../catalogue/positions/index';
import { ruleText, type Scheme, type SchemeLine } from '../../domain/scheme';
import type { CellInput, CellStyle, Edit, Plan } from '../edit';
import type { CellValue, SheetGrid, WorkbookGrid } from '../grid';
import type { FillSettings } from './fill-settings';
import { ruleIn } from './form-line';
import { writeOrigin, writeRuleOrigin } from './origin-notation';
import { RULES_TABLE } from './own-sheets';
import { openSheet, planListSheet } from './planned-sheets';
import { listedSchemes, rulesRows } from './read-rules-sheet';
import { findRulesTable, isBlank, type RulesTable } from './rules-table';
import { periodTypes, rulesColumnOrder, rulesColumns, whenMissings, type RulesColumn } from './rules-columns';
import { rulesPlace, type PlacedRow, type RulesPlace } from './rules-place';
import { schemeFingerprint } from './scheme-fingerprint';
import { baseStyle, colours, INDENT, lined, looks, sizes } from './sheet-looks';
import { text } from './sheet-rows';
import { formatOf, shownUnit } from './shown-unit';
import { targetCell } from './target-cell';
import { textHeight } from './text-height';

const HINT = 1;
const HEADING = 3;
const FIRST = HEADING + 1;

const widths: Readonly<Record<RulesColumn, number>> = {
  scheme: 22, indicator: 20, weight: 9, rule: 32, ruleOrigin: 36, target: 9, targetPeriod: 11, source: 22, note: 20,
  position: 20, periodType: 10, weightOrigin: 24, sourceOrigin: 24, whenMissing: 14, version: 12, schemeId: 26, indicatorId: 24, fingerprint: 12,
};

/** Columns that people edit; the others explain or identify. */
const editable: readonly RulesColumn[] = ['weight', 'rule', 'target', 'targetPeriod', 'source', 'note'];

/** As far as the sheet is printed. */
const printed = rulesColumnOrder.indexOf('note');

/** The hint takes as many lines as it needs over the width that is printed. */
const hintEdits = (sheet: string, { words }: FillSettings): readonly Edit[] => {
  const characters = rulesColumnOrder.slice(0, printed + 1).reduce((sum, column) => sum + widths[column], -INDENT);
  return [
    { kind: 'merge', sheet, area: { top: HINT, bottom: HINT, left: 0, right: printed } },
    { kind: 'row-height', sheet, row: HINT, height: textHeight([{ text: words.rulesHint, characters }], sizes.small, 18) },
  ];
};

/** A row of the sheet. */
type RulesRow = { readonly scheme: Scheme; readonly line: SchemeLine };

const unitOf = (line: SchemeLine): ReturnType<typeof shownUnit> => shownUnit(line.indicator, ruleText(line.rule));

const cellOf = (column: RulesColumn, { scheme, line }: RulesRow, settings: FillSettings): CellInput => {
  const { locale } = settings.words;
  switch (column) {
    case 'scheme': return text(scheme.names[locale]);
    case 'position': return text(positionById(scheme.position)?.names[locale] ?? scheme.position);
    case 'periodType': return text(periodTypes[scheme.periodType][locale]);
    case 'indicator': return text(indicatorById(line.indicator)?.names[locale] ?? line.indicator);
    case 'weight': return { number: line.weight.value / 100 };
    case 'rule': return text(ruleIn(ruleText(line.rule), settings));
    case 'target': return targetCell(settings.targets.get(line.indicator), unitOf(line));
    case 'targetPeriod': return settings.targets.has(line.indicator) ? text(settings.period ?? '') : { empty: true };
    case 'source': return text(line.informationSource.value[locale]);
    case 'note': return { empty: true };
    case 'ruleOrigin': return text(writeRuleOrigin(line.rule, locale, (part) => ruleIn(part, settings)));
    case 'weightOrigin': return text(writeOrigin(line.weight, locale));
    case 'sourceOrigin': return text(writeOrigin(line.informationSource, locale));
    case 'whenMissing': return text(whenMissings[scheme.whenMissing][locale]);
    case 'version': return text(scheme.version);
    case 'schemeId': return text(scheme.id);
    case 'indicatorId': return text(line.indicator);
    case 'fingerprint': return text(schemeFingerprint(scheme, settings.targets));
  }
};

const asValue = (input: CellInput): CellValue => ('text' in input ? input.text : 'number' in input ? input.number : null);

const asPlaced = (row: RulesRow, settings: FillSettings): PlacedRow =>
  ({ value: (column) => asValue(cellOf(column, row, settings)), format: (column) => (column === 'target' ? formatOf[unitOf(row.line)] : '') });

const styleOf = (column: RulesColumn): CellStyle => {
  if (column === 'weight') return { horizontal: 'center', indent: 0, numberFormat: '0.0#%' };
  if (editable.includes(column)) return { fill: colours.white };
  return { colour: colours.quiet };
};

const rowsOf = (schemes: readonly Scheme[]): readonly RulesRow[] =>
  [...new Map(schemes.map((scheme) => [scheme.id, scheme])).values()].flatMap((scheme) => scheme.lines.map((line) => ({ scheme, line })));

const stylesOf = (sheet: string, rows: readonly RulesRow[], settings: FillSettings): readonly Edit[] => {
  const last = FIRST + rows.length - 1;
  const right = rulesColumnOrder.length - 1;
  const target = rulesColumnOrder.indexOf('target');
  return [
    { kind: 'style', sheet, area: { top: 0, left: 0, bottom: last, right }, style: baseStyle(settings) },
    { kind: 'style', sheet, area: { top: 0, bottom: 0, left: 0, right: 0 }, style: { ...looks.title, horizontal: 'left' } },
    { kind: 'style', sheet, area: { top: HINT, bottom: HINT, left: 0, right: printed }, style: { ...looks.quiet, wrap: true } },
    { kind: 'style', sheet, area: { top: HEADING, bottom: HEADING, left: 0, right }, style: looks.columnHead },
    { kind: 'style', sheet, area: { top: FIRST, bottom: last, left: 0, right }, style: { ...lined, wrap: true, horizontal: 'left', indent: 1 } },
    ...rulesColumnOrder.map((column, index): Edit => ({ kind: 'style', sheet, area: { top: FIRST, bottom: last, left: index, right: index }, style: styleOf(column) })),
    ...rows.map(({ line }, index): Edit => ({
      kind: 'style', sheet, area: { top: FIRST + index, bottom: FIRST + index, left: target, right: target },
      style: { horizontal: 'center', indent: 0, numberFormat: formatOf[unitOf(line)] },
    })),
  ];
};

const heightOf = (cells: readonly CellInput[]): number =>
  textHeight(
    cells.flatMap((cell, index) => {
      const column = rulesColumnOrder[index];
      return column === undefined || !('text' in cell) ? [] : [{ text: cell.text, characters: widths[column] - INDENT }];
    }),
    sizes.base,
    24,
  );

const sheetEdits = (sheet: string, rows: readonly RulesRow[], settings: FillSettings): Plan => {
  const cells = rows.map((row) => rulesColumnOrder.map((column) => cellOf(column, row, settings)));
  const last = FIRST + rows.length - 1;
  const right = rulesColumnOrder.length - 1;
  const headings = rulesColumnOrder.map((column) => rulesColumns[column][settings.words.locale]);
  const weight = rulesColumnOrder.indexOf('weight');
  return [
    { kind: 'column-widths', sheet, widths: rulesColumnOrder.map((column) => widths[column]) },
    {
      kind: 'write', sheet, row: 0, column: 0,
      cells: [[{ text: settings.words.rulesTitle }], [{ text: settings.words.rulesHint }], [], headings.map(text), ...cells],
    },
    ...stylesOf(sheet, rows, settings),
    { kind: 'row-height', sheet, row: 0, height: 28 },
    ...hintEdits(sheet, settings),
    { kind: 'row-height', sheet, row: HEADING, height: textHeight(headings.map((heading, index) => ({ text: heading, characters: widths[rulesColumnOrder[index] ?? 'weight'] - 2 })), sizes.base, 30) },
    ...cells.map((row, index): Edit => ({ kind: 'row-height', sheet, row: FIRST + index, height: heightOf(row) })),
    { kind: 'table', sheet, area: { top: HEADING, bottom: last, left: 0, right }, name: RULES_TABLE },
    {
      kind: 'validate', sheet, area: { top: FIRST, bottom: last, left: weight, right: weight },
      validation: { kind: 'decimal', lowest: 0, highest: 1, message: settings.words.weightExpected },
    },
    { kind: 'freeze', sheet, rows: FIRST, columns: 2 },
    {
      kind: 'page-setup', sheet,
      setup: {
        paper: 'A4', orientation: 'landscape', fitToWidth: 1, titleRows: { first: HEADING, last: HEADING },
        printArea: { top: 0, left: 0, bottom: last, right: printed },
        margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4 }, footer: `&R&8${settings.words.page}`,
      },
    },
  ];
};

export type RulesSheetPlan = {
  readonly plan: Plan;
  readonly sheet: string;
  readonly isNew: boolean;
  /** What the sheet will hold, for the formulas. */
  readonly place: RulesPlace;
  /** Schemes that could not be added to a sheet that is there already, because something stands below its table. */
  readonly notListed: readonly Scheme[];
};

/** New rows directly below the table, each value under its own heading; nothing that stands there is touched. */
const appended = (grid: SheetGrid, table: RulesTable, rows: readonly RulesRow[], settings: FillSettings): Plan | undefined => {
  const top = table.last + 1;
  const area = { top, bottom: top + rows.length - 1, left: 0, right: Math.max(...table.columns.values()) };
  const isFree = rows.every((_, index) => (grid.values[top + index] ?? []).every(isBlank));
  if (!isFree) return undefined;
  const byIndex = new Map([...table.columns].map(([column, index]) => [index, column]));
  const cells = rows.map((row) => Array.from({ length: area.right + 1 }, (_, index) => {
    const column = byIndex.get(index);
    return column === undefined ? undefined : cellOf(column, row, settings);
  }));
  return [
    { kind: 'write', sheet: grid.name, row: top, column: 0, cells },
    { kind: 'style', sheet: grid.name, area, style: { font: settings.words.font, size: sizes.base, ...lined, wrap: true, vertical: 'center', horizontal: 'left', indent: 1 } },
    ...[...table.columns].map(([column, index]): Edit => ({ kind: 'style', sheet: grid.name, area: { ...area, left: index, right: index }, style: styleOf(column) })),
  ];
};

/**
 * The rules sheet 考核规则 for these schemes: a table that people edit, read back by `readRulesSheet`. A sheet that is there already
 * belongs to the people who edit it: what stands on it is left alone, and schemes it lacks are added below.
 * `taken` are the names of sheets (see `sameSheetName`); it grows.
 */
export const rulesSheetPlan = (workbook: WorkbookGrid, schemes: readonly Scheme[], settings: FillSettings, taken: Set<string>): RulesSheetPlan => {
  const { sheet, isNew } = planListSheet(workbook, 'rules', settings.words.sheets.rules, taken);
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const table = grid === undefined ? undefined : findRulesTable(grid);
  if (isNew || grid === undefined || table === undefined) {
    const rows = rowsOf(schemes);
    const columns = new Map(rulesColumnOrder.map((column, index) => [column, index]));
    const place = rulesPlace(sheet, columns, { first: FIRST, last: FIRST + rows.length - 1 }, rows.map((row) => asPlaced(row, settings)));
    return { plan: [openSheet({ sheet, isNew }, '7F8FA9'), ...sheetEdits(sheet, rows, settings)], sheet, isNew, place, notListed: [] };
  }
  const listed = listedSchemes(grid);
  const missing = [...new Map(schemes.filter(({ id }) => !listed.has(id)).map((scheme) => [scheme.id, scheme])).values()];
  const plan = missing.length === 0 ? [] : appended(grid, table, rowsOf(missing), settings);
  const added = plan === undefined ? [] : rowsOf(missing).map((row) => asPlaced(row, settings));
  const place = rulesPlace(sheet, table.columns, { first: table.first, last: table.last + added.length }, [...rulesRows(grid, table), ...added]);
  return { plan: plan ?? [], sheet, isNew, place, notListed: plan === undefined ? missing : [] };
};
