/** A number of at most 10 decimals without exponent, as people, Excel and SQL read it: 0.0000001, not 1e-7. */
export const decimalText = (x: number): string => {
  const text = String(x);
  return text.includes('e-') ? x.toFixed(10).replace(/0+$/, '') : text;
};
