import type { FileProblem } from '../workbook/file-problem';

type Refusal = Error & { readonly problem: FileProblem };

/**
 * Leaves a reader or writer from any depth. It is caught in exactly two places, `readWorkbook` and `applyPlan`, which return the problem
 * as a value: a hundred nested steps need not pass on what none of them can mend.
 */
export const refuse = (problem: FileProblem): never => {
  throw Object.assign(new Error(problem.code), { problem });
};

/** The problem of a refusal; `undefined` for any other error, which is a defect of ours. */
export const problemOf = (error: unknown): FileProblem | undefined =>
  error instanceof Error && 'problem' in error ? (error as Refusal).problem : undefined;
