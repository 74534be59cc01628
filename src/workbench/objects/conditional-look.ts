import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType, type Scalar } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import type { Book } from '../book/book';
import { colorOf } from '../book/color';
import type { ConditionalFormatPart } from '../book/parts';
import { choice, flagAt, isRecord, textAt, wholeAt } from './arguments';

/** A conditional format as the object that holds its rule and look. */
export type Rule = { readonly book: Book; readonly part: ConditionalFormatPart };

export const living = ({ book, part }: Rule): ConditionalFormatPart => {
  if (!book.conditionalFormats.includes(part)) throw apiError('ItemNotFound');
  return part;
};

/** A member kept with the rule under this name. */
export const detail = <T extends Rule>(name: string, fallback: Wire, check: (value: unknown) => Wire = (value) => value as Wire): Scalar<T> => ({
  get: ({ part }) => (part.details[name] === undefined ? fallback : part.details[name] as Wire),
  set: (rule, value) => { living(rule).details[name] = check(value); },
});

export const flag = (value: unknown): boolean => flagAt([value], 0);
export const color = (value: unknown): Wire => (value === '' ? '' : colorOf(value));
export const text = (value: unknown): string => textAt([value], 0);

export const record = (value: unknown): Wire => {
  if (!isRecord(value)) throw apiError('InvalidArgument');
  return value as Wire;
};

const forget = (rule: Rule, prefix: string): void => {
  const { details } = living(rule);
  for (const name of Object.keys(details)) if (name.startsWith(prefix)) delete details[name];
};

const fontType: ObjectType<Rule> = define<Rule>({
  name: 'ConditionalRangeFont',
  scalars: {
    Color: detail('font.color', null, color), Bold: detail('font.bold', null, flag), Italic: detail('font.italic', null, flag),
    Underline: detail('font.underline', null, text), Strikethrough: detail('font.strikethrough', null, flag),
  },
  methods: { Clear: (rule) => forget(rule, 'font.') },
});

const fillType: ObjectType<Rule> = define<Rule>({
  name: 'ConditionalRangeFill',
  scalars: { Color: detail('fill.color', null, color) },
  methods: { Clear: (rule) => forget(rule, 'fill.') },
});

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

type Side = Rule & { readonly side: (typeof sides)[number] };

const part = (name: 'style' | 'color', fallback: string, check: (value: unknown) => Wire): Scalar<Side> => ({
  get: (side) => (living(side).details[`border.${side.side}.${name}`] ?? fallback) as Wire,
  set: (side, value) => { living(side).details[`border.${side.side}.${name}`] = check(value); },
});

const borderType: ObjectType<Side> = define<Side>({
  name: 'ConditionalRangeBorder',
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side }, Color: part('color', '#000000', color),
    Style: part('style', 'None', (value) => choice(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const)),
  },
});

const at = (rule: Rule, key: unknown): HostObject => borderType.of({ ...rule, side: choice(key, sides) });

const bordersType: ObjectType<Rule> = define<Rule>({
  name: 'ConditionalRangeBorderCollection',
  scalars: { Count: { get: () => sides.length } },
  items: (rule) => sides.map((side) => at(rule, side)),
  item: at,
  links: { Top: (rule) => at(rule, 'EdgeTop'), Bottom: (rule) => at(rule, 'EdgeBottom'), Left: (rule) => at(rule, 'EdgeLeft'), Right: (rule) => at(rule, 'EdgeRight') },
  methods: { GetItem: (rule, [key]) => at(rule, key), GetItemAt: (rule, args) => at(rule, sides[wholeAt(args, 0)]) },
});

/** What cells look like that meet the rule. */
export const lookType: ObjectType<Rule> = define<Rule>({
  name: 'ConditionalRangeFormat',
  scalars: { NumberFormat: detail('numberFormat', null, text) },
  links: { Font: (rule) => fontType.of(rule), Fill: (rule) => fillType.of(rule), Borders: (rule) => bordersType.of(rule) },
  methods: { ClearFormat: (rule) => ['font.', 'fill.', 'border.', 'numberFormat'].forEach((prefix) => forget(rule, prefix)) },
});
