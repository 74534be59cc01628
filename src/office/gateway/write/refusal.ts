/// <reference types="office-js" />
import type { WorkbookGrid } from '../../../workbook/grid';
import type { HostProblem } from '../../../workbook/host-problem';
import type { PlanProblem } from '../../../workbook/plan-problem';
import { ownSheets } from '../../../workbook/plan/own-sheets';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import type { Now } from './look-again';
import { openingOf, type Unit } from './units';

type Refusal = { readonly kind: 'refused'; readonly problem: PlanProblem } | { readonly kind: 'failed'; readonly problem: HostProblem };

const failed = (problem: HostProblem): Refusal => ({ kind: 'failed', problem });

const refusalOf = (unit: Unit, now: Now, own: ReadonlySet<string>): Refusal | undefined => {
  const { sheet } = unit;
  const found = now.sheets.get(sameSheetName(sheet));
  const opening = openingOf(unit);
  const isNew = opening === 'add' || opening === 'copy';
  if (sheet === '') return undefined;
  if (isNew && now.isStructureProtected) return failed({ code: 'structure-protected' });
  if (isNew) return found?.kind === 'there' ? { kind: 'refused', problem: { code: 'sheet-exists', sheet } } : undefined;
  if (found?.kind !== 'there') return failed({ code: 'sheet-gone', sheet });
  return found.protection !== undefined && !own.has(sameSheetName(sheet)) ? failed({ code: 'sheet-protected', sheet }) : undefined;
};

/** Why nothing can be written, as the workbook is now: a sheet that is gone, in the way, or protected by somebody. Sheets of ours we may open. */
export const findRefusal = (units: readonly Unit[], now: Now, basis: WorkbookGrid): Refusal | undefined => {
  const own = new Set(ownSheets(basis).map(({ sheet }) => sameSheetName(sheet)));
  for (const unit of units) {
    const refusal = refusalOf(unit, now, own);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};
