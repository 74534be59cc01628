import { chartRelationOf, drawingOf, writeDrawing } from '../../../xlsx/write/drawings';
import { relationsOf } from '../../../xlsx/write/relations-draft';
import type { Element } from '../../../xlsx/xml/element';
import type { DrawnCorner, DrawnShape } from '../../book/drawn-shapes';
import { partNode, type SheetSource } from '../read/sheet-source';
import { nodeAt, nodesBelow, numberOf, type XmlNode } from '../xml/xml-node';
import { nothing } from '../xml/nothing';
import type { Aspect, Place, SheetTarget } from './aspect';

/** Anchors that follow cells; `absoluteAnchor` does not. */
const following: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor']);

const cornerOf = (node: XmlNode): DrawnCorner => {
  const number = (name: string): number => numberOf(nodeAt(node, name)?.text) ?? nothing;
  return { row: number('row'), column: number('col'), down: number('rowOff'), right: number('colOff') };
};

/** What is drawn has a number that no other thing on its sheet has, or should not; equal ones are counted. */
const keyAfter = (seen: Map<string, number>, id: string): string => {
  const count = seen.get(id) ?? nothing;
  seen.set(id, count + 1);
  return count === nothing ? id : `${id} ${count}`;
};

const read = ({ file, relations }: SheetSource, { book, sheetId }: Place): void => {
  const drawing = relations.find(({ type }) => type === 'drawing')?.target;
  const root = partNode(file.parts, drawing);
  if (drawing === undefined || root === undefined) return;
  const charts = new Set(file.parts.relationshipsOf(drawing).flatMap(({ id, type }) => (type === 'chart' ? [id] : [])));
  const seen = new Map<string, number>();
  for (const anchor of root.children) {
    const [chart, named] = [nodesBelow(anchor, 'chart')[0]?.attributes['r:id'], nodesBelow(anchor, 'cNvPr')[0]?.attributes['id']];
    if (named === undefined || (chart !== undefined && charts.has(chart))) continue;
    const key = keyAfter(seen, named);
    const [from, to] = [nodeAt(anchor, 'from'), nodeAt(anchor, 'to')];
    const { editAs = 'twoCell' } = anchor.attributes;
    if (!following.has(anchor.name) || from === undefined || editAs === 'absolute') continue;
    book.shapes.push({ id: `shape${book.nextNumber()}`, sheetId, key, from: cornerOf(from), to: to === undefined ? undefined : cornerOf(to), keepsSize: editAs === 'oneCell' });
  }
};

const onSheet = ({ book, sheetId }: Place): readonly DrawnShape[] => book.shapes.filter((shape) => shape.sheetId === sheetId);

const withCorner = (xml: string, name: 'from' | 'to', corner: DrawnCorner | undefined): string => (corner === undefined ? xml : xml.replace(
  new RegExp(`<((?:[\\w.-]+:)?)${name}>[\\s\\S]*?</\\1${name}>`),
  (_, prefix: string) => `<${prefix}${name}><${prefix}col>${corner.column}</${prefix}col><${prefix}colOff>${corner.right}</${prefix}colOff>`
    + `<${prefix}row>${corner.row}</${prefix}row><${prefix}rowOff>${corner.down}</${prefix}rowOff></${prefix}${name}>`,
));

const write = (target: SheetTarget): void => {
  const { draft, sheet } = target;
  const drawing = drawingOf(draft, sheet);
  if (drawing === undefined) return;
  const charts = new Set(relationsOf(draft.parts, drawing.part).flatMap(({ id, type }) => (type === 'chart' ? [id] : [])));
  const shapes = new Map(onSheet(target).map((shape) => [shape.key, shape]));
  const seen = new Map<string, number>();
  const placed = (child: Element['children'][number]): Element['children'][number] => {
    const id = /<(?:[\w.-]+:)?cNvPr\s[^<>]*?\bid\s*=\s*["'](\d+)["']/.exec(child.xml)?.[1];
    if (id === undefined || charts.has(chartRelationOf(child.xml) ?? '')) return child;
    const shape = shapes.get(keyAfter(seen, id));
    return shape === undefined ? child : { ...child, xml: withCorner(withCorner(child.xml, 'from', shape.from), 'to', shape.to) };
  };
  drawing.element.children = drawing.element.children.map(placed);
  writeDrawing(draft, drawing);
};

/** Pictures and shapes of an opened file: they stay in it and move with the cells they lie over. */
export const shapes: Aspect = { name: 'shapes', read, state: (place) => onSheet(place).map(({ key, from, to }) => ({ key, from, to })), write };
