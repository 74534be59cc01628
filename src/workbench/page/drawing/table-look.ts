import type { TablePart } from '../../book/parts';
import type { Look } from './conditional/look';

/** The accents of the Office theme of 2013–2022, after the one for styles without colour. */
const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** A colour mixed with white (1 is white) or, below zero, with black. */
const lighter = (color: string, share: number): string => `#${[1, 3, 5].map((at) => {
  const value = Number.parseInt(color.slice(at, at + 2), 16);
  return Math.round(share < 0 ? value * (1 + share) : value + (255 - value) * share).toString(16).padStart(2, '0');
}).join('').toUpperCase()}`;

type Style = { readonly header: Look; readonly band: Look; readonly plain: Look; readonly total: Look; readonly emphasis: Look };

const line = (color: string, style = 'Continuous') => ({ style, color });

/** `Medium`, its third row and second colour: names count through seven colours, row by row. */
const parsed = (name: string): { readonly family: string; readonly row: number; readonly accent: string } | undefined => {
  const [, family, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  if (family === undefined || number === undefined) return undefined;
  const at = Number(number) - 1;
  return { family, row: Math.floor(at / accents.length), accent: accents[at % accents.length] ?? '#000000' };
};

const light = (row: number, accent: string): Style => {
  const [edge, dark] = [line(accent), accent === '#000000' ? accent : lighter(accent, -0.25)];
  const filled = row === 1;
  return {
    header: filled ? { fill: accent, color: '#FFFFFF', bold: true } : { color: dark, bold: true, borders: { top: edge, bottom: edge } },
    band: filled ? { borders: { top: edge } } : { fill: lighter(accent, 0.85), ...(row === 2 ? { borders: { top: edge, left: edge, right: edge, bottom: edge } } : {}) },
    plain: row === 0 ? {} : { borders: row === 2 ? { top: edge, left: edge, right: edge, bottom: edge } : { top: edge } },
    total: { bold: true, borders: { top: line(accent, 'Double') } }, emphasis: { bold: true },
  };
};

const medium = (row: number, accent: string): Style => {
  const edge = line(row === 1 ? '#FFFFFF' : lighter(accent, 0.4));
  const around = { top: edge, bottom: edge, left: edge, right: edge };
  if (row === 0) {
    const between = { top: edge, bottom: edge };
    return {
      header: { fill: accent, color: '#FFFFFF', bold: true }, band: { fill: lighter(accent, 0.8), borders: between }, plain: { borders: between },
      total: { bold: true, borders: { top: line(accent, 'Double') } }, emphasis: { bold: true },
    };
  }
  const strong: Look = { fill: accent, color: '#FFFFFF', bold: true, borders: around };
  if (row === 1) return { header: strong, band: { fill: lighter(accent, 0.6), borders: around }, plain: { fill: lighter(accent, 0.8), borders: around }, total: strong, emphasis: strong };
  if (row === 2) return { header: { fill: accent, color: '#FFFFFF', bold: true }, band: { fill: '#D9D9D9' }, plain: {}, total: { bold: true, borders: { top: line('#000000', 'Double') } }, emphasis: strong };
  return { header: { fill: lighter(accent, 0.8), bold: true, borders: around }, band: { fill: lighter(accent, 0.6), borders: around }, plain: { fill: lighter(accent, 0.8), borders: around }, total: { fill: lighter(accent, 0.8), bold: true, borders: around }, emphasis: { bold: true } };
};

const dark = (accent: string): Style => ({
  header: { fill: '#000000', color: '#FFFFFF', bold: true }, band: { fill: lighter(accent, accent === '#000000' ? 0.25 : -0.25), color: '#FFFFFF' },
  plain: { fill: accent === '#000000' ? '#737373' : accent, color: '#FFFFFF' }, total: { fill: '#000000', color: '#FFFFFF', bold: true }, emphasis: { fill: lighter(accent, -0.25), color: '#FFFFFF', bold: true },
});

const styleNamed = (name: string): Style | undefined => {
  const style = parsed(name);
  if (style === undefined) return undefined;
  if (style.family === 'Light') return light(style.row, style.accent);
  return style.family === 'Medium' ? medium(style.row, style.accent) : dark(style.accent);
};

/** What a table's style makes of one of its cells; the cell's own format lies over it. */
export const tableLook = (table: TablePart, row: number, column: number): Look => {
  const { area } = table;
  const style = styleNamed(table.style);
  if (style === undefined) return {};
  if (table.showHeaders && row === area.top) return style.header;
  if (table.showTotals && row === area.bottom) return style.total;
  const isEmphasised = (table.highlightFirstColumn && column === area.left) || (table.highlightLastColumn && column === area.right);
  const isBand = (table.showBandedRows && (row - area.top - (table.showHeaders ? 1 : 0)) % 2 === 0) || (table.showBandedColumns && (column - area.left) % 2 === 0);
  return { ...(isBand ? style.band : style.plain), ...(isEmphasised ? style.emphasis : {}) };
};
