import { textElement, escapeAttribute, escapeText } from '../../../../xlsx/xml/escape';
import { withoutEscapes } from '../../../../xlsx/xml/text-of-bytes';
import type { NotePart } from '../../../book/parts';
import { nodesNamed, type XmlNode } from '../../xml/xml-node';

type NoteText = Pick<NotePart, 'content' | 'markup'>;

const attributesOf = ({ name, attributes }: XmlNode): string =>
  Object.entries(attributes).map(([key, value]) => ` ${name === 't' && key === 'space' ? 'xml:space' : key}="${escapeAttribute(value)}"`).join('');

const xmlOf = (node: XmlNode): string => {
  const inside = node.children.length > 0 ? node.children.map(xmlOf).join('') : escapeText(node.text);
  return inside === '' ? `<${node.name}${attributesOf(node)}/>` : `<${node.name}${attributesOf(node)}>${inside}</${node.name}>`;
};

/** What a note says, from the element `text` of the file. */
export const noteTextOf = (node: XmlNode | undefined): NoteText => {
  const runs = nodesNamed(node, 'r');
  const texts = runs.length > 0 ? runs.flatMap((run) => nodesNamed(run, 't')) : nodesNamed(node, 't');
  const content = withoutEscapes(texts.map(({ text }) => text).join('').replace(/\r\n?/g, '\n'));
  return runs.length === 0 ? { content } : { content, markup: runs.map(xmlOf).join('') };
};

/** The inside of the element `text`. */
export const noteTextXml = (prefix: string, { content, markup }: NoteText): string => (markup !== undefined && prefix === '' ? markup : textElement(prefix, content));
