import type { Result } from '../../domain/appraisal/appraisal';
import { normalise } from '../../domain/number/normalise';
import { valueOf, type Quantity, type Unit } from '../../domain/quantity';
import { readResult } from '../../domain/read-result';
import type { CellValue } from '../grid';
import { formatMeaning } from './format-unit';
import type { Measured } from './measured-by';
import { shownCell, shownDate } from './shown-cell';
import { tidyText } from './sheet-view';

/** Signs that people put where there is no result. They are missing results, not zeros. */
const PLACEHOLDER = /^(?:[-—–－−_/\\*~.·]+|无|無|暂无|暫無|空|缺|缺失|待定|待补|待補|未考核|未统计|未統計|未评|未評|不适用|不適用|没有|沒有|n\/?a|n\.a\.?|null|none|nil|tbd|tba|pending|missing|not available|not applicable)$/i;

export const isPlaceholder = (text: string): boolean => text.length <= 14 && PLACEHOLDER.test(text);

/**
 * What a cell says about an indicator. `unit` is how plain numbers are meant; where that is not known, no plain number of a rate but 0 can be
 * used. A number format and a text with its own unit speak for themselves.
 */
export const readFigure = (value: CellValue, format: string | undefined, measured: Measured, unit: Unit | undefined): Result => {
  if (typeof value === 'number') return readNumber(value, format, measured, unit);
  return typeof value === 'string' ? readText(tidyText(value), measured, unit) : readResult(value, { measure: measured.measure });
};

const readNumber = (value: number, format: string | undefined, { measure, unit: usual }: Measured, unit: Unit | undefined): Result => {
  const meaning = formatMeaning(format);
  if (meaning.kind === 'date') return { kind: 'unusable', problem: { code: 'not-a-number', found: shownDate(value), at: 0 } };
  if ((measure === 'rating' || measure === 'count') && meaning.kind !== 'plain') return { kind: 'unusable', problem: { code: 'unit-unexpected', found: shownCell(value, format), measure } };
  if (measure !== 'rate') return readResult(meaning.kind === 'ratio' ? normalise(value) : value, { measure });
  if (meaning.kind === 'ratio') return readResult(value, { measure, unit: '' });
  if (meaning.kind === 'unit') return readResult(value, { measure, unit: meaning.unit });
  return readPlain(value, usual, unit);
};

const readPlain = (value: number, usual: Unit, unit: Unit | undefined): Result => {
  if (unit === '') return readResult(value, { measure: 'rate', usual });
  if (unit !== undefined) return readResult(value, { measure: 'rate', unit });
  const result = readResult(value, { measure: 'rate', usual });
  return result.kind === 'measured' && value !== 0 ? { kind: 'unusable', problem: { code: 'unit-doubtful', found: value, meant: meantBy(value, usual) } } : result;
};

/** What a number without a known unit may mean, in the indicator's usual unit first. */
const meantBy = (value: number, usual: Unit): readonly Quantity[] => {
  const units: readonly Unit[] = usual === '‰' ? ['‰', '%', ''] : ['%', '‰', ''];
  return units.map((unit) => ({ amount: value, unit })).filter((quantity) => valueOf(quantity) <= 1);
};

const MARKS = /[\s↑↓→↗↘▲▼*※★☆✓✔√①-⑳]+$/;
const REMARK = /\s*[(（【[]([^()（）【】[\]\d]{1,12})[)）】\]]$/;
const PROVISIONAL = /待|未|预|預|暂|暫|初步|估|约|約|可能|tbc|tbd|est|prelim|provisional|[?？]/i;

/** `4.2‰ ↑`, `4.2‰（已核实）`: the figure without marks and remarks that leave it what it is. 初步 or 待核实 does not. */
export const unadorned = (text: string): string => {
  const bare = text.replace(MARKS, '');
  const [whole, remark] = REMARK.exec(bare) ?? [];
  return whole === undefined || remark === undefined || PROVISIONAL.test(remark) ? bare : bare.slice(0, -whole.length).replace(MARKS, '');
};

const readText = (given: string, { measure, unit: usual }: Measured, unit: Unit | undefined): Result => {
  const text = isPlaceholder(given) ? given : unadorned(given);
  if (text === '' || isPlaceholder(text)) return { kind: 'unusable', problem: { code: 'missing-value' } };
  if (measure === 'rating') return readResult(text.replace(/\s*(?:分|点|點|points?)$/i, ''), { measure });
  if (measure !== 'rate') return readResult(text, { measure });
  const alone = readResult(text, { measure: 'number' });
  const isPlain = alone.kind === 'measured' && !/[%％‰]|[分之百千成]|per/i.test(text);
  return isPlain ? readPlain(alone.value, usual, unit) : readResult(text, { measure, usual });
};
