import { readFileSync } from 'node:fs';
import { XmlDocument, XmlElement } from 'libxml2-wasm';

const qualified = ({ prefix, name }) => (prefix === '' ? name : `${prefix}:${name}`);

const treeOf = (element) => {
  const children = [];
  for (let node = element.firstChild; node !== null; node = node.next) if (node instanceof XmlElement) children.push(treeOf(node));
  return {
    name: qualified(element), namespace: element.namespaceUri, line: element.line,
    attributes: Object.fromEntries(element.attrs.map((attribute) => [qualified(attribute), attribute.value])),
    text: children.length === 0 ? element.content : '', children,
  };
};

/** Documents on stdin as a JSON array of texts; trees or the parser's complaint on stdout. */
const read = (text) => {
  try {
    const document = XmlDocument.fromString(text);
    const root = treeOf(document.root);
    document.dispose();
    return { root };
  } catch (thrown) {
    return { fault: thrown.message };
  }
};

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
