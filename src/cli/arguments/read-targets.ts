import { findIndicator, indicators } from '../../catalogue/indicators/index';
import type { Quantity } from '../../domain/quantity';
import { readQuantity } from '../../domain/read-quantity';
import { readResult } from '../../domain/read-result';
import { done, failed, type Outcome } from '../outcome';
import { unknown } from './read-arguments';

export type Targets = ReadonlyMap<string, Quantity>;

/** Reads `drop-off-rate=3%`: an indicator by its id or any of its names, and a figure that makes sense for it. */
export const readTargets = (texts: readonly string[]): Outcome<Targets> => {
  const targets = new Map<string, Quantity>();
  for (const text of texts) {
    const read = readTarget(text);
    if (read.kind === 'problem') return read;
    if (targets.has(read.value.indicator)) return failed({ code: 'target-twice', indicator: read.value.indicator });
    targets.set(read.value.indicator, read.value.target);
  }
  return done(targets);
};

const readTarget = (text: string): Outcome<{ readonly indicator: string; readonly target: Quantity }> => {
  const [, name, figure] = /^([^=＝]+)[=＝](.+)$/s.exec(text) ?? [];
  if (name === undefined || figure === undefined) return failed({ code: 'target-unreadable', found: text });
  const indicator = findIndicator(name);
  if (indicator === undefined) {
    return failed({ code: 'indicator-unknown', ...unknown(name.trim(), indicators.map(({ id }) => id)) });
  }
  const read = readQuantity(figure);
  if (read.kind === 'problem') return failed({ code: 'target-figure-unreadable', found: text, problem: read.problem });
  const sense = readResult(figure, { measure: indicator.measure });
  if (sense.kind === 'unusable') return failed({ code: 'target-figure-unreadable', found: text, problem: sense.problem });
  return done({ indicator: indicator.id, target: read.quantity });
};
