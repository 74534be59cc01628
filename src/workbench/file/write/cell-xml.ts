import { formulaInFile } from '../../../xlsx/formula-in-file';
import { a1 } from '../../../workbook/plan/a1';
import { asExcelText, escapeText, textElement } from '../../../xlsx/xml/escape';
import { withAttributes } from '../../../xlsx/xml/start-tag';
import type { Content } from '../../grid/cells';

/** How a formula stands in its cell: alone, or filling an area that it spills into. */
export type Formula = { readonly text: string; readonly fills?: string; readonly metadata?: number };

type Inside = { readonly type?: string; readonly xml: string };

const value = (prefix: string, text: string): string => `<${prefix}v>${text}</${prefix}v>`;

const plain = (prefix: string, content: Content): Inside => {
  switch (content.kind) {
    case 'blank': return { xml: '' };
    case 'number': return { xml: value(prefix, String(content.value)) };
    case 'boolean': return { type: 'b', xml: value(prefix, content.value ? '1' : '0') };
    case 'error': return { type: 'e', xml: value(prefix, content.value === '#BUSY!' || content.value === '#CONNECT!' ? '#N/A' : content.value) };
    default: return { type: 'inlineStr', xml: `<${prefix}is>${textElement(prefix, content.value)}</${prefix}is>` };
  }
};

/** The value that a formula had last. */
const computed = (prefix: string, content: Content): Inside =>
  (content.kind === 'text' ? { type: 'str', xml: value(prefix, escapeText(asExcelText(content.value))) } : plain(prefix, content));

const element = (prefix: string, { text, fills }: Formula): string => {
  const array = fills === undefined ? '' : ` t="array" ref="${fills}"`;
  return `<${prefix}f${array}>${escapeText(asExcelText(formulaInFile(text)))}</${prefix}f>`;
};

/** A cell with a style (0 is the workbook's usual one). */
export const cellXml = (prefix: string, row: number, column: number, style: number, content: Content, formula: Formula | undefined): string => {
  const { type, xml } = formula === undefined ? plain(prefix, content) : computed(prefix, content);
  const inside = (formula === undefined ? '' : element(prefix, formula)) + xml;
  const head = `<${prefix}c r="${a1(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}${formula?.metadata === undefined ? '' : ` cm="${formula.metadata}"`}`;
  return inside === '' ? `${head}/>` : `${head}>${inside}</${prefix}c>`;
};

const values = /<((?:[\w.-]+:)?(?:v|is))(?:\s[^<>]*)?>[\s\S]*<\/\1>|<(?:[\w.-]+:)?v\s*\/>/;

/** A cell with the formula it has and another value. */
export const withValue = (prefix: string, xml: string, content: Content): string => {
  const { type, xml: inside } = computed(prefix, content);
  const bare = withAttributes(xml.trim(), { t: type }).replace(values, '');
  return bare.endsWith('/>') ? bare : bare.replace(/<\/(?:[\w.-]+:)?c>\s*$/, (end) => inside + end);
};
