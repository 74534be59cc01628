import type { Locale } from '../../domain/locale';
import type { WorkbookGrid } from '../../workbook/grid';
import { sampleDataPlan } from '../../workbook/plan/sample-data-plan';
import type { Job } from '../journey/job';

/** A sheet with invented results in the reader's language. */
export const planSample = (basis: WorkbookGrid, locale: Locale): Job => {
  const { plan, sheet, people } = sampleDataPlan(basis, locale);
  return { kind: 'sample', plan, basis, sheet, people };
};
