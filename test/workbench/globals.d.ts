import type { WorkbookGrid } from '../../src/workbook/grid';
import type { Workbench } from './engine-environment';
import type { Host } from '../../src/workbench/host';

declare global {
  /** The host's modules, in tests that run in engine-environment. */
  const workbench: Workbench;
  /** The embedded host of tests that run in host-environment. */
  const host: Host;
  /** The workbook as it reads after saving and opening. */
  const savedWorkbook: () => Promise<WorkbookGrid>;
}
