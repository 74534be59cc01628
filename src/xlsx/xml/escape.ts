/** What XML cannot hold at all, and lone surrogates, which UTF-8 cannot. */
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const special = /[&<>]/;

/** Everything that `asExcelText` may have to change. */
const suspicious = /[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

const asEscape = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export const escapeText = (text: string): string => (special.test(text) ? escaped(text) : text);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** An attribute's value; line ends and tabs as references, because XML would read them as spaces. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, '&quot;').replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * A text as Excel keeps it in a file: a carriage return and what XML cannot hold as `_xHHHH_`, and a text that already looks like such an
 * escape with its underscore escaped, so that it reads back as it was.
 */
export const asExcelText = (text: string): string =>
  suspicious.test(text) ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/\r/g, '_x000D_').replace(unspeakable, asEscape) : text;

/** A `<t>` element; XML readers may drop spaces at the ends unless they are told not to. */
export const textElement = (prefix: string, text: string): string =>
  `<${prefix}t${/^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : ''}>${escapeText(asExcelText(text))}</${prefix}t>`;
