/** Whether XML is well-formed: tags nest, attributes are quoted, one root. */
export const isWellFormed = (xml: string): boolean => {
  const text = xml.replace(/^\ufeff/, '').replace(/<\?[\s\S]*?\?>/g, '').replace(/<!--[\s\S]*?-->/g, '').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, 'x').trim();
  const tag = /<(\/?)([A-Za-z_\u0080-\uffff][\w.:\u0080-\uffff-]*)((?:\s+[\w.:\u0080-\uffff-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const between = text.slice(at, next < 0 ? text.length : next);
    if (open.length === 0 && between.trim() !== '') return false;
    if (/&(?!(?:\w+|#\d+|#x[\da-f]+);)/i.test(between)) return false;
    if (next < 0) break;
    tag.lastIndex = next;
    const [whole, closing, name = '', , empty] = tag.exec(text) ?? [];
    if (whole === undefined) return false;
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
    at = next + whole.length;
  }
  return open.length === 0 && roots === 1;
};

/** The namespace of the root element: its prefix's declaration or `xmlns`; "" without. */
export const namespaceOf = (xml: string): string => {
  const [, name = '', attributes = ''] = /<([A-Za-z_\u0080-\uffff][\w.:\u0080-\uffff-]*)([^>]*)>/.exec(xml.replace(/<\?[\s\S]*?\?>/g, '').replace(/<!--[\s\S]*?-->/g, '')) ?? [];
  const prefix = name.includes(':') ? `xmlns:${name.split(':')[0]}` : 'xmlns';
  const [, , uri] = new RegExp(`\\s${prefix}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes) ?? [];
  return uri ?? '';
};
