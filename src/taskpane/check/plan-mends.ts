import type { Finding, Mend } from '../../workbook/check/finding';
import type { WorkbookGrid } from '../../workbook/grid';
import type { Job } from '../journey/job';

export type Mendable = Finding & { readonly mend: Mend };

export const isMendable = (finding: Finding): finding is Mendable => finding.mend !== undefined;

/** The edits that remove the causes of the findings. */
export const planMends = (findings: readonly Mendable[], basis: WorkbookGrid): Job => ({ kind: 'mend', plan: findings.flatMap(({ mend }) => mend.edits), basis });
