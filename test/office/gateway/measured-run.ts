/// <reference types="office-js" />
import { excelHost } from '../../../src/office/gateway/excel-host';
import { checkedAndPlanned, peopleSheet } from './fill-people';
import { emptyBook } from './open-fresh';
import { roundTripsOf } from './round-trips';

/** What one run of check and fill takes; `largest` is the largest request in bytes. */
export type MeasuredRun = {
  readonly people: number; readonly checkTrips: number; readonly fillTrips: number; readonly checkMs: number; readonly fillMs: number; readonly megabytes: number; readonly largest: number;
};

/** Sizes of what the client sends. */
const listenToRequests = (): { readonly sizes: number[]; readonly stop: () => void } => {
  const sizes: number[] = [];
  const parent = window.parent as unknown as { postMessage: (text: string) => void };
  const { postMessage } = parent;
  parent.postMessage = (text) => {
    const data = (JSON.parse(text) as { readonly _data?: { readonly ArrayData?: readonly unknown[] } })._data?.ArrayData?.[4];
    if (typeof data === 'string') sizes.push(Buffer.byteLength(data));
    postMessage(text);
  };
  return { sizes, stop: () => { parent.postMessage = postMessage; } };
};

const excel = excelHost();

/** Reads, checks and fills so many people in the embedded host. */
export const measuredRun = async (people: number): Promise<MeasuredRun> => {
  await emptyBook();
  const empty = await excel.read();
  if (empty.kind !== 'read') throw new Error(JSON.stringify(empty));
  await excel.apply(peopleSheet('第三季度', people), empty.workbook);
  const started = performance.now();
  const { result: read, count: checkTrips } = await roundTripsOf(() => excel.read());
  if (read.kind !== 'read') throw new Error(JSON.stringify(read));
  const planned = checkedAndPlanned(read.workbook);
  const checked = performance.now();
  if (planned.people !== people) throw new Error(`${planned.people} of ${people} people were recognised`);
  const requests = listenToRequests();
  const { result, count: fillTrips } = await roundTripsOf(() => excel.apply(planned.fill.plan, read.workbook));
  requests.stop();
  if (result.kind !== 'applied') throw new Error(JSON.stringify(result));
  const bytes = requests.sizes.reduce((sum, size) => sum + size, 0);
  return { people, checkTrips, fillTrips, checkMs: checked - started, fillMs: performance.now() - checked, megabytes: bytes / 1e6, largest: Math.max(...requests.sizes) };
};
