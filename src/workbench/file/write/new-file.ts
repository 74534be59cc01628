import { addContentType } from '../../../xlsx/write/content-types';
import type { Draft } from '../../../xlsx/write/draft';
import { setPart, textOfPart } from '../../../xlsx/write/parts-draft';
import { addRelation } from '../../../xlsx/write/relations-draft';
import { officeTheme } from './office-theme';

/** A new workbook's usual font is that of the grid; charts take their colours from its theme. */
export const prepareNewFile = (draft: Draft): void => {
  const styles = 'xl/styles.xml';
  setPart(draft.parts, styles, textOfPart(draft.parts, styles).replace(/<font>.*?<\/font>/, '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'));
  const part = 'xl/theme/theme1.xml';
  setPart(draft.parts, part, officeTheme);
  addContentType(draft.parts, part, 'application/vnd.openxmlformats-officedocument.theme+xml');
  addRelation(draft.parts, draft.workbook.part, 'theme', part);
};
