import { normalise } from '../../domain/number/normalise';
import type { CellValue } from '../grid';
import { formulaNumber, formulaText } from '../plan/formula-literal';
import type { ReadCall } from './evaluate-call';
import { valuesIn } from './read-argument';
import { readReference, type Standing } from './read-reference';

const cell = String.raw`(\$?[A-Z]{1,3}\$?\d+)`;
const text = String.raw`("(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*)`;

/** What a form says of a line where there is no add-in: whether its rule was changed, its result, else the reason. */
const reasonOfLine = new RegExp(`^IF\\(${cell}<>${text},${text},IF\\(${cell}<>(-?[\\d.]+),${text},${text}\\)\\)$`, 'i');

const valueAt = (reference: string, standing: Standing): CellValue => {
  const read = readReference(reference, standing);
  return read === undefined ? null : (valuesIn(read.sheet, read.area)[0]?.[0] ?? null);
};

const differs = (reference: string, value: number): string => (normalise(value) === value ? `${reference}<>${formulaNumber(value)}` : `ROUND(${reference},10)<>${formulaNumber(normalise(value))}`);

/**
 * What a form says in place of the add-in speaks of rule, result and reason as they were when it was filled. Scores are converted by
 * what stands there now, so the reason is that of now too: the one that the cell shows.
 */
export const otherwiseAsNow = (otherwise: string, { arguments: [result, rule] }: ReadCall, standing: Standing, shows: CellValue): string => {
  const [, ruleAt = '', , ruleChanged = '', resultAt = '', , resultChanged = ''] = reasonOfLine.exec(otherwise) ?? [];
  if (ruleAt === '' || rule?.kind !== 'cells' || rule.text !== ruleAt || result === undefined || result.kind === 'left-out' || !result.text.startsWith(resultAt)) return otherwise;
  const [ruleNow, resultNow] = [valueAt(ruleAt, standing), valueAt(resultAt, standing)];
  if (typeof ruleNow !== 'string' || typeof resultNow !== 'number' || typeof shows !== 'string') return otherwise;
  if (shows === '' || [ruleChanged, resultChanged].includes(formulaText(shows))) return otherwise;
  return `IF(${ruleAt}<>${formulaText(ruleNow)},${ruleChanged},IF(${differs(resultAt, resultNow)},${resultChanged},${formulaText(shows)}))`;
};
