/// <reference types="office-js" />
import type { Frame, Page } from 'playwright-core';
import { nativeFormula } from '../../src/domain/rule/native-formula';
import { readRule } from '../../src/domain/rule/read-rule';
import { median } from './measure';
import { results, rules } from './people';

/** So many formulas of a kind, recalculated because one cell changed. */
export type Recalculation = { readonly what: string; readonly formulas: number; readonly ms: number };

type Workbench = { readonly workbench: { readonly idle: () => Promise<void> } };

/** Parts of all results that are taken away, each time others: no score can be remembered from before. */
const shares = [0.01, 0.02, 0.03, 0.04, 0.05] as const;

const native = (text: string, cell: string): string => {
  const read = readRule(text);
  if (read.kind === 'problem') throw new Error(read.problem.code);
  return nativeFormula(read.rule, cell);
};

/** Results in A, less their share in B, formulas in C; D1 is the share, E1:E3 are the rules. */
const kinds = {
  'KPI.SCORE': (row: number, rule: number) => `=KPI.SCORE(B${row},$E$${rule + 1})`,
  'the same rules as native formulas': (row: number, rule: number) => `=${native(rules[rule] ?? '', `B${row}`)}`,
} as const;

const idle = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as Workbench).workbench.idle());

const enter = (frame: Frame, sheet: string, figures: readonly number[], formulas: readonly string[]): Promise<void> =>
  frame.evaluate(({ name, given, texts, ruleTexts }) => Excel.run(async (context) => {
    const target = context.workbook.worksheets.add(name);
    target.getRange(`A1:A${given.length}`).values = given.map((figure) => [figure]);
    target.getRange(`B1:B${given.length}`).formulas = given.map((_, index) => [`=A${index + 1}*(1-$D$1)`]);
    target.getRange('E1:E3').values = ruleTexts.map((text) => [text]);
    target.getRange(`C1:C${given.length}`).formulas = texts.map((text) => [text]);
    await context.sync();
  }), { name: sheet, given: figures, texts: formulas, ruleTexts: rules.slice(0, 3) });

const write = (frame: Frame, sheet: string, share: number): Promise<void> => frame.evaluate(({ name, value }) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(name).getRange('D1').values = [[value]];
  await context.sync();
}), { name: sheet, value: share });

const scores = (frame: Frame, sheet: string): Promise<readonly unknown[]> => frame.evaluate((name) => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem(name).getRange('C:C').getUsedRange().load('values');
  await context.sync();
  return range.values.flat() as unknown[];
}), sheet);

const measured = async (page: Page, frame: Frame, sheet: string): Promise<{ readonly ms: number; readonly scores: readonly unknown[] }> => {
  const times: number[] = [];
  for (const share of shares) {
    const started = performance.now();
    await write(frame, sheet, share);
    await idle(page);
    times.push(performance.now() - started);
  }
  return { ms: median(times), scores: await scores(frame, sheet) };
};

/** KPI formulas beside native ones, in the same host; both must come to the same scores, and to others than before. */
export const recalculation = async (page: Page, frame: Frame, formulas: number): Promise<readonly Recalculation[]> => {
  const figures = results(formulas).map((person, index) => person[index % 3] ?? 0);
  const all: (Recalculation & { readonly scores: readonly unknown[] })[] = [];
  for (const [what, formula] of Object.entries(kinds)) {
    const sheet = `Bench ${all.length + 1}`;
    await enter(frame, sheet, figures, figures.map((_, index) => formula(index + 1, index % 3)));
    await idle(page);
    const before = (await scores(frame, sheet)).join();
    const { ms, scores: after } = await measured(page, frame, sheet);
    const odd = after.find((score) => typeof score !== 'number');
    if (after.length !== formulas || odd !== undefined || after.join() === before) throw new Error(`${what}: ${after.length} of ${formulas} formulas, one gives ${String(odd)}, ${after.join() === before ? 'nothing' : 'something'} changed`);
    all.push({ what, formulas, ms, scores: after });
  }
  if (new Set(all.map((one) => one.scores.join())).size !== 1) throw new Error('KPI formulas and native formulas come to different scores');
  return all;
};
