import { escapeText } from '../xml/escape';
import { withoutEntities } from '../xml/text-of-bytes';

/**
 * Elements that hold a formula, under any prefix: of cells, conditional formats, validations, sparklines, tables and charts.
 * Groups: start tag, formula, end tag.
 */
const holders =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula)(?:\s[^<>]*)?(?<!\/)>)([^<]+)(<\/)/g;

/** Changes the formulas in a piece of XML. A formula that comes back as it was keeps its text to the letter. */
export const changeFormulas = (xml: string, change: (formula: string) => string): string =>
  xml.replace(holders, (whole: string, start: string, text: string, end: string) => {
    const formula = withoutEntities(text);
    const changed = change(formula);
    return changed === formula ? whole : start + escapeText(changed) + end;
  });

/** The formulas in a piece of XML. */
export const formulasIn = (xml: string): readonly string[] => [...xml.matchAll(holders)].map(([, , text = '']) => withoutEntities(text));
