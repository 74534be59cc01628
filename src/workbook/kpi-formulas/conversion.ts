import type { CellInput, Edit, Plan } from '../edit';
import type { Area, CellValue, SheetGrid, WorkbookGrid } from '../grid';
import { a1 } from '../plan/a1';
import { sameSheetName } from '../plan/sheet-names';
import type { WhyFixed } from './built';
import { convertCell, type ConvertTo, type WhyLeft } from './convert-cell';
import { findCalls } from './find-calls';

/** Where KPI formulas are looked for: everywhere, on one sheet, or in areas of it. */
export type Scope = { readonly kind: 'workbook' } | { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'areas'; readonly sheet: string; readonly areas: readonly Area[] };

/** A formula that will be replaced; `cells` is how many cells it fills. `formula` is without its `=`. */
export type Replaced = {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly becomes: string;
  readonly cells: number;
  readonly how: 'formula' | 'value';
  /** Why only the value remains. */
  readonly because?: WhyFixed;
  readonly shows: readonly (readonly CellValue[])[];
};

/** A formula that stays. */
export type Left = { readonly sheet: string; readonly cell: string; readonly formula: string; readonly because: WhyLeft };

export type Conversion = {
  readonly replaced: readonly Replaced[];
  readonly left: readonly Left[];
  /** Defined names with KPI formulas; they stay. */
  readonly names: readonly string[];
  readonly plan: Plan;
};

const contains = ({ top, left, bottom, right }: Area, row: number, column: number): boolean => row >= top && row <= bottom && column >= left && column <= right;

const isIn = (scope: Scope, sheet: string, row: number, column: number): boolean => {
  if (scope.kind === 'workbook') return true;
  if (sameSheetName(scope.sheet) !== sameSheetName(sheet)) return false;
  return scope.kind === 'sheet' || scope.areas.some((area) => contains(area, row, column));
};

const written = (input: CellInput | undefined): string => {
  if (input === undefined || 'empty' in input) return '';
  if ('formula' in input) return `=${input.formula}`;
  return 'text' in input ? input.text : String('number' in input ? input.number : input.boolean).toUpperCase();
};

type Found = { readonly sheet: SheetGrid; readonly row: number; readonly column: number; readonly formula: string };

const formulasIn = ({ sheets }: WorkbookGrid, scope: Scope): readonly Found[] =>
  sheets.flatMap((sheet) =>
    [...sheet.formulas].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, formula]) => (isIn(scope, sheet.name, row, column) && findCalls(formula).length > 0 ? [{ sheet, row, column, formula }] : [])),
    ),
  );

/**
 * Replaces formulas of the add-in by Excel's own, which calculate the same numbers without it, or by their values. Rules, targets and
 * lists that a formula reads are taken as they are now. A formula that shows a mistake stays and is named.
 */
export const conversionOf = (workbook: WorkbookGrid, scope: Scope, to: ConvertTo, incomplete: string): Conversion => {
  const replaced: Replaced[] = [];
  const left: Left[] = [];
  const plan: Edit[] = [];
  for (const { sheet, row, column, formula } of formulasIn(workbook, scope)) {
    const converted = convertCell(formula, { workbook, sheet, row, column }, to, incomplete);
    const where = { sheet: sheet.name, cell: a1(row, column), formula };
    if (converted.kind === 'left') {
      left.push({ ...where, because: converted.because });
      continue;
    }
    const { inputs, shows, how, because } = converted;
    replaced.push({
      ...where, row, column, becomes: written(inputs[0]?.[0]), cells: inputs.length * (inputs[0]?.length ?? 1), how, shows, ...(because === undefined ? {} : { because }),
    });
    plan.push({ kind: 'write', sheet: sheet.name, row, column, cells: inputs });
  }
  const names = scope.kind === 'workbook' ? workbook.names.filter(({ refersTo }) => findCalls(refersTo).length > 0).map(({ name }) => name) : [];
  return { replaced, left, names, plan };
};
