import type { AppraisedWorkbook } from '../../workbook/appraise-workbook';
import type { Severity } from '../../workbook/check/finding';

/** How many findings of each severity there are; what is wrong on the rules sheet is an error. */
export const countFindings = ({ findings, rulesFindings }: AppraisedWorkbook): Readonly<Record<Severity, number>> => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error') + rulesFindings.length, warning: count('warning'), note: count('note') };
};
