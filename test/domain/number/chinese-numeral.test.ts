import { chineseNumeral } from '../../../src/domain/number/chinese-numeral';

describe('Chinese numerals', () => {
  test.each([
    ['五', '5'], ['十', '10'], ['十五', '15'], ['七十', '70'], ['七十五', '75'], ['七十五点五', '75.5'], ['七五', '75'], ['百', '100'], ['一百', '100'],
    ['一百零五', '105'], ['一百一十', '110'], ['两千', '2000'], ['零点五', '0.5'], ['三点一四', '3.14'], ['零', '0'], ['一二', '12'], ['一千零一', '1001'], ['三千零五十', '3050'], ['九千九百九十九', '9999'],
  ])('%s is %s', (text, digits) => {
    expect(chineseNumeral(text)).toBe(digits);
  });
  test.each(['十百', '十十', '三百五', '一百零五十', '一百五零', '千百', '五点', '点五', '百零零五百', '零十', '五五十', ''])('%s is none', (text) => {
    expect(chineseNumeral(text)).toBeUndefined();
  });
});
