/**
 * Stands in for the package `cjk-regex`, which brings all tables of Unicode (a tenth of the page's code) to build three expressions that the browser knows by itself.
 * Same names and same characters: test/workbench/page/cjk-characters.test.ts.
 */
type Expression = { readonly toRegExp: () => RegExp };

const letters: string = String.raw`(?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Bopomofo}])[\p{Lo}\p{Nl}\p{So}\p{Lm}]`;
/** The blocks whose other characters are punctuation: compatibility, symbols, vertical and small forms, half and full width, description, kanbun, strokes, enclosed letters, katakana. */
const blocks = String.raw`[\u2FF0-\u303F\u30A0-\u30FF\u3190-\u319F\u31C0-\u31EF\u3200-\u33FF\uFE10-\uFE1F\uFE30-\uFE6F\uFF00-\uFFEF]`;
const punctuation = `(?!${letters})${blocks}`;

const expression = (pattern: string): Expression => ({ toRegExp: () => new RegExp(pattern, 'u') });

const lettersExpression = (): Expression => expression(letters);
const punctuationExpression = (): Expression => expression(punctuation);
export const all = (): Expression => expression(`(?:${letters}|${punctuation})`);
export { lettersExpression as letters, punctuationExpression as punctuations };
