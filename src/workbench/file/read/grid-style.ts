import type { IStyleData } from '@univerjs/core';
import { borderNumber, edgeKey, stylePatch, type CellStyle, type Edge, type Extras, type StyleMember } from '../../book/cell-style';

/** What the grid keeps of a look: its style, and beside it what the style has no place for. */
export type GridStyle = { readonly style: IStyleData; readonly extras: Extras };

/** Subscript and superscript are one attribute of the grid. */
const members = (look: CellStyle): readonly StyleMember[] => (Object.keys(stylePatch) as StyleMember[])
  .filter((member) => (member !== 'subscript' || !look.superscript) && (member !== 'superscript' || look.superscript));

const bordersOf = (look: CellStyle, base: CellStyle | undefined): IStyleData => {
  const lines = (Object.keys(look.borders) as Edge[]).flatMap((edge): readonly (readonly [string, unknown])[] => {
    const { style, weight, color } = look.borders[edge];
    if (style === 'None') return base === undefined || base.borders[edge].style === 'None' ? [] : [[edgeKey(edge), null]];
    return [[edgeKey(edge), { s: borderNumber(style, weight), cl: { rgb: color } }]];
  });
  return lines.length === 0 && base !== undefined ? {} : { bd: Object.fromEntries(lines) } as IStyleData;
};

/** A look in the grid's words: what differs from `base`, or all of it, to lie over any other. */
export const gridStyle = (look: CellStyle, base: CellStyle | undefined): GridStyle => {
  const style: IStyleData = {};
  const extras: Record<string, unknown> = base !== undefined && look.named === 'Normal' ? {} : { named: look.named };
  for (const member of members(look)) {
    const wanted = member === 'fill' && look.fill === '' ? null : look[member];
    if (base !== undefined && look[member] === base[member]) continue;
    if (member === 'pattern' && look.pattern === (look.fill === '' ? 'None' : 'Solid')) continue;
    const patch = stylePatch[member](wanted);
    if ('style' in patch) Object.assign(style, patch.style);
    if ('extras' in patch) Object.assign(extras, patch.extras);
  }
  return { style: { ...style, ...bordersOf(look, base) }, extras: Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined && (value !== false || base === undefined))) };
};
