/**
 * Whether a number format shows a point in time: it has a letter for day, month or year, or hours of the day. A duration (`[h]:mm`) does not.
 * Texts in quotes, escaped characters, colours and locales in brackets say nothing.
 */
export const isDateFormat = (code: string): boolean => {
  const [first = ''] = code.split(';');
  if (/\[(h+|m+|s+)\]/i.test(first)) return false;
  const letters = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return !/general/i.test(letters) && /[ymdhseg]/i.test(letters.replace(/E[+-]/gi, '')) && !/^[#0?.,%\s]*$/.test(letters);
};
