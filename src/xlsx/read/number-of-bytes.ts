const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

const slow = (bytes: Uint8Array, start: number, end: number): number => {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  const trimmed = text.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : NaN;
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
