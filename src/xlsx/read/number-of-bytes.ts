const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Longer than any number a program writes. */
const mostCharacters = 64;

const isOfNumber = (byte: number): boolean => (byte >= 48 && byte <= 57) || byte === 46 || byte === 45 || byte === 43 || byte === 69 || byte === 101;

/** The general way, for 16 digits and more (Excel writes 17), exponents and spaces around. */
const slow = (bytes: Uint8Array, start: number, end: number): number => {
  let from = start;
  let to = end;
  while (from < to && (bytes[from] as number) <= 32) from++;
  while (from < to && (bytes[to - 1] as number) <= 32) to--;
  if (to === from || to - from > mostCharacters) return NaN;
  for (let at = from; at < to; at++) if (!isOfNumber(bytes[at] as number)) return NaN;
  return Number(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(from, to)));
};

/**
 * The decimal number between `start` and `end`, NaN where there is none. Up to 15 digits are computed directly: an integer below 2^53
 * divided by a power of ten up to 10^22 is rounded once, hence exactly what `Number` gives.
 */
export const numberOfBytes = (bytes: Uint8Array, start: number, end: number): number => {
  const isNegative = bytes[start] === 45;
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
    } else if (digit === -2 && point < 0) point = digits;
    else return slow(bytes, start, end);
  }
  if (digits === 0 || digits > 15) return slow(bytes, start, end);
  const size = point < 0 ? value : value / (powers[digits - point] as number);
  return isNegative ? -size : size;
};
