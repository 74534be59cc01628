import { shownRatio } from '../../../src/workbook/recognise/shown-ratio';

test.each([['6', '155', '6 ÷ 155'], ['', '155', '? ÷ 155'], ['6', '', '6 ÷ ?'], ['', '', '']])('the numerator “%s” and the denominator “%s” are shown as “%s”', (numerator, denominator, shown) => {
  expect(shownRatio(numerator, denominator)).toBe(shown);
});
