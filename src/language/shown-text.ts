/** A text as it can stand in a sentence: control characters and line breaks as visible signs. */
export const shownText = (text: string): string =>
  [...text]
    .map((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x20) return String.fromCharCode(0x2400 + code);
      return code >= 0x7f && code < 0xa0 ? '\ufffd' : character;
    })
    .join('');
