import type { Plan } from '../../workbook/edit';
import type { Undo } from '../../taskpane/workbook-host';
import { isSupported } from './is-supported';

/** Excel groups what an add-in writes into one step of Ctrl+Z from this version on. */
export const canGroupUndo = (): boolean => isSupported('1.20');

/** These empty Excel's undo list: copying a sheet, and switching protection on or off. */
const emptiesTheList: ReadonlySet<Plan[number]['kind']> = new Set(['copy-sheet', 'protect']);

/** How Ctrl+Z will be able to take back a plan. */
export const undoOf = (plan: Plan): Undo => {
  if (plan.some(({ kind }) => emptiesTheList.has(kind))) return 'none';
  return canGroupUndo() ? 'one-step' : 'several-steps';
};
