import { addDefaultContentType } from '../../../../xlsx/write/content-types';
import { setPart, textOfPart } from '../../../../xlsx/write/parts-draft';
import { relationsNamespace, relationsOf } from '../../../../xlsx/write/relations-draft';
import { sheetOrder } from '../../../../xlsx/write/sheet-draft';
import { childOf, setChild } from '../../../../xlsx/xml/element';
import { relationIdOf } from '../../../../xlsx/xml/start-tag';
import type { Relationship } from '../../../../xlsx/package/relationships';
import type { Area } from '../../../book/area';
import { columnWidth, offsetOf, pointsPerPixel, rowHeight } from '../../../book/sizes';
import { cellUnder } from '../charts/anchors';
import type { SheetTarget } from '../aspect';
import { anchorOf, dressedShape, emptyVml, lookOfShape, movedShape, newShape, noteShapesIn, type Anchor, type NoteLook, type NoteShape } from './note-shapes';
import { addSheetPart, dropSheetPart, type NewPart } from './sheet-part';
import type { Boxed, Boxes } from './write-notes';

const newPart: NewPart = { address: 'vmlDrawing', stem: 'xl/drawings/vmlDrawing', extension: '.vml', type: undefined };

/** Pixels between a cell and its note, as Excel places it. */
const distance = { right: 15, up: 10 };

const drawingOf = ({ draft, sheet }: SheetTarget): Relationship | undefined => {
  const xml = childOf(sheet.element, 'legacyDrawing');
  const id = xml === undefined ? undefined : relationIdOf(xml);
  return relationsOf(draft.parts, sheet.part).find((relation) => relation.id === id);
};

const openDrawing = (target: SheetTarget): Relationship => {
  const { draft, sheet } = target;
  const known = drawingOf(target);
  if (known !== undefined) return known;
  addDefaultContentType(draft.parts, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const id = addSheetPart(target, newPart, emptyVml);
  setChild(sheet.element, sheetOrder, 'legacyDrawing', `<${sheet.element.prefix}legacyDrawing xmlns:r="${relationsNamespace(draft.parts)}" r:id="${id}"/>`);
  const made = drawingOf(target);
  if (made === undefined) throw new Error('The drawing of a sheet\'s notes was added and is not there');
  return made;
};

/** The cells that a box of some size covers from a point on, given in pixels. */
const anchorFrom = (target: SheetTarget, x: number, y: number, { width, height }: NoteLook): Anchor => {
  const [from, to] = [cellUnder(target, x * pointsPerPixel, y * pointsPerPixel), cellUnder(target, x * pointsPerPixel + width, y * pointsPerPixel + height)];
  const whole = (figure: number): number => Math.round(figure);
  return [from.column.index, whole(from.column.rest), from.row.index, whole(from.row.rest), to.column.index, whole(to.column.rest), to.row.index, whole(to.row.rest)];
};

const beside = (target: SheetTarget, { top, left }: Area, look: NoteLook): Anchor => {
  const { x, y } = offsetOf(target.book, target.sheetId, top, left);
  return anchorFrom(target, x + columnWidth(target.book, target.sheetId, left) + distance.right, Math.max(2, y - distance.up), look);
};

const resized = (target: SheetTarget, xml: string, cell: Area, look: NoteLook): Anchor => {
  const anchor = anchorOf(xml);
  if (anchor === undefined) return beside(target, cell, look);
  const [column, right, row, down] = anchor;
  const { x, y } = offsetOf(target.book, target.sheetId, row, column);
  return anchorFrom(target, x + Math.min(right, columnWidth(target.book, target.sheetId, column)), y + Math.min(down, rowHeight(target.book, target.sheetId, row)), look);
};

const sameLook = (one: NoteLook, other: NoteLook): boolean => one.visible === other.visible && one.width === other.width && one.height === other.height;

const changedShape = (target: SheetTarget, shape: NoteShape, { cell, look }: Boxed): string => {
  const to = { row: cell.top, column: cell.left };
  const placed = shape.row === to.row && shape.column === to.column ? shape.xml : movedShape(shape, to);
  return look === undefined || sameLook(look, lookOfShape(shape)) ? placed : dressedShape(placed, look, resized(target, placed, cell, look));
};

const numberOfShape = (xml: string): number => Number(/\sid="_x0000_s(\d+)"/.exec(xml)?.[1] ?? '1024');

const isOn = (shape: NoteShape, cell: Area | undefined): boolean => cell !== undefined && shape.row === cell.top && shape.column === cell.left;

/** Writes the boxes in which notes are shown; whatever else is drawn there stays. */
export const writeShapes = (target: SheetTarget, { boxes, gone }: Boxes): void => {
  if (boxes.length === 0 && drawingOf(target) === undefined) return;
  const relation = openDrawing(target);
  const { parts } = target.draft;
  const before = textOfPart(parts, relation.target);
  const shapes = noteShapesIn(before);
  let last = Math.max(1024, ...[...before.matchAll(/<v:shape\s[^>]*>/g)].map(([tag]) => numberOfShape(tag)));
  const changes = new Map(shapes.filter((shape) => gone.some((cell) => isOn(shape, cell))).map(({ xml }) => [xml, '']));
  const added: string[] = [];
  for (const box of boxes) {
    const shape = shapes.find((one) => isOn(one, box.was));
    if (shape !== undefined) changes.set(shape.xml, changedShape(target, shape, box));
    else {
      const look = box.look ?? lookOfShape(undefined);
      last += 1;
      added.push(newShape(last, { row: box.cell.top, column: box.cell.left }, look, beside(target, box.cell, look)));
    }
  }
  const after = before.replace(/<v:shape(?=[\s>])[\s\S]*?<\/v:shape>/g, (xml) => changes.get(xml) ?? xml).replace(/(<\/xml>\s*)$/, (end) => added.join('') + end);
  if (/<v:(?:shape|rect|group|line|oval|roundrect|polyline|curve|arc|image)(?=[\s>])/.test(after)) setPart(parts, relation.target, after);
  else {
    dropSheetPart(target, relation);
    setChild(target.sheet.element, sheetOrder, 'legacyDrawing', undefined);
  }
};
