const digits = '零一二三四五六七八九';
const places: readonly (readonly [string, number])[] = [['千', 1000], ['百', 100], ['十', 10], ['', 1]];

const digitOf = (character: string): number => digits.indexOf(character);

const inDigits = (text: string): string => [...text].map(digitOf).join('');

/** A whole number from 1 to 9999 as it is properly written: 105 → 一百零五, 15 → 一十五. */
const properly = (whole: number): string =>
  places
    .map(([name, place]) => {
      const digit = Math.floor(whole / place) % 10;
      return digit === 0 ? '零' : `${digits.charAt(digit)}${name}`;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');

/** What its digits and places add up to, whatever their order. */
const sumOf = (text: string): number => {
  const parts = text.matchAll(/([一二三四五六七八九])?([十百千])|([一二三四五六七八九])/g);
  return [...parts].reduce((sum, [, digit = '一', name, unit]) => {
    const place = places.find(([spelled]) => spelled === name)?.[1];
    return sum + (place === undefined ? digitOf(String(unit)) : digitOf(digit) * place);
  }, 0);
};

/** A number written with 十百千, only if it is written properly: 三百五 could be 305 or 350, and is neither. */
const placedWhole = (text: string): string | undefined => {
  const sum = sumOf(text);
  const proper = properly(sum);
  return text === proper || `一${text}` === proper ? String(sum) : undefined;
};

/**
 * The digits of a number in simplified Chinese numerals (点 for the decimal point): 七十五点五 and 七五点五 → `75.5`.
 * Undefined if it is not well formed (十百, 五点, 三百五).
 */
export const chineseNumeral = (text: string): string | undefined => {
  const match = /^([零一二三四五六七八九十百千]+)(?:点([零一二三四五六七八九]+))?$/.exec(text.replaceAll('两', '二'));
  if (match?.[1] === undefined) return undefined;
  const whole = /[十百千]/.test(match[1]) ? placedWhole(match[1]) : inDigits(match[1]);
  if (whole === undefined || match[2] === undefined) return whole;
  return `${whole}.${inDigits(match[2])}`;
};
