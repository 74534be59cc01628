import type { Edit, Plan } from '../workbook/edit';
import type { FileProblem } from '../workbook/file-problem';
import { problemOf } from './refuse';
import { addChart } from './write/edits/add-chart';
import { addSheet } from './write/edits/add-sheet';
import { addTable } from './write/edits/add-table';
import { clearSheet } from './write/edits/clear-sheet';
import { copySheet } from './write/edits/copy-sheet';
import { nameSomething } from './write/edits/define-name';
import { freezePanes } from './write/edits/freeze-panes';
import { mergeCells } from './write/edits/merge-cells';
import { protectSheet } from './write/edits/protect-sheet';
import { repeatRow } from './write/edits/repeat-row';
import { setUpPage } from './write/edits/set-up-page';
import { sizeColumns, sizeRow } from './write/edits/size-cells';
import { styleCells } from './write/edits/style-cells';
import { validateCells } from './write/edits/validate-cells';
import { writeCells } from './write/edits/write-cells';
import { openDraft, writeDraft } from './write/draft';
import type { Draft } from './write/draft';
import { forgetStaleValues } from './write/values/forget-stale-values';
import { calculateOnOpening } from './write/workbook-draft';

export type AppliedPlan =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

const applyEdit = (draft: Draft, edit: Edit): void => {
  switch (edit.kind) {
    case 'add-sheet': return addSheet(draft, edit);
    case 'write': return writeCells(draft, edit);
    case 'clear-sheet': return clearSheet(draft, edit);
    case 'style': return styleCells(draft, edit);
    case 'merge': return mergeCells(draft, edit);
    case 'column-widths': return sizeColumns(draft, edit);
    case 'row-height': return sizeRow(draft, edit);
    case 'page-setup': return setUpPage(draft, edit);
    case 'freeze': return freezePanes(draft, edit);
    case 'table': return addTable(draft, edit);
    case 'chart': return addChart(draft, edit);
    case 'validate': return validateCells(draft, edit);
    case 'define-name': return nameSomething(draft, edit);
    case 'protect': return protectSheet(draft, edit);
    case 'copy-sheet': return copySheet(draft, edit);
    case 'repeat-row': return repeatRow(draft, edit);
  }
};

/**
 * Carries out a plan on a workbook file: all of it, or nothing. Parts of the file that no edit touches keep their bytes, compressed as they
 * are; inside a touched sheet only what an edit addresses changes. The input is never changed.
 */
export const applyPlan = (bytes: Uint8Array, plan: Plan): AppliedPlan => {
  try {
    const draft = openDraft(bytes);
    for (const edit of plan) applyEdit(draft, edit);
    const stale = forgetStaleValues(draft);
    if (draft.hasNewFormulas || stale > 0) calculateOnOpening(draft.workbook);
    return { kind: 'written', bytes: writeDraft(draft) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { kind: 'refused', problem };
  }
};
