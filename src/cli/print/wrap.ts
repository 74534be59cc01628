import { displayWidth } from './display-width';

/** Chinese breaks between any two characters, Latin words and numbers do not; a stop never begins a line, an opening bracket never ends one. */
const PIECE = /[（「《“]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，。；：、！？）」》”]*|[（「《“]*[^\s\p{Script=Han}（「《“]+|[（「《“]+|\s+/gu;

const piecesOf = (text: string): readonly string[] => text.match(PIECE) ?? [];

const cutToWidth = (piece: string, width: number): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  for (const character of piece) {
    if (part !== '' && displayWidth(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
};

/** The text in lines of at most `width` columns (at least 2); never an empty list. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text).flatMap((whole) => cutToWidth(whole, width))) {
    if (line !== '' && displayWidth(line + piece) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
};
