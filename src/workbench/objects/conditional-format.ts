import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import { intersection } from '../book/area';
import { without } from '../book/area';
import type { ConditionalFormatPart } from '../book/parts';
import { fromR1C1, toR1C1 } from '../book/r1c1';
import { onSheet } from '../book/range-target';
import { choice, wholeAt } from './arguments';
import { detail, flag, living, lookType, record, text, type Rule } from './conditional-look';
import { colorScaleType, dataBarType, iconSetType } from './conditional-visual';
import { rangeType } from './range';
import { areasType } from './range-areas';
import type { Formatted } from './format-member';

const types = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

const withRule = (name: string) => define<Rule>({
  name, scalars: { Rule: detail('rule', {}, record) }, links: { Format: (rule) => lookType.of(rule) },
});

const cellValueType = withRule('CellValueConditionalFormat');
const textType = withRule('TextConditionalFormat');
const topBottomType = withRule('TopBottomConditionalFormat');
const presetType = withRule('PresetCriteriaConditionalFormat');

/** Formulas of rules are written for the top left cell of the first area. */
const origin = ({ part }: Rule): readonly [row: number, column: number] => {
  const [first] = part.areas;
  if (first === undefined) throw apiError('ItemNotFound');
  return [first.top, first.left];
};

const relative = (rule: Rule, spell: (formula: string, row: number, column: number) => string): string => {
  const formula = living(rule).details['formula'];
  return typeof formula === 'string' ? spell(formula, ...origin(rule)) : '';
};

const formulaType: ObjectType<Rule> = define<Rule>({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: detail('formula', '', text), FormulaLocal: detail('formula', '', text),
    FormulaR1C1: { get: (rule) => relative(rule, (formula, row, column) => toR1C1(formula, row, column)), set: (rule, value) => { living(rule).details['formula'] = fromR1C1(text(value), ...origin(rule)); } },
  },
});

const customType: ObjectType<Rule> = define<Rule>({
  name: 'CustomConditionalFormat', links: { Rule: (rule) => formulaType.of(rule), Format: (rule) => lookType.of(rule) },
});

const accessors = {
  CellValue: ['CellValue', cellValueType], ColorScale: ['ColorScale', colorScaleType], Custom: ['Custom', customType], DataBar: ['DataBar', dataBarType],
  IconSet: ['IconSet', iconSetType], Preset: ['PresetCriteria', presetType], TextComparison: ['ContainsText', textType], TopBottom: ['TopBottom', topBottomType],
} as const;

type Links = Record<string, (rule: Rule) => HostObject | null>;

/** The accessor of the rule's own type; another one fails, its OrNullObject form is null. */
const accessorLinks: Links = Object.fromEntries(Object.entries(accessors).flatMap(([name, [type, objectType]]) => {
  const orNull = (rule: Rule): HostObject | null => (living(rule).type === type ? objectType.of(rule) : null);
  return [[name, (rule: Rule): HostObject => orNotFound(orNull(rule))], [`${name}OrNullObject`, orNull]];
}));

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const single = ({ book, part }: Rule): HostObject | null => {
  const [area, ...more] = part.areas;
  return area === undefined || more.length > 0 ? null : rangeType.of(onSheet(book, part.sheetId, area));
};

const siblings = ({ book, part }: Rule): readonly ConditionalFormatPart[] => book.conditionalFormats.filter((one) => one.sheetId === part.sheetId);

/** The list is in order of priority; a negative number counts from the end. */
const setPriority = (rule: Rule, value: unknown): void => {
  const { book, part } = rule;
  const others = siblings(rule).filter((one) => one !== part);
  const wanted = wholeAt([value], 0);
  const at = Math.min(others.length, Math.max(0, wanted < 0 ? others.length + 1 + wanted : wanted));
  const ordered = [...others.slice(0, at), part, ...others.slice(at)];
  const rest = book.conditionalFormats.filter((one) => one.sheetId !== part.sheetId);
  book.conditionalFormats.splice(0, book.conditionalFormats.length, ...rest, ...ordered);
};

const noStop = ['DataBar', 'IconSet', 'ColorScale'];

const conditionalFormatType: ObjectType<Rule> = define<Rule>({
  name: 'ConditionalFormat',
  id: (rule) => living(rule).id,
  scalars: {
    Id: { get: (rule) => living(rule).id },
    Type: { get: (rule) => living(rule).type },
    Priority: { get: (rule) => siblings(rule).indexOf(living(rule)), set: setPriority },
    StopIfTrue: {
      get: ({ part }) => (noStop.includes(part.type) ? null : part.stopIfTrue),
      set: (rule, value) => { living(rule).stopIfTrue = flag(value); },
    },
  },
  links: accessorLinks,
  methods: {
    GetRange: (rule) => orNotFound(single(rule)),
    GetRangeOrNullObject: single,
    GetRanges: ({ book, part }) => areasType.of({ book, sheetId: part.sheetId, areas: part.areas }),
    Delete: (rule) => { rule.book.conditionalFormats.splice(rule.book.conditionalFormats.indexOf(living(rule)), 1); },
  },
});

const inScope = ({ book, sheetId, areas }: Formatted): readonly ConditionalFormatPart[] => book.conditionalFormats.filter((part) =>
  part.sheetId === sheetId && part.areas.some((one) => areas.some((area) => intersection(one, area) !== undefined)));

const byId = (target: Formatted, id: unknown): HostObject | null => {
  const part = inScope(target).find((one) => one.id === id);
  return part === undefined ? null : conditionalFormatType.of({ book: target.book, part });
};

const collectionType: ObjectType<Formatted> = define<Formatted>({
  name: 'ConditionalFormatCollection',
  items: (target) => inScope(target).map((part) => conditionalFormatType.of({ book: target.book, part })),
  item: (target, key) => orNotFound(byId(target, key)),
  methods: {
    Add: ({ book, sheetId, areas }, [type]) => {
      const part: ConditionalFormatPart = {
        id: `{${book.nextNumber().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`, type: choice(type, types), sheetId, areas, stopIfTrue: false, details: {},
      };
      book.conditionalFormats.unshift(part);
      return conditionalFormatType.of({ book, part });
    },
    GetCount: (target) => inScope(target).length,
    GetItem: (target, [id]) => orNotFound(byId(target, id)),
    GetItemOrNullObject: (target, [id]) => byId(target, id),
    GetItemAt: (target, args) => {
      const part = inScope(target)[wholeAt(args, 0)];
      return orNotFound(part === undefined ? null : conditionalFormatType.of({ book: target.book, part }));
    },
    ClearAll: (target) => {
      for (const part of inScope(target)) {
        part.areas = target.areas.reduce((left, hole) => left.flatMap((one) => without(one, hole)), [...part.areas]);
        if (part.areas.length === 0) target.book.conditionalFormats.splice(target.book.conditionalFormats.indexOf(part), 1);
      }
    },
  },
});

export const conditionalFormatsOf = (target: Formatted): HostObject => collectionType.of(target);
