/** A part of a formula: `text` stands at `from` up to, not including, `to`. */
export type FormulaPart = { readonly text: string; readonly from: number; readonly to: number };

/** A call of a function of the add-in; `id` without the namespace. */
export type FoundCall = { readonly id: string; readonly from: number; readonly to: number; readonly arguments: readonly FormulaPart[] };

/** Released and development add-in, as Excel shows them and as files have them. */
const name = /(?:KPI(?:DEV)?\.|_xldudf_KPI(?:DEV)?_)([A-Z][A-Z0-9_]*)\(/iy;

const isPartOfName = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_.$\\!]/u.test(char);

/** Behind a text in quotes or a bracket that opens at `at`; a doubled quote is one of its characters. */
const enclosedEnd = (formula: string, at: number): number => {
  const open = formula[at];
  if (open === '[') return bracketEnd(formula, at);
  const quote = open === undefined ? '' : open;
  for (let end = formula.indexOf(quote, at + 1); end >= 0; end = formula.indexOf(quote, end + 2)) {
    if (formula[end + 1] !== quote) return end + 1;
  }
  return formula.length;
};

const bracketEnd = (formula: string, at: number): number => {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula[end] === '[') depth += 1;
    if (formula[end] === ']') depth -= 1;
    if (depth === 0) return end + 1;
  }
  return formula.length;
};

const isEnclosing = (char: string | undefined): boolean => char === '"' || char === "'" || char === '[';

const part = (formula: string, from: number, to: number): FormulaPart => ({ text: formula.slice(from, to), from, to });

/** The arguments of a call whose opening bracket is before `from`, and where the call ends. None where a bracket is missing. */
const readArguments = (formula: string, from: number): { readonly parts: readonly FormulaPart[]; readonly to: number } | undefined => {
  const parts: FormulaPart[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    const char = formula[at];
    if (isEnclosing(char)) at = enclosedEnd(formula, at) - 1;
    else if (char === '(' || char === '{') depth += 1;
    else if (depth === 0 && char === ')') return { parts: [...parts, part(formula, start, at)], to: at + 1 };
    else if (char === ')' || char === '}') depth -= 1;
    else if (depth === 0 && char === ',') {
      parts.push(part(formula, start, at));
      start = at + 1;
    }
  }
  return undefined;
};

const callAt = (formula: string, at: number): FoundCall | undefined => {
  if (isPartOfName(formula[at - 1])) return undefined;
  name.lastIndex = at;
  const found = name.exec(formula);
  const given = found === null ? undefined : readArguments(formula, name.lastIndex);
  if (found === null || given === undefined) return undefined;
  return { id: String(found[1]).toUpperCase(), from: at, to: given.to, arguments: given.parts };
};

/** The outermost calls of the add-in's functions in a formula without its `=`, from left to right; texts are passed over. */
export const findCalls = (formula: string): readonly FoundCall[] => {
  const calls: FoundCall[] = [];
  for (let at = 0; at < formula.length; at += 1) {
    if (isEnclosing(formula[at])) at = enclosedEnd(formula, at) - 1;
    else {
      const call = callAt(formula, at);
      if (call === undefined) continue;
      calls.push(call);
      at = call.to - 1;
    }
  }
  return calls;
};
