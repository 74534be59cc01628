const traditional = '為爲則評線滿於過內達標餘個項計給實際結與間減點兩萬筆並記値數〇幾屬範圍';
const simplified = '为为则评线满于过内达标余个项计给实际结与间减点两万笔并记值数零几属范围';

const signs: Readonly<Record<string, string>> = {
  '–': '-', '—': '-', '―': '-', '−': '-', '‐': '-', '‑': '-', '〜': '~', '∼': '~', '∽': '~',
  '≦': '≤', '⩽': '≤', '≧': '≥', '⩾': '≥', '﹤': '<', '﹥': '>', '＝': '=', '〈': '<', '〉': '>', '⇒': '→',
  '，': ',', '、': ',', '；': ';', '。': ';', '：': ':', '∶': ':', '﹪': '%', '٪': '%', '（': '(', '）': ')', '【': '[', '】': ']', '〔': '[', '〕': ']',
  '×': '*', '✕': '*', '∗': '*', '÷': '/', '\r': '\n', '\u0085': '\n', '\u2028': '\n', '\u2029': '\n',
};

const folds = new Map<string, string>([
  ...[...traditional].map((character, index): [string, string] => [character, simplified[index] ?? character]),
  ...Object.entries(signs),
]);

/** One character as the notation spells it: half-width, simplified, lower case. */
const folded = (character: string): string => {
  const special = folds.get(character);
  if (special !== undefined) return special;
  const code = character.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  return narrow >= 'A' && narrow <= 'Z' ? narrow.toLowerCase() : narrow;
};

const isSpace = (character: string): boolean => /[^\S\n]|\u200b|\u200c|\u200d|\u2060|\ufeff/.test(character);
const isLetter = (character: string | undefined): boolean => character !== undefined && character >= 'a' && character <= 'z';
const isDigit = (character: string | undefined): boolean => character !== undefined && ((character >= '0' && character <= '9') || character === '.');

/** A text as the notation spells it, and for each of its characters where it stood in the text that was typed. */
export type FoldedText = { readonly folded: string; readonly origins: readonly number[] };

/**
 * Full-width and traditional characters become what the notation is written in; blanks disappear where they mean
 * nothing, that is everywhere but between two letters or two digits. Line breaks stay.
 */
export const foldText = (text: string): FoldedText => {
  const characters: string[] = [];
  const origins: number[] = [];
  let blank = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = folded(text.charAt(index));
    if (isSpace(character)) {
      blank = true;
      continue;
    }
    const before = characters[characters.length - 1];
    if (blank && ((isLetter(before) && isLetter(character)) || (isDigit(before) && isDigit(character)))) {
      characters.push(' ');
      origins.push(index - 1);
    }
    blank = false;
    characters.push(character);
    origins.push(index);
  }
  return { folded: characters.join(''), origins };
};
