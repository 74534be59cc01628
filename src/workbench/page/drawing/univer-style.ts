import type { IBorderData, IStyleData } from '@univerjs/core';
import { borderNumber } from '../../book/cell-style';
import type { Look } from './conditional/look';

const sides = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

const bordersOf = (borders: Look['borders']): IBorderData => Object.fromEntries(Object.entries(borders ?? {}).map(([side, { style, color }]) => [
  sides[side as keyof typeof sides], { s: borderNumber(style, 'Thin'), cl: { rgb: color } },
]));

/** A look in the grid's own words. */
export const univerStyle = (look: Look): IStyleData => ({
  ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
  ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
  ...(look.bold === undefined ? {} : { bl: look.bold ? 1 : 0 }),
  ...(look.italic === undefined ? {} : { it: look.italic ? 1 : 0 }),
  ...(look.underline === undefined ? {} : { ul: { s: look.underline ? 1 : 0 } }),
  ...(look.strikethrough === undefined ? {} : { st: { s: look.strikethrough ? 1 : 0 } }),
  ...(look.borders === undefined ? {} : { bd: bordersOf(look.borders) }),
});
