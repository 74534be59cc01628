/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { areaOfRange, indexes } from '../read/outline';
import { withoutGaps } from './without-gaps';

type Members = Excel.Interfaces.ConditionalFormatUpdateData;

/** Lines around the cells of a format of this kind: Excel takes them one by one only. */
type Borders = { readonly kind: LookKind; readonly lines: readonly Line[] };

type Line = { readonly side: Excel.ConditionalRangeBorder['sideIndex']; readonly look: Excel.Interfaces.ConditionalRangeBorderUpdateData };

type LookKind = Exclude<Kind, 'colorScale' | 'dataBar' | 'iconSet'>;

/** A conditional format as it was, in what Excel takes to make it again. */
export type ConditionalFormat = {
  readonly type: Excel.ConditionalFormat['type'];
  /** Formulas are written for the top left cell of the first. */
  readonly areas: readonly Area[];
  readonly members: Members;
  readonly borders?: Borders;
};

/** The conditional formats of a sheet, the one that goes before all others first; `unknown` where Excel did not tell all of them. */
export type ConditionalsBefore = { readonly kind: 'known'; readonly formats: readonly ConditionalFormat[] } | { readonly kind: 'unknown' };

const look = [
  'numberFormat', ...['bold', 'italic', 'underline', 'strikethrough', 'color'].map((name) => `font/${name}`), 'fill/color',
  ...['sideIndex', 'style', 'color'].map((name) => `borders/${name}`),
].map((name) => `format/${name}`);

const bar = [
  'showDataBarOnly', 'barDirection', 'axisFormat', 'axisColor', 'lowerBoundRule', 'upperBoundRule',
  'positiveFormat/fillColor', 'positiveFormat/borderColor', 'positiveFormat/gradientFill',
  'negativeFormat/fillColor', 'negativeFormat/matchPositiveFillColor', 'negativeFormat/borderColor', 'negativeFormat/matchPositiveBorderColor',
];

/** What each type is made of. */
const kinds = {
  cellValue: ['rule', ...look],
  custom: ['rule/formula', 'rule/formulaR1C1', ...look],
  textComparison: ['rule', ...look],
  topBottom: ['rule', ...look],
  preset: ['rule', ...look],
  colorScale: ['criteria'],
  dataBar: bar,
  iconSet: ['style', 'criteria', 'reverseIconOrder', 'showIconOnly'],
} as const satisfies Partial<Record<keyof Members, readonly string[]>>;

type Kind = keyof typeof kinds;

const allKinds = Object.keys(kinds) as readonly Kind[];

type Part = { readonly isNullObject: boolean; readonly load: (names: string) => unknown; readonly toJSON: () => unknown };

type Plain = Readonly<Record<string, unknown>>;

const plainOf = (value: unknown): Plain => (value instanceof Object ? value as Plain : {});

const some = (entries: Plain): Plain => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== '' && !(value instanceof Object && Object.keys(value).length === 0)));

/** A line that is not there has a colour all the same, which would draw it. */
const linesOf = (told: Plain): readonly Line[] => {
  const { borders } = plainOf(told['format']);
  return (Array.isArray(borders) ? borders as readonly Excel.Interfaces.ConditionalRangeBorderData[] : []).flatMap(({ sideIndex, style, color }) =>
    (sideIndex === undefined || style === undefined || style === 'None' ? [] : [{ side: sideIndex, look: { style, ...(color === undefined ? {} : { color }) } }]));
};

const isLook = (kind: Kind): kind is LookKind => kind !== 'colorScale' && kind !== 'dataBar' && kind !== 'iconSet';

const lookOf = ({ numberFormat, font, fill }: Plain): Plain => some({ numberFormat, font: some(plainOf(font)), fill: some(plainOf(fill)) });

/** The first icon is for everything below the second: it has no condition of its own. */
const iconsOf = (criteria: unknown): readonly Plain[] => (Array.isArray(criteria) ? criteria : []).map((one, index) => (index === 0 ? some({ customIcon: plainOf(one)['customIcon'] }) : plainOf(one)));

/** A formula that holds for several areas is told from cell to cell, because Excel does not say for which area it is written. */
const ruleOf = (kind: Kind, rule: Plain, areas: readonly Area[]): Plain => {
  if (kind !== 'custom') return some(rule);
  return areas.length === 1 ? { formula: rule['formula'] } : { formulaR1C1: rule['formulaR1C1'] };
};

const membersOf = (kind: Kind, told: Plain, areas: readonly Area[]): Plain => {
  switch (kind) {
    case 'colorScale': return { criteria: Object.fromEntries(Object.entries(plainOf(told['criteria'])).map(([point, criterion]) => [point, some(plainOf(criterion))])) };
    case 'dataBar': return { ...told, lowerBoundRule: some(plainOf(told['lowerBoundRule'])), upperBoundRule: some(plainOf(told['upperBoundRule'])) };
    case 'iconSet': return { ...told, criteria: iconsOf(told['criteria']) };
    default: return { rule: ruleOf(kind, plainOf(told['rule']), areas), format: lookOf(plainOf(told['format'])) };
  }
};

/** Excel says `Invalid` for what its API has no word for, and takes at most 8,192 characters of addresses. */
const canBeMade = ({ areas, members }: ConditionalFormat): boolean => areas.length <= 250 && !JSON.stringify(members).includes('"Invalid"');

const askOne = (format: Excel.ConditionalFormat): (() => ConditionalFormat & { readonly priority: number } | undefined) => {
  const { areas } = format.getRanges();
  const parts = allKinds.map((kind) => [kind, format[`${kind}OrNullObject`] as Part] as const);
  format.load('type,priority,stopIfTrue');
  areas.load(`items/${indexes.replaceAll(',', ',items/')}`);
  for (const [kind, part] of parts) part.load(kinds[kind].join());
  return () => {
    const [own] = parts.filter(([, part]) => !part.isNullObject);
    if (own === undefined) return undefined;
    const where = areas.items.map(areaOfRange);
    const [kind, part] = own;
    const stops = (format.stopIfTrue as boolean | null) ?? undefined;
    const told = plainOf(withoutGaps(part.toJSON()));
    const members = { ...(stops === undefined ? {} : { stopIfTrue: stops }), [kind]: membersOf(kind, told, where) };
    return { type: format.type, areas: where, members, ...(isLook(kind) ? { borders: { kind, lines: linesOf(told) } } : {}), priority: format.priority };
  };
};

/** Asks for so many conditional formats of a sheet. */
export const askConditionals = (sheet: Excel.Worksheet, count: number): (() => ConditionalsBefore) => {
  const { conditionalFormats } = sheet.getRange();
  const asked = Array.from({ length: count }, (_, index) => askOne(conditionalFormats.getItemAt(index)));
  return () => {
    const found = asked.flatMap((answer) => answer() ?? []).sort((a, b) => a.priority - b.priority);
    if (found.length < count || !found.every(canBeMade)) return { kind: 'unknown' };
    return { kind: 'known', formats: found };
  };
};
