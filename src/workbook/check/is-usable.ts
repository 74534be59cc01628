import type { Result } from '../../domain/appraisal/appraisal';

export const isUsable = (result: Result): result is Extract<Result, { kind: 'measured' }> => result.kind === 'measured';
