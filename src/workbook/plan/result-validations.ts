import type { Edit } from '../edit';
import type { FillSettings } from './fill-settings';
import type { FormLine } from './form-line';
import { figureIn } from './shown-unit';

const highest = (line: FormLine): number => {
  if (line.readRule?.kind === 'rating') return line.readRule.highest;
  const usual = { '%': 1, '‰': 1000, rating: 5, count: 1_000_000 }[line.unit];
  return line.value === undefined ? usual : Math.max(usual, figureIn(line.unit, line.value));
};

const lowest = (line: FormLine): number => {
  if (line.readRule?.kind === 'rating') return line.readRule.lowest;
  return line.unit === 'rating' ? 1 : 0;
};

/** Excel itself stops a figure in the wrong unit where a result is corrected by hand: 4.2 in a percentage would be 420 %. */
export const resultValidations = (
  sheet: string,
  lines: readonly FormLine[],
  firstRow: number,
  column: number,
  { words, scores }: FillSettings,
): readonly Edit[] =>
  scores === 'values'
    ? []
    : lines.map((line, index): Edit => ({
        kind: 'validate',
        sheet,
        area: { top: firstRow + index, bottom: firstRow + index, left: column, right: column },
        validation: { kind: 'decimal', lowest: lowest(line), highest: highest(line), message: words.resultExpected(line.unit) },
      }));
