import { literalOfBytes, textOfBytes } from '../xml/text-of-bytes';

const letterT = 116;

/**
 * Gathers the text of one `<si>` or `<is>`: its runs joined, phonetic guides (`<rPh>`) left out. One object serves all texts of a part.
 */
export type RichText = {
  text: string;
  /** Inside `<t>` outside of a phonetic guide. */
  isOpen: boolean;
  isPhonetic: boolean;
};

export const richText = (): RichText => ({ text: '', isOpen: false, isPhonetic: false });

export const resetRichText = (rich: RichText): void => {
  rich.text = '';
  rich.isOpen = false;
  rich.isPhonetic = false;
};

const isPhonetic = (bytes: Uint8Array, name: number, nameEnd: number): boolean =>
  nameEnd - name === 3 && bytes[name] === 114 && bytes[name + 1] === 80 && bytes[name + 2] === 104;

const isText = (bytes: Uint8Array, name: number, nameEnd: number): boolean => nameEnd - name === 1 && bytes[name] === letterT;

export const openInRichText = (rich: RichText, bytes: Uint8Array, name: number, nameEnd: number, isEmpty: boolean): void => {
  if (isEmpty) return;
  if (isPhonetic(bytes, name, nameEnd)) rich.isPhonetic = true;
  else if (!rich.isPhonetic && isText(bytes, name, nameEnd)) rich.isOpen = true;
};

export const closeInRichText = (rich: RichText, bytes: Uint8Array, name: number, nameEnd: number): void => {
  if (isPhonetic(bytes, name, nameEnd)) rich.isPhonetic = false;
  else if (isText(bytes, name, nameEnd)) rich.isOpen = false;
};

export const textInRichText = (rich: RichText, bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void => {
  const text = isLiteral ? literalOfBytes(bytes, start, end) : textOfBytes(bytes, start, end);
  rich.text = rich.text === '' ? text : rich.text + text;
};
