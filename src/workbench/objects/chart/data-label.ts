import { define, type ObjectType } from '../../rich-api/host-object';
import { formatOf } from './format';
import { anySize, isFlag, isOne, isText, shown, stored, under, type Piece } from './piece';
import { alignment } from './title';

const formatType = formatOf('ChartDataLabelFormat', ['Font', 'Fill', 'Border']);

const positions = ['None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom', 'BestFit', 'Callout'] as const;

const shows = {
  Position: stored('position', 'OutsideEnd', isOne(...positions)),
  ShowValue: stored('showValue', true, isFlag), ShowSeriesName: stored('showSeriesName', false, isFlag),
  ShowCategoryName: stored('showCategoryName', false, isFlag), ShowLegendKey: stored('showLegendKey', false, isFlag),
  ShowPercentage: stored('showPercentage', false, isFlag), ShowBubbleSize: stored('showBubbleSize', false, isFlag),
  Separator: stored('separator', ',', isText), NumberFormat: stored('numberFormat', 'General', isText),
  LinkNumberFormat: stored('linkNumberFormat', true, isFlag), AutoText: stored('autoText', true, isFlag),
  ...alignment,
};

/** The labels of a whole chart or series. */
export const dataLabelsType: ObjectType<Piece> = define<Piece>({
  name: 'ChartDataLabels', absent: ['leaderLines', 'geometricShapeType', 'showAsStickyCallout', 'showLeaderLines'], scalars: shows, links: { Format: (piece) => formatType.of(under(piece, 'format')) },
});

/** The label of one point. */
export const dataLabelType: ObjectType<Piece> = define<Piece>({
  name: 'ChartDataLabel',
  absent: ['geometricShapeType', 'showAsStickyCallout'],
  scalars: {
    ...shows, Text: stored('text', '', isText), Formula: stored('formula', '', isText), Left: stored('left', 0, anySize), Top: stored('top', 0, anySize),
    Width: shown(() => null), Height: shown(() => null),
  },
  links: { Format: (piece) => formatType.of(under(piece, 'format')) },
});
