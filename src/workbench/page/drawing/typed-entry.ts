import type { ICellData, IRange } from '@univerjs/core';

export type Entry = { readonly range: IRange; readonly value: ICellData; readonly subUnitId: string; readonly unitId: string; readonly redoUndoId?: string };

/** Only what a person typed into a cell has this number. */
export const isTyped = (params: unknown): params is Entry => typeof params === 'object' && params !== null && 'redoUndoId' in params && 'range' in params;
