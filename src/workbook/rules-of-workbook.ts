import { schemesFor } from '../catalogue/schemes/index';
import type { Quantity } from '../domain/quantity';
import type { Scheme } from '../domain/scheme';
import { gradesOfWorkbook, type GradesOfWorkbook } from './grades/grades-of-workbook';
import type { WorkbookGrid } from './grid';
import { ownSheets } from './plan/own-sheets';
import { listedSchemes, readRulesSheet, type SchemeOnSheet } from './plan/read-rules-sheet';
import type { RulesSheetFinding } from './plan/rules-sheet-finding';

/** What the workbook's own rules sheet says; people may have edited it, and then it holds. */
export type RulesOfWorkbook = {
  readonly schemes: readonly SchemeOnSheet[];
  /** Ids of schemes that stand on the sheet and cannot run: nobody is appraised by the catalogue's instead. */
  readonly blocked: ReadonlySet<string>;
  /** Its own grades; none of anybody's settings stand in for unusable ones. */
  readonly grades: GradesOfWorkbook;
  readonly findings: readonly RulesSheetFinding[];
};

export const rulesOfWorkbook = (workbook: WorkbookGrid): RulesOfWorkbook => {
  const names = new Set(ownSheets(workbook).filter(({ kind }) => kind === 'rules').map(({ sheet }) => sheet));
  const sheets = workbook.sheets.filter(({ name }) => names.has(name));
  const read = sheets.map(readRulesSheet);
  const grades = gradesOfWorkbook(workbook);
  const schemes = read.flatMap((each) => each.schemes);
  const usable = new Set(schemes.map(({ scheme }) => scheme.id));
  return {
    schemes,
    blocked: new Set(sheets.flatMap((sheet) => [...listedSchemes(sheet)]).filter((id) => !usable.has(id))),
    grades,
    findings: [...read.flatMap((each) => each.findings), ...(grades.kind === 'unusable' ? grades.findings : [])],
  };
};

/** The scheme by which a post is appraised: the workbook's own first, then the catalogue's; none if the workbook's cannot run. */
export const schemeForPosition = (positionId: string, { schemes, blocked }: RulesOfWorkbook): Scheme | undefined => {
  const own = schemes.find(({ scheme }) => scheme.position === positionId);
  if (own !== undefined) return own.scheme;
  const known = schemesFor(positionId)[0];
  return known === undefined || blocked.has(known.id) ? undefined : known;
};

/** The scheme that was chosen, as the workbook's rules sheet has it if it does. */
export const asInWorkbook = (scheme: Scheme, { schemes, blocked }: RulesOfWorkbook): Scheme | undefined =>
  blocked.has(scheme.id) ? undefined : schemes.find((own) => own.scheme.id === scheme.id)?.scheme ?? scheme;

/** Targets on the rules sheet that hold for the period: those set for another do not. */
export const targetsOfWorkbook = ({ schemes }: RulesOfWorkbook, period: string | undefined): ReadonlyMap<string, Quantity> =>
  new Map(schemes.flatMap(({ targets, targetPeriod }) => (targetPeriod === undefined || period === undefined || targetPeriod === period ? [...targets] : [])));
