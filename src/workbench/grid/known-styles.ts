import type { IStyleData, Workbook } from '@univerjs/core';

/**
 * The engine compares a style with all it has, one after the other, each time the style is spelled otherwise than when it was first
 * given. Here each spelling is compared once.
 */
export const knowStylesBySpelling = (workbook: Workbook): void => {
  const styles = workbook.getStyles();
  const { search } = styles;
  const known = new Map<string, string>();
  styles.search = (style: IStyleData, spelling: string) => {
    const id = known.get(spelling);
    if (id !== undefined && styles.get(id) !== undefined) return id;
    const found = search.call(styles, style, spelling);
    if (found !== '-1') known.set(spelling, found);
    return found;
  };
};
