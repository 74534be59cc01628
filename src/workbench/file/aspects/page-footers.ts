import { isOn, nodeAt, type XmlNode } from '../xml/xml-node';

type Layout = Readonly<Record<string, unknown>>;

/** Kinds of pages, by the names of the layout and of the file. */
const pages = [['default', 'odd'], ['even', 'even'], ['first', 'first']] as const;

/** A header of the file has its three parts behind `&L`, `&C` and `&R`; without a mark it is the middle. */
const split = (text: string): Readonly<Record<'Left' | 'Center' | 'Right', string>> => {
  const found = { Left: '', Center: '', Right: '' };
  let part: keyof typeof found = 'Center';
  for (const piece of text.match(/&[LCR]|&"[^"]*"|&&|&[^LCR]|[^&]+/g) ?? []) {
    if (piece === '&L') part = 'Left';
    else if (piece === '&C') part = 'Center';
    else if (piece === '&R') part = 'Right';
    else found[part] += piece;
  }
  return found;
};

export const footersOf = (node: XmlNode | undefined): Layout => {
  if (node === undefined) return {};
  const found: Record<string, unknown> = {};
  for (const [page, file] of pages) {
    for (const kind of ['Header', 'Footer'] as const) {
      const parts = split(nodeAt(node, `${file}${kind}`)?.text ?? '');
      for (const [side, text] of Object.entries(parts)) if (text !== '') found[`${page}.${side}${kind}`] = text;
    }
  }
  const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } = node.attributes;
  const state = `${isOn(differentFirst) ? 'First' : ''}${isOn(differentOddEven) ? 'OddEven' : ''}`;
  if (state !== '') found['headerState'] = { First: 'FirstAndDefault', OddEven: 'OddAndEven', FirstOddEven: 'FirstOddAndEven' }[state];
  if (scaleWithDoc !== undefined) found['useSheetScale'] = isOn(scaleWithDoc);
  if (alignWithMargins !== undefined) found['useSheetMargins'] = isOn(alignWithMargins);
  return found;
};

const joined = (layout: Layout, page: string, kind: string): string => (['Left', 'Center', 'Right'] as const).map((side) => {
  const text = layout[`${page}.${side}${kind}`];
  return typeof text === 'string' && text !== '' ? `&${side[0]}${text}` : '';
}).join('');

/** Headers and footers as the file has them; nothing where there are none. */
export const footersXml = (prefix: string, layout: Layout, spell: (text: string) => string): string | undefined => {
  const inside = pages.flatMap(([page, file]) => (['Header', 'Footer'] as const).map((kind) => {
    const text = joined(layout, page, kind);
    return text === '' ? '' : `<${prefix}${file}${kind}>${spell(text)}</${prefix}${file}${kind}>`;
  })).join('');
  const state = String(layout['headerState'] ?? '');
  const flags = `${state.startsWith('First') ? ' differentFirst="1"' : ''}${state.endsWith('Even') ? ' differentOddEven="1"' : ''}`
    + `${layout['useSheetScale'] === false ? ' scaleWithDoc="0"' : ''}${layout['useSheetMargins'] === false ? ' alignWithMargins="0"' : ''}`;
  if (inside === '' && flags === '') return undefined;
  return `<${prefix}headerFooter${flags}>${inside}</${prefix}headerFooter>`;
};
