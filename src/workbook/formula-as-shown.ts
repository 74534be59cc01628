/** What stands outside of texts in double quotes and of names in single quotes, changed; the rest as it is. */
export const outsideTexts = (formula: string, change: (text: string) => string): string =>
  formula.replace(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g, (part) => (part.startsWith('"') || part.startsWith("'") ? part : change(part)));

/** A formula of a file, or of an Excel that lacks the add-in, as Excel shows it: `IFS(…)` for `_xlfn.IFS(…)`, `KPI.SCORE(…)` for `_xldudf_KPI_SCORE(…)`. */
export const formulaAsShown = (formula: string): string =>
  /_xl/.test(formula)
    ? outsideTexts(formula, (text) =>
        text.replace(/(?<![\w.])(?:_xlfn\.|_xlws\.|_xlpm\.|_xll\.)+(?=[A-Za-z_])/gi, '').replace(/(?<![\w.])_xldudf_([A-Za-z0-9]+)_/gi, '$1.'))
    : formula;
