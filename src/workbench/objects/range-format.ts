import { define, type ObjectType } from '../rich-api/host-object';
import { autofitColumns, autofitRows } from '../book/autofit';
import { checkWritable } from '../book/protection';
import { columnWidth, pointsPerPixel, rowHeight, setColumnWidth, setRowHeight, standardHeight, standardWidthOf } from '../book/sizes';
import { wholeAt } from './arguments';
import { change, isNumber, isOneOf, isTint, member, refuse, uniform, type Formatted } from './format-member';
import { bordersType } from './range-border';

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
      get: (target) => width(target) === standardWidthOf(target.book, target.sheetId) * pointsPerPixel,
      set: (target, value) => (value === true ? setWidth(target, standardWidthOf(target.book, target.sheetId) * pointsPerPixel) : undefined),
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
