import type { ConditionalFormatPart } from '../../../book/parts';
import type { Look, Side } from './look';
import { meetsRule, type Seen } from './meets-rule';
import { isVisual, visualLook } from './visual-look';

type Details = Readonly<Record<string, unknown>>;

const sides: readonly (readonly [Side, string])[] = [['top', 'EdgeTop'], ['bottom', 'EdgeBottom'], ['left', 'EdgeLeft'], ['right', 'EdgeRight']];

const bordersOf = (details: Details): Look['borders'] => {
  const found = sides.flatMap(([side, edge]) => {
    const style = details[`border.${edge}.style`];
    if (style === undefined || style === 'None') return [];
    return [[side, { style: String(style), color: String(details[`border.${edge}.color`] ?? '#000000') }] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
};

const defined = (look: { readonly [K in keyof Look]: Look[K] | undefined }): Look => Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The format kept with a rule. */
const formatOf = (details: Details): Look => {
  const underline = details['font.underline'];
  return defined({
    fill: text(details['fill.color']), color: text(details['font.color']), bold: flag(details['font.bold']), italic: flag(details['font.italic']),
    underline: underline === undefined ? undefined : underline !== 'None', strikethrough: flag(details['font.strikethrough']),
    numberFormat: text(details['numberFormat']), borders: bordersOf(details),
  });
};

/** What the rules over a cell, the most important first, make of it together. What one rule sets, a later one does not change. */
export const conditionalLook = (rules: readonly ConditionalFormatPart[], seenBy: (rule: ConditionalFormatPart) => Seen): Look => {
  let look: Look = {};
  for (const rule of rules) {
    const seen = seenBy(rule);
    if (isVisual(rule)) look = { ...visualLook(rule, seen), ...look };
    else if (meetsRule(rule, seen)) {
      look = { ...formatOf(rule.details), ...look };
      if (rule.stopIfTrue) break;
    }
  }
  return look;
};
