import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType, type Scalar } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import type { Book } from '../book/book';
import type { Border, CellStyle, Edge } from '../book/cell-style';
import { colorOf } from '../book/color';
import { addStyle, deleteStyle, findStyle, restyle, styleGroups, type StyleGroup, type StylePart } from '../book/styles';
import { choice, textAt, wholeAt } from './arguments';

type Named = { readonly book: Book; readonly style: StylePart };

const living = ({ book, style }: Named): StylePart => {
  if (!book.styles.includes(style)) throw apiError('ItemNotFound');
  return style;
};

const refuse = (): never => {
  throw apiError('InvalidArgument');
};

type Look = Exclude<keyof CellStyle, 'borders' | 'named'>;

const member = <K extends Look>(name: K, check: (value: unknown) => CellStyle[K]): Scalar<Named> => ({
  get: (named) => living(named).look[name] as Wire,
  set: (named, value) => restyle(named.book, living(named), { [name]: check(value) }),
});

const flag = (value: unknown): boolean => (typeof value === 'boolean' ? value : refuse());
const text = (value: unknown): string => (typeof value === 'string' ? value : refuse());
const number = (from: number, to: number) => (value: unknown): number => (typeof value === 'number' && value >= from && value <= to ? value : refuse());

const fontType: ObjectType<Named> = define<Named>({
  name: 'RangeFont',
  scalars: {
    Name: member('fontName', text), Size: member('fontSize', number(1, 409)), Color: member('fontColor', colorOf), Bold: member('bold', flag), Italic: member('italic', flag),
    Underline: member('underline', (value) => choice(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const)),
    Strikethrough: member('strikethrough', flag), Subscript: member('subscript', flag), Superscript: member('superscript', flag),
  },
});

const fillType: ObjectType<Named> = define<Named>({
  name: 'RangeFill',
  scalars: { Color: { get: (named) => (living(named).look.fill === '' ? '#FFFFFF' : living(named).look.fill), set: (named, value) => restyle(named.book, living(named), { fill: colorOf(value) }) } },
  methods: { Clear: (named) => restyle(named.book, living(named), { fill: '' }) },
});

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'] as const;

type Side = Named & { readonly edge: Edge };

const border = (part: keyof Border, check: (value: unknown) => string): Scalar<Side> => ({
  get: (side) => living(side).look.borders[side.edge][part],
  set: (side, value) => {
    const { borders } = living(side).look;
    const before = borders[side.edge];
    const changed = { ...before, style: before.style === 'None' ? 'Continuous' : before.style, [part]: check(value) };
    restyle(side.book, side.style, { borders: { ...borders, [side.edge]: changed } });
  },
});

const borderType: ObjectType<Side> = define<Side>({
  name: 'RangeBorder',
  id: ({ edge }) => edge,
  scalars: {
    SideIndex: { get: ({ edge }) => edge }, Color: border('color', colorOf),
    Style: border('style', (value) => choice(value, ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const)),
    Weight: border('weight', (value) => choice(value, ['Hairline', 'Thin', 'Medium', 'Thick'] as const)),
  },
});

const bordersType: ObjectType<Named> = define<Named>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => edges.length } },
  items: (named) => edges.map((edge) => borderType.of({ ...named, edge })),
  item: (named, key) => borderType.of({ ...named, edge: choice(key, edges) }),
  methods: { GetItem: (named, [key]) => borderType.of({ ...named, edge: choice(key, edges) }), GetCount: () => edges.length },
});

const wireName = (group: StyleGroup): string => group.charAt(0).toUpperCase() + group.slice(1);

const includes: Readonly<Record<string, Scalar<Named>>> = Object.fromEntries(styleGroups.map((group) => [wireName(group), {
  get: (named: Named): Wire => living(named).includes[group],
  set: (named: Named, value: unknown): void => { living(named).includes[group] = flag(value); restyle(named.book, named.style, {}); },
}]));

const orientation = member('orientation', (value) => (value === 180 ? 180 : number(-90, 90)(value)));

const styleType: ObjectType<Named> = define<Named>({
  name: 'Style',
  id: (named) => living(named).name,
  scalars: {
    Name: { get: (named) => living(named).name }, BuiltIn: { get: (named) => living(named).builtIn },
    NumberFormat: member('numberFormat', text), NumberFormatLocal: member('numberFormat', text), ...includes,
    HorizontalAlignment: member('horizontal', (value) => choice(value, ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const)),
    VerticalAlignment: member('vertical', (value) => choice(value, ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const)),
    WrapText: member('wrap', flag), IndentLevel: member('indent', number(0, 250)), ShrinkToFit: member('shrink', flag),
    // The client sets `Orientation` and reads `TextOrientation`.
    Orientation: orientation, TextOrientation: orientation,
    ReadingOrder: member('readingOrder', (value) => choice(value, ['Context', 'LeftToRight', 'RightToLeft'] as const)), AutoIndent: member('autoIndent', flag),
    Locked: member('locked', flag), FormulaHidden: member('formulaHidden', flag),
  },
  links: { Font: (named) => fontType.of(named), Fill: (named) => fillType.of(named), Borders: (named) => bordersType.of(named) },
  methods: { Delete: (named) => deleteStyle(named.book, living(named)) },
});

const found = (book: Book, style: StylePart | undefined): HostObject | null => (style === undefined ? null : styleType.of({ book, style }));

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

export const stylesType: ObjectType<Book> = define<Book>({
  name: 'StyleCollection',
  items: (book) => book.styles.map((style) => styleType.of({ book, style })),
  item: (book, key) => orNotFound(found(book, findStyle(book, key))),
  methods: {
    Add: (book, args) => addStyle(book, textAt(args, 0)),
    GetCount: (book) => book.styles.length,
    GetItemAt: (book, args) => orNotFound(found(book, book.styles[wholeAt(args, 0)])),
    GetItemOrNullObject: (book, [key]) => found(book, findStyle(book, key)),
  },
});
