import type { Edit } from '../../../workbook/edit';
import { childOf, setChild } from '../../xml/element';
import { attributeOf } from '../../xml/start-tag';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { sheetOrder } from '../sheet-draft';

/** Protects a sheet without a password, against slips, not against people. A sheet that somebody protected already keeps that protection. */
export const protectSheet = (draft: Draft, { sheet: name }: Extract<Edit, { kind: 'protect' }>): void => {
  const sheet = sheetOf(draft, name);
  const before = childOf(sheet.element, 'sheetProtection');
  if (before !== undefined && ['1', 'true'].includes(attributeOf(before, 'sheet') ?? '')) return;
  setChild(sheet.element, sheetOrder, 'sheetProtection', `<${sheet.element.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`);
};
