import type { Edit, Plan } from '../workbook/edit';
import type { FileProblem } from '../workbook/file-problem';
import { problemOf } from './refuse';
import { addSheet } from './write/edits/add-sheet';
import { writeCells } from './write/edits/write-cells';
import { openDraft, writeDraft } from './write/draft';
import type { Draft } from './write/draft';
import { calculateOnOpening } from './write/workbook-draft';

export type AppliedPlan =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

const applyEdit = (draft: Draft, edit: Edit): void => {
  switch (edit.kind) {
    case 'add-sheet': return addSheet(draft, edit);
    case 'write': return writeCells(draft, edit);
    default: throw new Error(`not yet: ${edit.kind}`);
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
    if (draft.hasNewFormulas) calculateOnOpening(draft.workbook);
    return { kind: 'written', bytes: writeDraft(draft) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { kind: 'refused', problem };
  }
};
