import { limits } from '../limits';
import { refuse } from '../refuse';
import type { XmlHandler } from '../xml/scan-bytes';
import { closeInRichText, openInRichText, resetRichText, richText, textInRichText } from './rich-text';

const isItem = (bytes: Uint8Array, name: number, nameEnd: number): boolean => nameEnd - name === 2 && bytes[name] === 115 && bytes[name + 1] === 105;

/** Reads the table of shared texts into `texts`. Its own claims about how many there are (`count`, `uniqueCount`) are not believed. */
export const sharedStrings = (part: string, texts: string[]): XmlHandler => {
  const rich = richText();
  const add = (): void => {
    if (texts.length === limits.texts) refuse({ code: 'file-too-large', measure: 'texts', most: limits.texts, part });
    texts.push(rich.text);
  };
  const handler: XmlHandler = {
    wantsText: false,
    open: (bytes, name, nameEnd, _end, isEmpty) => {
      if (isItem(bytes, name, nameEnd)) {
        resetRichText(rich);
        if (isEmpty) add();
      } else openInRichText(rich, bytes, name, nameEnd, isEmpty);
      handler.wantsText = rich.isOpen;
    },
    text: (bytes, start, end, _isWhole, isLiteral) => textInRichText(rich, bytes, start, end, isLiteral),
    close: (bytes, name, nameEnd) => {
      if (isItem(bytes, name, nameEnd)) add();
      else closeInRichText(rich, bytes, name, nameEnd);
      handler.wantsText = rich.isOpen;
    },
  };
  return handler;
};
