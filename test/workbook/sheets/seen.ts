import type { Quantity } from '../../../src/domain/quantity';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { check } from '../../../src/workbook/check/check';
import type { Finding } from '../../../src/workbook/check/finding';
import type { Choices } from '../../../src/workbook/recognise/choices';
import { peopleOf } from '../../../src/workbook/recognise/people-of';
import { recognise } from '../../../src/workbook/recognise/recognise';
import type { Settings } from '../../../src/workbook/recognise/settings';

/** 3% for the one indicator whose rule needs a target. */
export const withTarget: Settings = { targets: new Map<string, Quantity>([['drop-off-rate', { amount: 3, unit: '%' }]]) };

const short: Readonly<Record<string, string>> = {
  'drop-off-rate': 'drop', 'arrears-rate': 'arrears', 'collection-rate': 'collection', 'internal-customer-satisfaction': 'satisfaction',
};

/** Everybody with what was measured, one line each: `1001 王伟 2026Q3: drop 0.02, arrears 0.0042`. */
export const people = (workbook: WorkbookGrid, choices: Choices = {}, settings: Settings = withTarget): readonly string[] =>
  peopleOf(workbook, recognise(workbook, choices), settings).map(({ id, name, period, results }) => {
    const measured = [...results].map(([indicator, { result }]) => `${short[indicator] ?? indicator} ${result.kind === 'measured' ? result.value : result.problem.code}`);
    return `${[id, name, period].filter((part) => part !== undefined).join(' ')}: ${measured.join(', ')}`;
  });

const findings = (workbook: WorkbookGrid, choices: Choices = {}, settings: Settings = withTarget): readonly Finding[] => check(workbook, recognise(workbook, choices), settings);

/** What the check found, one line each: `error missing-value E5`. */
export const found = (workbook: WorkbookGrid, choices: Choices = {}, settings: Settings = withTarget): readonly string[] =>
  findings(workbook, choices, settings).map(({ severity, code, cell }) => [severity, code, cell].filter((part) => part !== undefined).join(' '));
