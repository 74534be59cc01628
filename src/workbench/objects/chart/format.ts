import { define, type Definition, type ObjectType } from '../../rich-api/host-object';
import { colorOf } from '../../book/color';
import { forget, isColor, isFlag, isNumber, isOne, isText, keep, stored, under, type Piece } from './piece';

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'] as const;

const stroke = {
  Color: stored('color', '#000000', isColor),
  LineStyle: stored('lineStyle', 'Automatic', isOne(...lineStyles)),
  Weight: stored('weight', 0.75, isNumber(0, 1584)),
};

const clear = (piece: Piece): void => {
  forget(piece);
  keep(piece, 'lineStyle', 'None');
};

const lineType: ObjectType<Piece> = define<Piece>({ name: 'ChartLineFormat', scalars: stroke, methods: { Clear: clear } });
const borderType: ObjectType<Piece> = define<Piece>({ name: 'ChartBorder', scalars: stroke, methods: { Clear: clear } });

const fillType: ObjectType<Piece> = define<Piece>({
  name: 'ChartFill',
  methods: {
    SetSolidColor: (piece, [color]) => keep(piece, 'color', colorOf(color)),
    Clear: (piece) => keep(piece, 'color', ''),
  },
});

export const fontType: ObjectType<Piece> = define<Piece>({
  name: 'ChartFont',
  scalars: {
    Bold: stored('bold', false, isFlag), Italic: stored('italic', false, isFlag), Color: stored('color', '#000000', isColor),
    Name: stored('name', 'Calibri', isText), Size: stored('size', 10, isNumber(1, 409)), Underline: stored('underline', 'None', isOne('None', 'Single')),
  },
});

const parts = { Fill: fillType, Font: fontType, Border: borderType, Line: lineType };

/** The format of one kind of chart part: which of fill, font, border and line it has. */
export const formatOf = (name: string, has: readonly (keyof typeof parts)[], scalars: Definition<Piece>['scalars'] = {}): ObjectType<Piece> => define<Piece>({
  name, scalars,
  links: Object.fromEntries(has.map((part) => [part, (piece: Piece) => parts[part].of(under(piece, part.toLowerCase()))])),
});
