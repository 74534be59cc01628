import { apiError } from '../rich-api/api-error';
import { define, type Scalar, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { applyBorder, applyStyle, cellsOfSide, type BorderSide } from '../book/apply-style';
import { addressOf } from '../book/address';
import { isEntireColumn, isEntireRow, type Area } from '../book/area';
import type { Book } from '../book/book';
import { autofitColumns, autofitRows } from '../book/autofit';
import { stylePatch, styleReader, type Border, type CellStyle, type StyleMember } from '../book/cell-style';
import { checkWritable } from '../book/protection';
import { columnWidth, pointsPerPixel, rowHeight, setColumnWidth, setRowHeight, standardHeight, standardWidth } from '../book/sizes';
import { wholeAt } from './arguments';

/** The cells whose format is meant. */
export type Formatted = { readonly book: Book; readonly sheetId: string; readonly areas: readonly Area[] };

/** The one value that all cells have, or null. Whole columns and rows are judged by their first cells. */
export const uniform = <T extends Wire>({ book, sheetId, areas }: Formatted, read: (style: CellStyle) => T): T | null => {
  const style = styleReader(book, sheetId);
  let first: T | undefined;
  for (const area of areas) {
    const bottom = isEntireColumn(area) ? area.top + 199 : area.bottom;
    const right = isEntireRow(area) ? area.left + 39 : area.right;
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) {
        const one = read(style(row, column));
        if (first !== undefined && one !== first) return null;
        first = one;
      }
    }
  }
  return first ?? null;
};

const refuse = (): never => {
  throw apiError('InvalidArgument');
};

const change = ({ book, sheetId, areas }: Formatted, member: StyleMember, value: unknown): void => {
  for (const area of areas) {
    checkWritable(book, sheetId, area, 'allowFormatCells');
    applyStyle(book, sheetId, area, stylePatch[member](value));
  }
  for (const area of areas) book.emit({ type: 18, targets: [sheetId, 'Workbook'], args: { address: addressOf(area), source: book.source.source, worksheetId: sheetId, triggerSource: book.source.trigger } });
};

const member = (name: StyleMember, check: (value: unknown) => boolean = () => true): Scalar<Formatted> => ({
  get: (target) => uniform(target, (style) => style[name]),
  set: (target, value) => (check(value) ? change(target, name, value) : refuse()),
});

const isNumber = (from: number, to: number) => (value: unknown): boolean => typeof value === 'number' && value >= from && value <= to;

const isOneOf = (...allowed: readonly string[]) => (value: unknown): boolean => typeof value === 'string' && allowed.includes(value);

/** A shade darker (-1) or lighter (1). */
const isTint = isNumber(-1, 1);

const same = (values: readonly number[]): number | null => (values.every((value) => value === values[0]) ? values[0] ?? null : null);

const lineNumbers = (from: number, to: number): number[] => Array.from({ length: Math.min(to - from + 1, 2000) }, (_, index) => from + index);

const width = ({ book, sheetId, areas }: Formatted): number | null =>
  same(areas.flatMap((area) => lineNumbers(area.left, area.right).map((column) => columnWidth(book, sheetId, column) * pointsPerPixel)));

const height = ({ book, sheetId, areas }: Formatted): number | null =>
  same(areas.flatMap((area) => lineNumbers(area.top, area.bottom).map((row) => rowHeight(book, sheetId, row) * pointsPerPixel)));

const setWidth = ({ book, sheetId, areas }: Formatted, points: number): void => areas.forEach((area) => {
  checkWritable(book, sheetId, area, 'allowFormatColumns');
  setColumnWidth(book, sheetId, area, points / pointsPerPixel);
});

const setHeight = ({ book, sheetId, areas }: Formatted, points: number): void => areas.forEach((area) => {
  checkWritable(book, sheetId, area, 'allowFormatRows');
  setRowHeight(book, sheetId, area, points / pointsPerPixel);
});

const orientationFits = (value: unknown): boolean => isNumber(-90, 90)(value) || value === 180;

export const formatType: ObjectType<Formatted> = define<Formatted>({
  name: 'RangeFormat',
  scalars: {
    WrapText: member('wrap'),
    HorizontalAlignment: member('horizontal'),
    VerticalAlignment: member('vertical'),
    IndentLevel: member('indent', isNumber(0, 250)),
    TextOrientation: member('orientation', orientationFits),
    ShrinkToFit: member('shrink'),
    ReadingOrder: member('readingOrder', isOneOf('Context', 'LeftToRight', 'RightToLeft')),
    AutoIndent: member('autoIndent'),
    ColumnWidth: { get: width, set: (target, value) => (isNumber(0, 1790)(value) ? setWidth(target, Number(value)) : refuse()) },
    RowHeight: { get: height, set: (target, value) => (isNumber(0, 409.5)(value) ? setHeight(target, Number(value)) : refuse()) },
    UseStandardWidth: {
      get: (target) => width(target) === standardWidth * pointsPerPixel,
      set: (target, value) => (value === true ? setWidth(target, standardWidth * pointsPerPixel) : undefined),
    },
    UseStandardHeight: {
      get: (target) => height(target) === standardHeight * pointsPerPixel,
      set: (target, value) => (value === true ? setHeight(target, standardHeight * pointsPerPixel) : undefined),
    },
  },
  links: {
    Fill: (target) => fillType.of(target),
    Font: (target) => fontType.of(target),
    Borders: (target) => bordersType.of(target),
    Protection: (target) => protectionType.of(target),
  },
  methods: {
    AutofitColumns: ({ book, sheetId, areas }) => areas.forEach((area) => autofitColumns(book, sheetId, area)),
    AutofitRows: ({ book, sheetId, areas }) => areas.forEach((area) => autofitRows(book, sheetId, area)),
    AdjustIndent: (target, args) => {
      const before = uniform(target, (style) => style.indent);
      change(target, 'indent', Math.min(250, Math.max(0, (before === null ? 0 : before) + wholeAt(args, 0))));
    },
  },
});

const patterns = [
  'None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Horizontal', 'Vertical', 'Down', 'Up', 'Checker', 'SemiGray75', 'LightHorizontal', 'LightVertical',
  'LightDown', 'LightUp', 'Grid', 'CrissCross', 'Gray16', 'Gray8', 'LinearGradient', 'RectangularGradient',
];

const fillType: ObjectType<Formatted> = define<Formatted>({
  name: 'RangeFill',
  scalars: {
    Color: { get: (target) => fillColor(target), set: (target, value) => (value === null ? refuse() : change(target, 'fill', value)) },
    Pattern: member('pattern', isOneOf(...patterns)),
    PatternColor: member('patternColor', (value) => typeof value === 'string'),
    TintAndShade: member('fillTint', isTint),
    PatternTintAndShade: member('patternTint', isTint),
  },
  methods: { Clear: (target) => change(target, 'fill', null) },
});

/** A cell without fill answers white, as Excel does. */
const fillColor = (target: Formatted): string | null => {
  const color = uniform(target, (style) => style.fill);
  return color === '' ? '#FFFFFF' : color;
};

const fontType: ObjectType<Formatted> = define<Formatted>({
  name: 'RangeFont',
  scalars: {
    Name: member('fontName', (value) => typeof value === 'string' && value.length <= 31),
    Size: member('fontSize', isNumber(1, 409)),
    Color: member('fontColor'),
    Bold: member('bold'),
    Italic: member('italic'),
    Underline: member('underline', (value) => ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'].includes(String(value))),
    Strikethrough: member('strikethrough'),
    Subscript: member('subscript'),
    Superscript: member('superscript'),
    TintAndShade: member('fontTint', isTint),
  },
});

const protectionType: ObjectType<Formatted> = define<Formatted>({
  name: 'FormatProtection',
  scalars: { Locked: member('locked'), FormulaHidden: member('formulaHidden') },
});

const sides: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

type Side = Formatted & { readonly side: BorderSide };

const sideOf = (target: Formatted, key: unknown): Side => ({ ...target, side: sides.find((side) => side === key) ?? refuse() });

const bordersType: ObjectType<Formatted> = define<Formatted>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => sides.length }, TintAndShade: member('borderTint', isTint) },
  items: (target) => sides.map((side) => borderType.of({ ...target, side })),
  item: (target, key) => borderType.of(sideOf(target, key)),
  methods: {
    GetItem: (target, [key]) => borderType.of(sideOf(target, key)),
    GetItemAt: (target, args) => borderType.of(sideOf(target, sides[wholeAt(args, 0)])),
    GetCount: () => sides.length,
  },
});

const borderPart = (target: Side, part: keyof Border): string | null => {
  const parts = target.areas.flatMap((area) => cellsOfSide(area, target.side));
  const values = new Set(parts.map((one) => uniform({ ...target, areas: [one.area] }, (style) => style.borders[one.edge][part])));
  const [first] = values;
  return values.size === 1 ? first ?? null : values.size === 0 && part === 'style' ? 'None' : null;
};

const changeBorder = (target: Side, patch: Partial<Border>): void => {
  for (const area of target.areas) {
    checkWritable(target.book, target.sheetId, area, 'allowFormatCells');
    const before: Border = {
      style: borderPart(target, 'style') ?? 'Continuous', weight: borderPart(target, 'weight') ?? 'Thin', color: borderPart(target, 'color') ?? '#000000',
    };
    const style = patch.style ?? (before.style === 'None' ? 'Continuous' : before.style);
    applyBorder(target.book, target.sheetId, area, target.side, { ...before, ...patch, style });
  }
};

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'];

const borderType: ObjectType<Side> = define<Side>({
  name: 'RangeBorder',
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: (target) => borderPart(target, 'style'), set: (target, value) => (lineStyles.includes(String(value)) ? changeBorder(target, { style: String(value) }) : refuse()) },
    Weight: { get: (target) => borderPart(target, 'weight'), set: (target, value) => (weights.includes(String(value)) ? changeBorder(target, { weight: String(value) }) : refuse()) },
    TintAndShade: member('borderTint', isTint),
    Color: { get: (target) => borderPart(target, 'color'), set: (target, value) => (typeof value === 'string' ? changeBorder(target, { color: value }) : refuse()) },
  },
});
