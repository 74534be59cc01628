import type { Locale } from '../../domain/locale';
import { findingText } from '../../language/finding-text';
import { findingsWords } from '../../language/findings-words';
import { rulesSheetFindingText } from '../../language/rules-sheet-finding-text';
import type { AppraisedWorkbook } from '../../workbook/appraise-workbook';
import type { Severity } from '../../workbook/check/finding';

/** A finding as `--json` prints one; `cells` are all cells with this one cause. */
export type FindingJson = {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly cells: readonly string[];
  readonly found: string;
  readonly expected: string;
  readonly toDo: string;
  /** What one click in the pane would change; `null` where only people can. */
  readonly mend: string | null;
};

export const findingsJson = ({ findings, rulesFindings }: AppraisedWorkbook, locale: Locale): readonly FindingJson[] => [
  ...findings.map((finding): FindingJson => {
    const { code, severity, sheet = null, cell = null, cells = cell === null ? [] : [cell] } = finding;
    const mend = finding.mend === undefined ? null : findingsWords[locale].mends[finding.mend.code];
    return { code, severity, sheet, cell, cells, ...findingText(finding, locale), mend };
  }),
  ...rulesFindings.map((finding): FindingJson => {
    const cell = 'cell' in finding ? finding.cell : null;
    return { code: finding.code, severity: 'error', sheet: finding.sheet, cell, cells: cell === null ? [] : [cell], ...rulesSheetFindingText(finding, locale), mend: null };
  }),
];
