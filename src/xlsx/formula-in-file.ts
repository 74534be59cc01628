import { outsideTexts } from '../workbook/formula-as-shown';

/**
 * Functions that came after the file format was fixed stand in files as `_xlfn.IFS(…)`, a few as `_xlfn._xlws.SORT(…)`; Excel shows
 * `#NAME?` for them without it. Those a scoring sheet may use.
 */
const later = new Set([
  'ACOT', 'AGGREGATE', 'ARRAYTOTEXT', 'BYCOL', 'BYROW', 'CEILING.MATH', 'CHOOSECOLS', 'CHOOSEROWS', 'CONCAT', 'DAYS', 'DROP', 'EXPAND', 'FLOOR.MATH',
  'FORMULATEXT', 'HSTACK', 'IFNA', 'IFS', 'ISFORMULA', 'ISOMITTED', 'LAMBDA', 'LET', 'MAKEARRAY', 'MAP', 'MAXIFS', 'MINIFS', 'MODE.SNGL', 'NUMBERVALUE',
  'PERCENTILE.EXC', 'PERCENTILE.INC', 'PERCENTRANK.EXC', 'PERCENTRANK.INC', 'QUARTILE.EXC', 'QUARTILE.INC', 'RANDARRAY', 'RANK.AVG', 'RANK.EQ', 'REDUCE',
  'SCAN', 'SEQUENCE', 'SHEET', 'SHEETS', 'SORTBY', 'STDEV.P', 'STDEV.S', 'SWITCH', 'TAKE', 'TEXTAFTER', 'TEXTBEFORE', 'TEXTJOIN', 'TEXTSPLIT', 'TOCOL',
  'TOROW', 'UNICHAR', 'UNICODE', 'UNIQUE', 'VALUETOTEXT', 'VAR.P', 'VAR.S', 'VSTACK', 'WRAPCOLS', 'WRAPROWS', 'XLOOKUP', 'XMATCH', 'XOR',
]);

const laterStill = new Set(['FILTER', 'SORT']);

/** Functions of Office add-ins: `KPI.SCORE(…)` stands in files as `_xldudf_KPI_SCORE(…)`, and only so does Excel bind it to the add-in. */
const addIn = /^(KPI|KPIDEV)\./i;

const nameInFile = (name: string): string => {
  const upper = name.toUpperCase();
  if (addIn.test(name)) return `_xldudf_${upper.replace('.', '_')}`;
  if (laterStill.has(upper)) return `_xlfn._xlws.${upper}`;
  return later.has(upper) ? `_xlfn.${upper}` : name;
};

/** A formula as people write it, in the words of a file. */
export const formulaInFile = (formula: string): string =>
  outsideTexts(formula, (text) => text.replace(/(?<![\w.$\\])[A-Za-z][A-Za-z0-9._]*(?=\()/g, nameInFile));
