import type { Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/grid';
import { a1 } from '../../../workbook/plan/a1';
import { areaAddress, areaOfAddress } from '../../reference/cell-address';
import { doOverlap } from '../../reference/areas';
import { isName } from '../../../workbook/is-name';
import { refuse } from '../../refuse';
import { childOf, parseElement, setChild, writeElement } from '../../xml/element';
import { asExcelText, escapeAttribute } from '../../xml/escape';
import { withAttribute } from '../../xml/start-tag';
import { textOfCell } from '../cell-text';
import { checkArea } from '../check-area';
import { addContentType } from '../content-types';
import { sheetOf } from '../draft';
import type { Draft } from '../draft';
import { freshPartName, setPart } from '../parts-draft';
import { addRelation, isStrictWorkbook, relationsNamespace } from '../relations-draft';
import { sheetOrder } from '../sheet-draft';
import type { SheetDraft } from '../sheet-draft';
import { nextTableId, tableNames, tablesOf } from '../table-names';
import { nameKey } from '../workbook-draft';
import { contentTypes, mainNamespace } from '../workbook-parts';

/** The headings of a table are texts in its first row, each of its own; the table part repeats them, and Excel insists that both agree. */
const headingsOf = (draft: Draft, sheet: SheetDraft, { top, left, right }: Area): readonly string[] => {
  const headings: string[] = [];
  for (let column = left; column <= right; column++) {
    const found = textOfCell(draft, sheet, top, column);
    const isUsable = found !== undefined && found !== '' && !headings.some((other) => other.toLowerCase() === found.toLowerCase());
    headings.push(isUsable ? found : refuse({ code: 'table-heading-unusable', sheet: sheet.name, cell: a1(top, column), found: found ?? '' }));
  }
  return headings;
};

/** A heading as the table part spells it: line breaks as escapes. */
const headingXml = (heading: string): string => escapeAttribute(asExcelText(heading).replace(/\n/g, '_x000a_'));

const tableXml = (draft: Draft, id: number, name: string, area: Area, headings: readonly string[]): string => {
  const ref = areaAddress(area);
  const columns = headings.map((heading, index) => `<tableColumn id="${index + 1}" name="${headingXml(heading)}"/>`).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${mainNamespace(isStrictWorkbook(draft.parts))}" id="${id}" name="${escapeAttribute(name)}" ` +
    `displayName="${escapeAttribute(name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/><tableColumns count="${headings.length}">${columns}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>'
  );
};

const linkTable = (draft: Draft, sheet: SheetDraft, part: string): void => {
  const { prefix } = sheet.element;
  const relation = addRelation(draft.parts, sheet.part, 'table', part);
  const all = parseElement(sheet.part, childOf(sheet.element, 'tableParts') ?? `<${prefix}tableParts/>`);
  all.children.push({ name: 'tablePart', xml: `<${prefix}tablePart xmlns:r="${relationsNamespace(draft.parts)}" r:id="${relation}"/>` });
  all.head = withAttribute(all.head, 'count', String(all.children.length));
  setChild(sheet.element, sheetOrder, 'tableParts', writeElement(all));
};

/** Makes a table of an area whose first row holds the headings. */
export const addTable = (draft: Draft, { sheet: name, area, name: tableName }: Extract<Edit, { kind: 'table' }>): void => {
  const sheet = sheetOf(draft, name);
  checkArea(name, area);
  const tables = tableNames(draft);
  if (tables.has(tableName.toLowerCase()) || draft.workbook.names.has(nameKey(tableName, undefined))) refuse({ code: 'name-taken', name: tableName });
  if (!isName(tableName)) refuse({ code: 'name-invalid', name: tableName });
  for (const { ref } of tablesOf(draft, sheet.part)) {
    const other = areaOfAddress(ref);
    if (other !== undefined && doOverlap(other, area)) refuse({ code: 'table-overlaps', sheet: name, area: areaAddress(area), other: ref });
  }
  const headings = headingsOf(draft, sheet, area);
  const id = nextTableId(draft);
  const part = freshPartName(draft.parts, 'xl/tables/table', '.xml');
  setPart(draft.parts, part, tableXml(draft, id, tableName, area, headings));
  addContentType(draft.parts, part, contentTypes.table);
  linkTable(draft, sheet, part);
  tables.set(tableName.toLowerCase(), { part, id, name: tableName, ref: areaAddress(area) });
};
