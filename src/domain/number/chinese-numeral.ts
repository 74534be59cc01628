const digits = '零一二三四五六七八九';
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const digitOf = (character: string): number => (character === '两' ? 2 : digits.indexOf(character));

/** A whole number below 10,000, written with 十百千 (七十五, 一百零五, 十) or digit by digit (七五). */
const wholeOf = (text: string): number | undefined => {
  if (!/[十百千]/.test(text)) return Number([...text].map(digitOf).join(''));
  let sum = 0;
  let pending: number | undefined;
  let lastPlace = Infinity;
  for (const character of text) {
    const place = places[character];
    if (place === undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = digitOf(character);
      continue;
    }
    if (place >= lastPlace || pending === 0) return undefined;
    sum += (pending === undefined ? 1 : pending) * place;
    pending = undefined;
    lastPlace = place;
  }
  return pending === undefined ? sum : sum + pending;
};

/**
 * The digits of a number in simplified Chinese numerals (两 and 零 as usual, 点 for the decimal point): 七十五点五 → `75.5`.
 * Undefined if it is not well formed (十百, 五点).
 */
export const chineseNumeral = (text: string): string | undefined => {
  const match = /^([零一二两三四五六七八九十百千]+)(?:点([零一二三四五六七八九]+))?$/.exec(text);
  const whole = match?.[1] === undefined ? undefined : wholeOf(match[1]);
  if (whole === undefined) return undefined;
  const decimals = match?.[2];
  return decimals === undefined ? String(whole) : `${whole}.${[...decimals].map(digitOf).join('')}`;
};
