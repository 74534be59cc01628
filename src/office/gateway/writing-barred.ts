/// <reference types="office-js" />
import type { HostProblem } from '../../workbook/host-problem';

/** What keeps anything from being written, as far as Office knows it beforehand; protected sheets are found out by who writes. */
export const writingBarred = (): HostProblem | undefined =>
  Office.context.document.mode === Office.DocumentMode.ReadOnly ? { code: 'workbook-read-only' } : undefined;
