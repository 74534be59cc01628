import { normalise } from '../../domain/number/normalise';
import type { GradeBand } from '../../domain/calibration/grade-of';
import type { CellInput, Edit, Plan } from '../edit';
import { gradesColumns, placeFrom, type GradesPlace } from '../grades/grades-table';
import { gradesOfWorkbook } from '../grades/grades-of-workbook';
import type { WorkbookGrid } from '../grid';
import type { FillSettings } from './fill-settings';
import { GRADES_TABLE } from './own-sheets';
import { openSheet } from './planned-sheets';
import { baseStyle, colours, lined, looks, sizes } from './sheet-looks';
import { freeSheetName, sameSheetName } from './sheet-names';
import { text } from './sheet-rows';

const HEADING = 3;
const FIRST = HEADING + 1;
const columns = { grade: 0, from: 1 } as const;
const WIDTHS = [16, 16, 44] as const;

/** `place`: the cells that hold the grades of this plan, for the formulas; absent where they stand nowhere. */
export type GradesSheetPlan = { readonly plan: Plan; readonly sheet?: string; readonly place?: GradesPlace };

const same = (one: readonly GradeBand[], other: readonly GradeBand[]): boolean => {
  const key = (bands: readonly GradeBand[]): string => JSON.stringify(descending(bands).map(({ grade, from }) => [grade, normalise(from)]));
  return key(one) === key(other);
};

const descending = (bands: readonly GradeBand[]): readonly GradeBand[] => bands.toSorted((a, b) => b.from - a.from);

const newSheet = (sheet: string, bands: readonly GradeBand[], { last }: GradesPlace, settings: FillSettings): Plan => {
  const { words } = settings;
  const bottom = FIRST + bands.length - 1;
  const area = (top: number, end: number, left = 0, right = 1) => ({ top, bottom: end, left, right });
  const cells = descending(bands).map(({ grade, from }): readonly CellInput[] => [text(grade), { number: normalise(from) }]);
  return [
    openSheet({ sheet, isNew: true }, TAB),
    { kind: 'column-widths', sheet, widths: WIDTHS },
    { kind: 'style', sheet, area: area(0, last, 0, 2), style: baseStyle(settings) },
    { kind: 'style', sheet, area: area(FIRST, last, 0, 0), style: { numberFormat: '@' } },
    {
      kind: 'write', sheet, row: 0, column: 0,
      cells: [[text(words.gradesTitle)], [text(words.gradesHint)], [], [text(gradesColumns.grade[words.locale]), text(gradesColumns.from[words.locale])], ...cells],
    },
    { kind: 'style', sheet, area: area(0, 0, 0, 0), style: { ...looks.title, horizontal: 'left' } },
    { kind: 'merge', sheet, area: area(1, 1, 0, 2) },
    { kind: 'style', sheet, area: area(1, 1, 0, 2), style: { size: sizes.small, colour: colours.quiet, wrap: true, vertical: 'top' } },
    { kind: 'style', sheet, area: area(HEADING, HEADING), style: looks.columnHead },
    { kind: 'style', sheet, area: area(FIRST, bottom), style: { ...lined, horizontal: 'center' } },
    ...[[0, 28], [1, 62], [HEADING, 30]].map(([row = 0, height = 0]): Edit => ({ kind: 'row-height', sheet, row, height })),
    { kind: 'table', sheet, area: area(HEADING, bottom), name: GRADES_TABLE },
    { kind: 'validate', sheet, area: area(FIRST, last, 1, 1), validation: { kind: 'decimal', lowest: 1, highest: 5, message: words.gradeLimitExpected } },
    { kind: 'freeze', sheet, rows: FIRST, columns: 0 },
    { kind: 'page-setup', sheet, setup: { paper: 'A4', orientation: 'portrait', fitToWidth: 1, footer: `&R&8${words.page}` } },
  ];
};

const TAB = '7F8FA9';

/**
 * The sheet 考核等级 for the grades that are given: a table that people edit and that the formulas on forms and results point at. One that is there belongs
 * to the people who edit it and stays as it is; where it says something else than is given (a template's own workbook), nothing points at it.
 * `taken` are the names of sheets (see `sameSheetName`); it grows.
 */
export const gradesSheetPlan = (workbook: WorkbookGrid, settings: FillSettings, taken: Set<string>): GradesSheetPlan => {
  const { grades } = settings;
  if (grades === undefined || grades.length === 0) return { plan: [] };
  const own = gradesOfWorkbook(workbook);
  if (own.kind === 'bands' && same(own.bands, grades)) return { plan: [], sheet: own.sheet, place: own.place };
  if (own.kind !== 'none') return { plan: [] };
  const sheet = freeSheetName([settings.words.sheets.grades], taken);
  taken.add(sameSheetName(sheet));
  const place = placeFrom(sheet, FIRST, FIRST + grades.length - 1, columns);
  return { plan: newSheet(sheet, grades, place, settings), sheet, place };
};
