import type { ConditionalFormatPart } from '../../../src/workbench/book/parts';
import type { Content } from '../../../src/workbench/grid/cells';
import { conditionalLook } from '../../../src/workbench/page/drawing/conditional/conditional-look';
import { groundOf } from '../../../src/workbench/page/drawing/conditional/ground';
import type { Look } from '../../../src/workbench/page/drawing/conditional/look';

const content = (value: number | string | boolean | null): Content => {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value.startsWith('#') ? { kind: 'error', value } : { kind: 'text', value };
};

type Given = Partial<Pick<ConditionalFormatPart, 'stopIfTrue'>> & { readonly type: string; readonly details: Record<string, unknown> };

const red = { 'fill.color': '#FF0000' };

/** The looks of a column of values under some rules; formulas have the values given. */
const looks = (rules: readonly Given[], values: readonly (number | string | boolean | null)[], formulas: Readonly<Record<string, Content>> = {}, today = 45_000): readonly Look[] => {
  const ground = groundOf(values.map(content));
  const parts = rules.map((rule, index): ConditionalFormatPart => ({ id: String(index), sheetId: 's', areas: [], stopIfTrue: false, ...rule }));
  return values.map((value) => conditionalLook(parts, () => ({ content: content(value), ground: () => ground, ask: (formula) => formulas[formula], today })));
};

/** The values that a rule colours. */
const met = (type: string, rule: object, values: readonly (number | string | boolean | null)[], formulas: Readonly<Record<string, Content>> = {}, today = 45_000): readonly unknown[] => {
  const found = looks([{ type, details: { rule, ...red } }], values, formulas, today);
  return values.filter((_, index) => found[index]?.fill !== undefined);
};

describe('Rules on the value of a cell', () => {
  const values = [1, 5, 10, 'text', '', true, null, '#N/A'];

  test.each([
    ['GreaterThan', { formula1: '=5' }, [10, 'text', '', true]],
    ['GreaterThanOrEqual', { formula1: 5 }, [5, 10, 'text', '', true]],
    ['LessThan', { formula1: '5' }, [1, null]],
    ['LessThanOrEqual', { formula1: '=5' }, [1, 5, null]],
    ['EqualTo', { formula1: '=0' }, [null]],
    ['NotEqualTo', { formula1: '=5' }, [1, 10, 'text', '', true, null]],
    ['Between', { formula1: '=1', formula2: '=5' }, [1, 5]],
    ['Between', { formula1: '=5', formula2: '=1' }, [1, 5]],
    ['NotBetween', { formula1: '=1', formula2: '=5' }, [10, 'text', '', true, null]],
  ])('%s %j', (operator, limits, expected) => {
    expect(met('CellValue', { operator, ...limits }, values)).toEqual(expected);
  });

  test('text is compared without regard to capitals, a reference is asked for', () => {
    expect(met('CellValue', { operator: 'EqualTo', formula1: '="TEXT"' }, values)).toEqual(['text']);
    expect(met('CellValue', { operator: 'LessThan', formula1: '=$B$1' }, [3, 7], { '=$B$1': content(4) })).toEqual([3]);
    expect(met('CellValue', { operator: 'LessThan', formula1: '=$B$1' }, [3, 7])).toEqual([]);
  });
});

describe('Rules on text', () => {
  const values = ['Zhang San', 'Li Si', 12, null, '#REF!'];
  test.each([
    ['Contains', 'SAN', ['Zhang San']], ['Contains', 'z*n', ['Zhang San']], ['Contains', '1', [12]], ['NotContains', 'san', ['Li Si', 12, null]],
    ['BeginsWith', 'li', ['Li Si']], ['EndsWith', 'si', ['Li Si']], ['EndsWith', '2', [12]],
  ])('%s %s', (operator, text, expected) => {
    expect(met('ContainsText', { operator, text }, values)).toEqual(expected);
  });
});

describe('Rules on rank and average', () => {
  const values = [10, 20, 30, 40, 40, 'x', null];
  test.each([
    ['TopItems', 1, [40, 40]], ['TopItems', 3, [30, 40, 40]], ['TopPercent', 20, [40, 40]], ['BottomItems', 2, [10, 20]], ['BottomPercent', 10, [10]], ['TopItems', 99, [10, 20, 30, 40, 40]],
  ])('%s %d', (type, rank, expected) => {
    expect(met('TopBottom', { type, rank }, values)).toEqual(expected);
  });

  test.each([
    ['AboveAverage', [30, 40, 40]], ['BelowAverage', [10, 20]], ['OneStdDevAboveAverage', [40, 40]], ['OneStdDevBelowAverage', [10]], ['UniqueValues', [10, 20, 30, 'x']], ['DuplicateValues', [40, 40]],
    ['Blanks', [null]], ['NonBlanks', [10, 20, 30, 40, 40, 'x']],
  ])('%s', (criterion, expected) => {
    expect(met('PresetCriteria', { criterion }, values)).toEqual(expected);
  });

  test('a value on the average counts only where the rule says so', () => {
    expect(met('PresetCriteria', { criterion: 'AboveAverage' }, [1, 2, 3])).toEqual([3]);
    expect(met('PresetCriteria', { criterion: 'EqualOrAboveAverage' }, [1, 2, 3])).toEqual([2, 3]);
    expect(met('PresetCriteria', { criterion: 'EqualOrBelowAverage' }, [1, 2, 3])).toEqual([1, 2]);
  });

  test('errors and dates', () => {
    expect(met('PresetCriteria', { criterion: 'Errors' }, [1, '#N/A'])).toEqual(['#N/A']);
    // 45000 is Wednesday, 15 March 2023.
    expect(met('PresetCriteria', { criterion: 'Yesterday' }, [44_999, 45_000.5])).toEqual([44_999]);
    expect(met('PresetCriteria', { criterion: 'Today' }, [44_999, 45_000.5])).toEqual([45_000.5]);
    expect(met('PresetCriteria', { criterion: 'ThisWeek' }, [44_996, 44_997, 45_003, 45_004])).toEqual([44_997, 45_003]);
    expect(met('PresetCriteria', { criterion: 'LastMonth' }, [44_957, 44_958, 44_985, 44_986])).toEqual([44_958, 44_985]);
    expect(met('PresetCriteria', { criterion: 'LastSevenDays' }, [44_993, 44_994, 45_000, 45_001])).toEqual([44_994, 45_000]);
  });
});

describe('Formulas as rules', () => {
  test('TRUE and numbers other than 0 count; text, errors and what is not known yet do not', () => {
    const rule = (formula: string): Given => ({ type: 'Custom', details: { formula, ...red } });
    const formulas = { '=A': content(true), '=B': content(2), '=C': content(0), '=D': content('TRUE'), '=E': content('#N/A') };
    const colored = (formula: string): boolean => looks([rule(formula)], [1], formulas)[0]?.fill !== undefined;
    expect(['=A', '=B', '=C', '=D', '=E', '=F'].map(colored)).toEqual([true, true, false, false, false, false]);
  });
});

describe('Several rules over one cell', () => {
  const over = (limit: number, format: object, stopIfTrue = false): Given => ({ type: 'CellValue', stopIfTrue, details: { rule: { operator: 'GreaterThan', formula1: limit }, ...format } });

  test('the first one to set something keeps it, others add to it', () => {
    expect(looks([over(5, red), over(1, { 'fill.color': '#00FF00', 'font.bold': true })], [9, 3])).toEqual([{ fill: '#FF0000', bold: true }, { fill: '#00FF00', bold: true }]);
  });

  test('a rule that stops hides those after it, also icons, where it is met', () => {
    const icons: Given = { type: 'IconSet', details: { style: 'ThreeArrows' } };
    expect(looks([over(5, red, true), icons], [9, 3]).map(({ fill, icon }) => [fill, icon?.index])).toEqual([['#FF0000', undefined], [undefined, 0]]);
  });

  test('font, borders and number formats', () => {
    const [look] = looks([over(0, { 'font.color': '#0000FF', 'font.underline': 'Single', 'font.strikethrough': true, 'border.EdgeTop.style': 'Continuous', numberFormat: '0.0%' })], [1]);
    expect(look).toEqual({ color: '#0000FF', underline: true, strikethrough: true, borders: { top: { style: 'Continuous', color: '#000000' } }, numberFormat: '0.0%' });
  });
});

describe('Colour scales', () => {
  const scale = (criteria: object): Given => ({ type: 'ColorScale', details: { criteria } });
  const [low, high] = [{ type: 'LowestValue', color: '#000000' }, { type: 'HighestValue', color: '#FFFFFF' }];
  const fills = (criteria: object, values: readonly (number | string)[]) => looks([scale(criteria)], values).map(({ fill }) => fill);

  test('two colours are mixed by value; text has none', () => {
    expect(fills({ minimum: low, maximum: high }, [0, 5, 10, 'x'])).toEqual(['#000000', '#808080', '#FFFFFF', undefined]);
  });

  test('three colours, with a percentile in the middle and a number as limit', () => {
    const midpoint = { type: 'Percentile', formula: '=50', color: '#FF0000' };
    expect(fills({ minimum: low, midpoint, maximum: { type: 'Number', formula: '=100', color: '#FFFFFF' } }, [0, 10, 20, 100, 200])).toEqual(['#000000', '#800000', '#FF0000', '#FFFFFF', '#FFFFFF']);
  });
});

describe('Data bars', () => {
  const bars = (details: Record<string, unknown>, values: readonly number[]) => looks([{ type: 'DataBar', details }], values).map(({ bar }) => bar && [bar.from, bar.to, bar.color]);

  test('from the lowest to the highest value', () => {
    expect(bars({}, [10, 15, 20])).toEqual([[0, 0, '#638EC6'], [0, 0.5, '#638EC6'], [0, 1, '#638EC6']]);
  });

  test('automatic bounds begin at 0; numbers bound what is outside', () => {
    expect(bars({ lower: { type: 'Automatic' }, upper: { type: 'Automatic' } }, [5, 10])).toEqual([[0, 0.5, '#638EC6'], [0, 1, '#638EC6']]);
    expect(bars({ lower: { type: 'Number', formula: '=0' }, upper: { type: 'Number', formula: '=100' } }, [-3, 50, 120])).toEqual([[0, 0, '#638EC6'], [0, 0.5, '#638EC6'], [0, 1, '#638EC6']]);
    expect(bars({ lower: { type: 'Percent', formula: '=50' } }, [0, 75, 100])).toEqual([[0, 0, '#638EC6'], [0, 0.5, '#638EC6'], [0, 1, '#638EC6']]);
  });

  test('negative values go the other way from an axis, in their own colour', () => {
    expect(bars({}, [-10, 0, 30])).toEqual([[0, 0.25, '#FF0000'], [0.25, 0.25, '#638EC6'], [0.25, 1, '#638EC6']]);
    expect(bars({ axisFormat: 'CellMidPoint', 'negative.matchFill': true }, [-10, 30])).toEqual([[0, 0.5, '#638EC6'], [0.5, 1, '#638EC6']]);
    expect(bars({ direction: 'RightToLeft' }, [0, 30])).toEqual([[1, 1, '#638EC6'], [0, 1, '#638EC6']]);
  });

  test('one value alone fills its cell; the value may be hidden', () => {
    expect(bars({}, [7])).toEqual([[0, 1, '#638EC6']]);
    expect(looks([{ type: 'DataBar', details: { barOnly: true } }], [1])[0]?.hidesValue).toBe(true);
  });
});

describe('Icon sets', () => {
  const icons = (details: Record<string, unknown>, values: readonly number[]) => looks([{ type: 'IconSet', details }], values).map(({ icon }) => icon?.index);
  const third = (operator: string) => [{}, { type: 'Number', formula: '=60', operator }, { type: 'Number', formula: '=90', operator }];

  test('without criteria equal parts of the range', () => {
    expect(icons({}, [0, 32, 33, 66, 67, 100])).toEqual([0, 0, 1, 1, 2, 2]);
    expect(icons({ style: 'FiveRating' }, [0, 19, 20, 59, 60, 80, 100])).toEqual([0, 0, 1, 2, 3, 4, 4]);
  });

  test('with criteria, a limit belonging to the icon or not', () => {
    expect(icons({ criteria: third('GreaterThanOrEqual') }, [59, 60, 90])).toEqual([0, 1, 2]);
    expect(icons({ criteria: third('GreaterThan') }, [60, 61, 90, 91])).toEqual([0, 1, 1, 2]);
  });

  test('in reverse order, alone, with icons of other sets', () => {
    expect(icons({ reverse: true }, [0, 50, 100])).toEqual([2, 1, 0]);
    expect(looks([{ type: 'IconSet', details: { iconOnly: true } }], [1])[0]).toMatchObject({ hidesValue: true });
    const criteria = [{ customIcon: { set: 'ThreeFlags', index: 0 } }, { type: 'Number', formula: '=5', operator: 'GreaterThan' }, { type: 'Number', formula: '=9', operator: 'GreaterThan' }];
    expect(looks([{ type: 'IconSet', details: { criteria } }], [1, 9])).toEqual([{ icon: { set: 'ThreeFlags', index: 0 } }, { icon: { set: 'ThreeTrafficLights1', index: 1 } }]);
  });
});
