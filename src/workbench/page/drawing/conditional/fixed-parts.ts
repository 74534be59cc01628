import { formulaPieces, type Corner } from '../../../../workbook/formula/formula-pieces';

/** A piece of a rule's formula: text, or a call that gives the same for every cell of the rule. */
type RulePart = { readonly kind: 'text' | 'fixed'; readonly text: string };

/** Functions that read many cells and give one value. */
const aggregates: ReadonlySet<string> = new Set([
  'SUM', 'AVERAGE', 'COUNT', 'COUNTA', 'COUNTBLANK', 'MAX', 'MIN', 'PRODUCT', 'MEDIAN', 'MODE', 'LARGE', 'SMALL', 'PERCENTILE', 'PERCENTILE.INC', 'PERCENTILE.EXC', 'QUARTILE', 'QUARTILE.INC',
  'QUARTILE.EXC', 'STDEV', 'STDEV.P', 'STDEV.S', 'STDEVP', 'VAR', 'VAR.P', 'VAR.S', 'VARP', 'SUMIF', 'SUMIFS', 'COUNTIF', 'COUNTIFS', 'AVERAGEIF', 'AVERAGEIFS', 'MAXIFS', 'MINIFS', 'SUMPRODUCT',
]);

const isFixedCorner = ({ row, rowFixed, column, columnFixed }: Corner): boolean => (row === undefined || rowFixed) && (column === undefined || columnFixed);

const word = /(?<![\w.])[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*(\s*\()?/g;

/** Nothing but aggregates of cells that are named with `$`. */
const isFixed = (call: string): boolean => {
  const pieces = formulaPieces(call);
  const references = pieces.flatMap((piece) => (piece.kind === 'reference' ? [piece] : []));
  const rest = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join(' ').replace(/"(?:[^"]|"")*"/g, '');
  const words = [...rest.matchAll(word)].map(([found]) => found.toUpperCase());
  return references.length > 0 && references.every(({ from, to }) => isFixedCorner(from) && (to === undefined || isFixedCorner(to)))
    && !rest.includes('[') && words.every((one) => one === 'TRUE' || one === 'FALSE' || (one.endsWith('(') && aggregates.has(one.slice(0, -1).trim())));
};

const quoted = /^(?:"(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Behind the bracket that closes the one at `open`. */
const callEnd = (formula: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < formula.length; at += 1) {
    const [text] = quoted.exec(formula.slice(at)) ?? [];
    if (text !== undefined) at += text.length - 1;
    else if (formula[at] === '(') depth += 1;
    else if (formula[at] === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
};

const fixedCallAt = (formula: string, at: number): string | undefined => {
  const [called, name] = /^([A-Za-z][\w.]*)\(/.exec(formula.slice(at)) ?? [];
  if (called === undefined || name === undefined || !aggregates.has(name.toUpperCase()) || /[\w.$!]/.test(formula.charAt(at - 1))) return undefined;
  const call = formula.slice(at, callEnd(formula, at + name.length));
  return isFixed(call) ? call : undefined;
};

/** Splits a formula so that what is the same for all cells can be calculated once: `=A1>AVERAGE($A$1:$A$9)`. */
export const fixedParts = (formula: string): readonly RulePart[] => {
  const parts: RulePart[] = [];
  let from = 0;
  for (let at = 0; at < formula.length;) {
    const call = fixedCallAt(formula, at);
    if (call !== undefined) {
      parts.push({ kind: 'text', text: formula.slice(from, at) }, { kind: 'fixed', text: call });
      from = at + call.length;
    }
    at += call?.length ?? quoted.exec(formula.slice(at))?.[0].length ?? 1;
  }
  return [...parts, { kind: 'text', text: formula.slice(from) }];
};
