import { whyOfCell } from '../../workbook/why/why-of-cell';
import type { Listening, WorkbookHost } from '../workbook-host';
import type { JourneyEvent } from './journey-reducer';

/** Reads the workbook as it is now and explains the cell that is selected. */
export const explainSelected = async (host: WorkbookHost, listening: Listening): Promise<JourneyEvent> => {
  const selected = await host.selected();
  if ('kind' in selected) return { kind: 'troubled', trouble: { kind: 'host', problem: selected.problem, during: 'reading' } };
  const read = await host.read(listening);
  if (read.kind === 'failed') return { kind: 'troubled', trouble: { kind: 'host', problem: read.problem, during: 'reading' } };
  if (read.kind === 'cancelled') return { kind: 'work-cancelled' };
  const [area] = selected.areas;
  const why = area === undefined ? undefined : whyOfCell(read.workbook, selected.sheet, area.top, area.left);
  return why === undefined ? { kind: 'troubled', trouble: { kind: 'host', problem: { code: 'sheet-gone', sheet: selected.sheet }, during: 'reading' } } : { kind: 'explained', why };
};
