import type { Problem } from '../../domain/problem';
import type { CellInput, PageSetup, Plan } from '../edit';
import { a1, areaA1 } from './a1';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import { noEntries, type FormEntries } from './form-entries';
import { charactersOf, formColumns as at, formWidth, formWidths } from './form-columns';
import { formFoot } from './form-foot';
import { formHead } from './form-head';
import type { FormLine } from './form-line';
import { formTable } from './form-table';
import { formulaText } from './formula-literal';
import { gradeCell } from './grade-cell';
import type { PreparedPerson } from './prepared-person';
import { resultValidations } from './result-validations';
import { baseStyle, looks, sizes } from './sheet-looks';
import { rowEdits, text, type SheetRow } from './sheet-rows';
import { textHeight } from './text-height';
import { totalCell } from './total-formula';

type Place = { readonly first: number; readonly last: number; readonly total: number };

const columnArea = (column: number, { first, last }: Place): string => areaA1({ top: first, bottom: last, left: column, right: column });

const totalRow = (appraised: AppraisedPerson, lines: readonly FormLine[], place: Place, settings: FillSettings): SheetRow => {
  const weights = columnArea(at.weight, place);
  const scores = columnArea(at.score, place);
  const parts = {
    sum: `SUMPRODUCT(${weights},${scores})`,
    count: `COUNT(${scores})`,
    results: `COUNTA(${columnArea(at.result, place)})`,
    weights: `SUM(${weights})`,
    scoredWeights: `SUMIF(${scores},">-1000000",${weights})`,
  };
  const sum = lines.reduce((all, { weight }) => all + weight, 0) / 100;
  const { words } = settings;
  return {
    cells: new Map<number, CellInput>([
      [at.number, { text: words.sum }],
      [at.weight, settings.scores === 'values' ? { number: sum } : { formula: `SUM(${weights})`, shows: sum }],
      [at.rule, { text: words.total }],
      [at.weighted, totalCell(appraised, lines, parts, settings)],
      [at.reason, gradeCell(appraised, a1(place.total, at.weighted), settings)],
    ]),
    joined: [{ from: at.number, to: at.indicator }, { from: at.rule, to: at.score }],
    looks: [
      { from: 0, to: formWidth - 1, style: looks.total },
      { from: at.number, to: at.weight, style: { horizontal: 'center', numberFormat: Number.isInteger(sum * 100) ? '0%' : '0.0#%' } },
      { from: at.rule, to: at.score, style: { horizontal: 'right', indent: 1 } },
      { from: at.weighted, to: at.weighted, style: { horizontal: 'center', numberFormat: '0.00', size: 14 } },
      { from: at.reason, to: at.reason, style: { horizontal: 'left', indent: 1 } },
      ...(appraised.appraisal.kind === 'incomplete' ? [{ from: at.weighted, to: at.weighted, style: { ...looks.problem, size: 11, wrap: true } as const }] : []),
    ],
    height: 32,
  };
};

/** The sentence below the total when something is missing or was left out; it goes once the missing figures are typed in. */
const stateRow = ({ appraisal }: AppraisedPerson, lines: readonly FormLine[], place: Place, { words, scores }: FillSettings): readonly SheetRow[] => {
  if (appraisal.kind === 'complete') return [];
  const nameOf = (id: string): string => lines.find(({ indicator }) => indicator === id)?.name ?? id;
  const own = lines.filter(({ score }) => score === undefined).map(({ name, reason }) => words.missingLine(name, reason));
  const other = appraisal.kind === 'incomplete' ? appraisal.problems.filter(isOfTheWhole).map(words.problem) : [];
  const sentence = appraisal.kind === 'incomplete' ? words.missing([...own, ...other]) : words.renormalised(appraisal.leftOut.map(nameOf));
  const live = scores !== 'values' && appraisal.kind === 'incomplete';
  return [
    {
      cells: new Map<number, CellInput>([
        [0, live ? { formula: `IF(ISNUMBER(${a1(place.total, at.weighted)}),"",${formulaText(sentence)})`, shows: sentence } : text(sentence)],
      ]),
      joined: [{ from: 0, to: formWidth - 1 }],
      looks: [{ from: 0, to: formWidth - 1, style: { ...looks.problem, wrap: true, vertical: 'center' } }],
      height: textHeight([{ text: sentence, characters: charactersOf(0, formWidth - 1) }], sizes.base, 26),
    },
  ];
};

const isOfTheWhole = (problem: Problem): boolean => problem.code === 'weights-do-not-add-up' || problem.code === 'weight-invalid';

const footer = (words: string): string => words.replaceAll('&', '&&');

export const formPage = (rows: number, { words, company }: FillSettings): PageSetup => ({
  paper: 'A4',
  orientation: 'portrait',
  fitToWidth: 1,
  fitToHeight: 1,
  printArea: { top: 0, left: 0, bottom: rows - 1, right: formWidth - 1 },
  centredHorizontally: true,
  margins: { top: 0.6, right: 0.5, bottom: 0.6, left: 0.5 },
  footer: `&L&8${footer(company ?? '')}&R&8${words.page}`,
});

/** The quarterly form of one person on a sheet that exists and is empty: one A4 page. `entries` are what people wrote on an earlier one. */
export const formPlan = ({ appraised, facts, lines }: PreparedPerson, sheet: string, settings: FillSettings, entries: FormEntries = noEntries): Plan => {
  const { words } = settings;
  const head = formHead(facts, settings, words.title(facts.position, appraised.scheme.periodType));
  const first = head.length + 2;
  const place: Place = { first, last: first + lines.length - 1, total: first + lines.length };
  const rows = [
    ...head,
    ...formTable(lines, head.length, settings),
    totalRow(appraised, lines, place, settings),
    ...stateRow(appraised, lines, place, settings),
    ...formFoot(lines, settings, entries),
  ];
  return [
    { kind: 'column-widths', sheet, widths: formWidths },
    ...rowEdits(sheet, rows, formWidth, baseStyle(settings)),
    ...resultValidations(sheet, lines, first, at.result, settings),
    { kind: 'page-setup', sheet, setup: formPage(rows.length, settings) },
  ];
};
