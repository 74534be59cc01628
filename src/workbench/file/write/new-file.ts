import { stylesOf, type Draft } from '../../../xlsx/write/draft';

/** A new workbook's usual font is that of the grid. */
export const prepareNewFile = (draft: Draft): void => {
  const { lists } = stylesOf(draft);
  lists.fonts.children = [{ name: 'font', xml: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>' }];
};
