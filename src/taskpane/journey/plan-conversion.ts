import type { Locale } from '../../domain/locale';
import { sheetWords } from '../../language/sheet-words';
import type { WorkbookGrid } from '../../workbook/grid';
import { conversionOf, type Scope } from '../../workbook/kpi-formulas/conversion';
import type { ConvertTo } from '../../workbook/kpi-formulas/convert-cell';
import type { Selected } from '../workbook-host';
import type { Job } from './job';

export type ScopeKind = Scope['kind'];

const scopeOf = (kind: ScopeKind, { sheet, areas }: Selected): Scope => (kind === 'workbook' ? { kind } : kind === 'sheet' ? { kind, sheet } : { kind, sheet, areas });

/** KPI formulas of the selection, its sheet or the whole workbook as Excel's own formulas or as values. */
export const planConversion = (basis: WorkbookGrid, to: ConvertTo, kind: ScopeKind, selected: Selected, locale: Locale): Extract<Job, { kind: 'convert' }> => {
  const scope = scopeOf(kind, selected);
  const conversion = conversionOf(basis, scope, to, sheetWords(locale).incomplete);
  return { kind: 'convert', plan: conversion.plan, basis, to, scope, selected, conversion };
};
