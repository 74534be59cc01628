import type { DefinedName, SheetGrid } from '../../../workbook/grid';
import type { Package } from '../../../xlsx/package/open-package';
import type { Relationship } from '../../../xlsx/package/relationships';
import { xmlNode, type XmlNode } from '../xml/xml-node';
import type { FileLooks } from './file-looks';
import { textAroundCells, textOf } from './part-text';
import type { SheetMarks } from './sheet-marks';

/** A file that is being opened. */
export type FileSource = { readonly parts: Package; readonly looks: FileLooks };

/** A sheet of a file that is being opened; `around` is its part without the cells. */
export type SheetSource = {
  readonly file: FileSource; readonly part: string; readonly grid: SheetGrid; readonly marks: SheetMarks; readonly around: XmlNode; readonly relations: readonly Relationship[];
  /** Names of the whole file, those that Excel makes for itself included. */
  readonly names: readonly DefinedName[];
};

/** A part as a tree; nothing where the file has no such part. */
export const partNode = (parts: Package, part: string | undefined): XmlNode | undefined =>
  (part === undefined || !parts.has(part) ? undefined : xmlNode(textOf(parts.bytesOf(part))));

/** The part that a relationship of a type leads to, the first of several. */
export const relatedPart = (relations: readonly Relationship[], type: string): string | undefined =>
  relations.find((relation) => relation.type === type && !relation.isExternal)?.target;

export const targetOf = ({ relations }: SheetSource, id: string | undefined): Relationship | undefined => relations.find((relation) => relation.id === id);

export const sheetSource = (file: FileSource, part: string, grid: SheetGrid, marks: SheetMarks, names: readonly DefinedName[]): SheetSource => ({
  file, part, grid, marks, names, around: xmlNode(textAroundCells(file.parts.bytesOf(part))), relations: file.parts.relationshipsOf(part),
});
