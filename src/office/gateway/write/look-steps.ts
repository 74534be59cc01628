/// <reference types="office-js" />
import type { Edit } from '../../../workbook/edit';
import type { Area } from '../../../workbook/grid';
import { areaA1 } from '../../../workbook/plan/a1';
import { rangeOf } from '../range-of';
import { painted, type Painted } from './painted';
import { step, type Step } from './step';

/** Characters of one list of addresses; Excel takes at most 8,192. */
const ADDRESSES = 4000;

const colour = (hex: string): string => `#${hex.toUpperCase()}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const lists = (areas: readonly Area[]): readonly (readonly Area[])[] => {
  const most = Math.floor(ADDRESSES / 16);
  return Array.from({ length: Math.ceil(areas.length / most) }, (_, index) => areas.slice(index * most, (index + 1) * most));
};

type Setter = { readonly objects: number; readonly members: number; readonly set: (format: Excel.RangeFormat) => void };

const lines: Readonly<Record<string, { readonly style: 'Continuous' | 'Dot' | 'None'; readonly weight?: 'Medium' }>> = {
  thin: { style: 'Continuous' }, medium: { style: 'Continuous', weight: 'Medium' }, dotted: { style: 'Dot' }, none: { style: 'None' },
};

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const sidesOf = ({ top, left, bottom, right }: Area): readonly Side[] => [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...(bottom > top ? (['InsideHorizontal'] as const) : []), ...(right > left ? (['InsideVertical'] as const) : []),
];

const border = (value: string, sides: readonly Side[]): Setter => {
  const [name = 'thin', tone = ''] = value.split('|');
  const line = lines[name] ?? { style: 'Continuous' };
  return {
    objects: 1 + sides.length, members: sides.length * 3,
    set: ({ borders }) => {
      for (const side of sides) {
        const edge = borders.getItem(side);
        edge.style = line.style;
        if (line.weight !== undefined) edge.weight = line.weight;
        if (tone !== '' && line.style !== 'None') edge.color = colour(tone);
      }
    },
  };
};

const setter = ({ property, value }: Painted, sides: readonly Side[]): Setter => {
  const text = String(value);
  const of = (objects: number, set: Setter['set']): Setter => ({ objects, members: 1, set });
  switch (property) {
    case 'font': return of(1, ({ font }) => { font.name = text; });
    case 'size': return of(1, ({ font }) => { font.size = Number(value); });
    case 'bold': return of(1, ({ font }) => { font.bold = value === true; });
    case 'italic': return of(1, ({ font }) => { font.italic = value === true; });
    case 'colour': return of(1, ({ font }) => { font.color = colour(text); });
    case 'fill': return of(1, ({ fill }) => { fill.color = colour(text); });
    case 'horizontal': return of(0, (format) => { format.horizontalAlignment = capital(text) as Excel.HorizontalAlignment; });
    case 'vertical': return of(0, (format) => { format.verticalAlignment = capital(text) as Excel.VerticalAlignment; });
    case 'wrap': return of(0, (format) => { format.wrapText = value === true; });
    case 'indent': return of(0, (format) => { format.indentLevel = Number(value); });
    case 'locked': return of(1, ({ protection }) => { protection.locked = value === true; });
    case 'border': return border(text, sides);
    case 'numberFormat': return of(0, () => undefined);
  }
};

/** A single area as a range, several as one object: what is set is set on all of them. */
const lookStep = (sheetName: string, look: Painted, areas: readonly Area[], sides: readonly Side[] = []): Step => {
  const address = areas.map(areaA1).join(',');
  const { objects, members, set } = setter(look, sides);
  return step(2 + objects, members, [address, look.value, look.value, look.value], ({ sheet }) => {
    set(areas.length === 1 ? sheet(sheetName).getRange(address).format : sheet(sheetName).getRanges(address).format);
  });
};

const formatStep = (sheetName: string, { value }: Painted, area: Area): Step =>
  step(1, 1, value, ({ sheet }) => { rangeOf(sheet(sheetName), area).numberFormat = [[value]]; });

/** Borders inside an area exist only where it has several rows or columns. */
const borderSteps = (sheet: string, look: Painted): readonly Step[] => {
  const bySides = new Map<string, { readonly sides: readonly Side[]; readonly areas: Area[] }>();
  for (const area of look.areas) {
    const sides = sidesOf(area);
    const key = sides.join();
    const known = bySides.get(key) ?? { sides, areas: [] };
    known.areas.push(area);
    bySides.set(key, known);
  }
  return [...bySides.values()].flatMap(({ sides, areas }) => lists(areas).map((some) => lookStep(sheet, look, some, sides)));
};

/** How cells of one sheet look after these edits, in as few words as Excel understands. */
export const lookSteps = (sheet: string, edits: readonly Extract<Edit, { kind: 'style' }>[]): readonly Step[] =>
  painted(edits).flatMap((look) => {
    if (look.property === 'numberFormat') return look.areas.map((area) => formatStep(sheet, look, area));
    return look.property === 'border' ? borderSteps(sheet, look) : lists(look.areas).map((some) => lookStep(sheet, look, some));
  });

/** The same looks, taken over from a sheet that has them. */
export const sameLookSteps = (sheetName: string, model: string, edits: readonly Extract<Edit, { kind: 'style' }>[]): readonly Step[] => {
  const areas = edits.map(({ area }) => area);
  const area: Area = { top: 0, left: 0, bottom: Math.max(...areas.map(({ bottom }) => bottom)), right: Math.max(...areas.map(({ right }) => right)) };
  return [step(3, 1, model, ({ sheet }) => { rangeOf(sheet(sheetName), area).copyFrom(rangeOf(sheet(model), area), 'Formats'); })];
};
