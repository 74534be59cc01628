/**
 * @jest-environment ./test/office/gateway/gateway-environment.ts
 */
import { measuredRun } from './measured-run';

describe('Check and fill', () => {
  test.each([10, 60])('of %i people take as many round trips as their payload asks for, and no more', async (people) => {
    const run = await measuredRun(people);
    expect(run.checkTrips).toBe(3);
    expect(run.fillTrips).toBeLessThanOrEqual(2 + Math.ceil(run.megabytes / 4));
    expect(run.largest).toBeLessThan(5 * 1024 * 1024);
  }, 120_000);
});
