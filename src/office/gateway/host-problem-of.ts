import type { HostProblem } from '../../workbook/host-problem';
import { LOWEST } from './is-supported';
import { NO_ANSWER } from './no-answer';

/** What a request was about, as far as it was about one thing. */
export type About = { readonly sheet?: string };

type Failure = { readonly code: string; readonly message: string; readonly location: string; readonly statement: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Object)) return { code: '', message: String(error), location: '', statement: '' };
  const { code, message, debugInfo } = error as { readonly code?: unknown; readonly message?: unknown; readonly debugInfo?: unknown };
  const { errorLocation, statement } = (debugInfo instanceof Object ? debugInfo : {}) as { readonly errorLocation?: unknown; readonly statement?: unknown };
  return { code: textOf(code), message: textOf(message), location: textOf(errorLocation), statement: textOf(statement) };
};

const plain: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: { code: 'cell-being-edited' },
  ActivityLimitReached: { code: 'excel-busy' },
  ServiceNotAvailable: { code: 'excel-busy' },
  RequestAborted: { code: 'excel-busy' },
  RequestPayloadSizeLimitExceeded: { code: 'too-much-at-once' },
  ResponsePayloadSizeLimitExceeded: { code: 'too-much-at-once' },
  RangeExceedsLimit: { code: 'too-much-at-once' },
  OperationCellsExceedLimit: { code: 'too-much-at-once' },
  MemoryLimitReached: { code: 'too-much-at-once' },
  ConnectionFailure: { code: 'connection-lost' },
  InvalidOrTimedOutSession: { code: 'connection-lost' },
  Unauthenticated: { code: 'connection-lost' },
  [NO_ANSWER]: { code: 'connection-lost' },
  ReadOnly: { code: 'workbook-read-only' },
  EditModeAcquisitionFailed: { code: 'workbook-read-only' },
};

/** Members that change which sheets there are: refused under a protected structure. */
const changesStructure = /^(WorksheetCollection\.add|Worksheet\.(add|copy|delete|name|visibility|position))/i;

const sheetIn = ({ statement }: Failure): string | undefined => /getItem(?:OrNullObject)?\("((?:[^"\\]|\\.)*)"\)/.exec(statement)?.[1];

/** The one place where an error of Office.js becomes a problem that people can be told. */
export const hostProblemOf = (error: unknown, about: About = {}): HostProblem => {
  const failure = failureOf(error);
  const { code, message } = failure;
  const known = Object.hasOwn(plain, code) ? plain[code] : undefined;
  if (known !== undefined) return known;
  const sheet = about.sheet ?? sheetIn(failure);
  if (code === 'AccessDenied' && changesStructure.test(failure.location)) return { code: 'structure-protected' };
  if (code === 'AccessDenied' && sheet !== undefined) return { code: 'sheet-protected', sheet };
  if (code === 'ItemNotFound' && sheet !== undefined) return { code: 'sheet-gone', sheet };
  if (['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedFeature'].includes(code)) return { code: 'excel-too-old', needs: LOWEST };
  return { code: 'excel-refused', excelCode: code === '' ? 'GeneralException' : code, message: message.replace(/[.。]\s*$/, '') };
};
