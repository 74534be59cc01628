import { addContentType } from '../../../xlsx/write/content-types';
import type { Draft } from '../../../xlsx/write/draft';
import { hasPart, setPart, textOfPart } from '../../../xlsx/write/parts-draft';
import { addRelation, relationsOf } from '../../../xlsx/write/relations-draft';
import { relatedPart } from '../read/sheet-source';
import { nodeAt, nodesNamed, xmlNode } from '../xml/xml-node';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

const metadata = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  + '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">'
  + '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>'
  + '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>'
  + '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** The number by which cells say that their formula spills, as the file has it; nothing where its metadata are of another kind. */
export const spillMetadata = (draft: Draft): number | undefined => {
  const known = relatedPart(relationsOf(draft.parts, draft.workbook.part), 'sheetMetadata');
  if (known === undefined || !hasPart(draft.parts, known)) {
    const part = `${draft.workbook.part.slice(0, draft.workbook.part.lastIndexOf('/') + 1)}metadata.xml`;
    setPart(draft.parts, part, metadata);
    addContentType(draft.parts, part, type);
    addRelation(draft.parts, draft.workbook.part, 'sheetMetadata', part);
    return 1;
  }
  const node = xmlNode(textOfPart(draft.parts, known));
  const kind = nodesNamed(nodeAt(node, 'metadataTypes'), 'metadataType').findIndex(({ attributes }) => attributes['name'] === 'XLDAPR') + 1;
  const place = nodesNamed(nodeAt(node, 'cellMetadata'), 'bk').findIndex((block) => Number(nodeAt(block, 'rc')?.attributes['t']) === kind);
  return kind === 0 || place < 0 ? undefined : place + 1;
};
