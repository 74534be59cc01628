/// <reference types="office-js" />
import type { HostProblem } from '../../workbook/host-problem';
import type { Selected } from '../../taskpane/workbook-host';
import { hostProblemOf } from './host-problem-of';
import { areaOfRange, indexes } from './read/outline';
import { roundTrip, type Talk } from './talk';

type Failed = { readonly kind: 'failed'; readonly problem: HostProblem };

/** What is selected, several areas if Ctrl was held. */
export const selectedNow = async (talk: Talk): Promise<Selected | Failed> => {
  try {
    return await roundTrip(talk, ({ workbook }) => {
      const { areas } = workbook.getSelectedRanges();
      const sheet = workbook.worksheets.getActiveWorksheet();
      areas.load(`items/${indexes.replaceAll(',', ',items/')}`);
      sheet.load('name');
      return () => ({ sheet: sheet.name, areas: areas.items.map(areaOfRange) });
    });
  } catch (error) {
    return { kind: 'failed', problem: hostProblemOf(error) };
  }
};

/** Shows a sheet and selects a cell or an area of it. */
export const goTo = async (talk: Talk, sheet: string, address?: string): Promise<{ readonly kind: 'there' } | Failed> => {
  try {
    await roundTrip(talk, ({ workbook }) => {
      const target = workbook.worksheets.getItem(sheet);
      target.activate();
      if (address !== undefined) target.getRange(address).select();
      return () => undefined;
    });
    return { kind: 'there' };
  } catch (error) {
    return { kind: 'failed', problem: hostProblemOf(error, { sheet }) };
  }
};
