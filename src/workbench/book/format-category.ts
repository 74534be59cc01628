const currencies = /[$¥€£₩]|\[\$[^\]]/;

/** The category that Excel's dialog shows for a number format. */
export const formatCategory = (pattern: string): string => {
  if (pattern === '' || pattern === 'General') return 'General';
  if (pattern === '@') return 'Text';
  const plain = pattern.replace(/"[^"]*"/g, '').replace(/\\./g, '');
  const isAccounting = /_\(.*\*/.test(plain) || /_[-\s].*\*/.test(plain);
  if (isAccounting) return 'Accounting';
  const letters = plain.replace(/\[\$[^\]]*\]/g, '');
  if (/[dy]/i.test(letters) || /^m+$/i.test(letters)) return 'Date';
  if (/[hs]/i.test(letters.replace(/General/gi, ''))) return 'Time';
  if (plain.includes('%')) return 'Percentage';
  if (/E[+-]/i.test(plain)) return 'Scientific';
  if (/\?\/[?\d]/.test(plain)) return 'Fraction';
  if (currencies.test(plain)) return 'Currency';
  return /^[#,0]*0(\.0+)?(_\))?(;.*)?$/.test(plain) ? 'Number' : 'Custom';
};
