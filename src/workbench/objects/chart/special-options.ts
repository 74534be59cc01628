import { define, type ObjectType } from '../../rich-api/host-object';
import { isFlag, isNumber, isOne, stored, type Piece } from './piece';

const anyNumber = isNumber(-Number.MAX_VALUE, Number.MAX_VALUE);

/** The bins of histograms and Pareto charts. */
export const binOptionsType: ObjectType<Piece> = define<Piece>({
  name: 'ChartBinOptions',
  scalars: {
    Type: stored('type', 'Auto', isOne('Category', 'Auto', 'BinWidth', 'BinCount')), Width: stored('width', 1, anyNumber), Count: stored('count', 1, isNumber(1, 31999)),
    AllowOverflow: stored('allowOverflow', false, isFlag), AllowUnderflow: stored('allowUnderflow', false, isFlag),
    OverflowValue: stored('overflowValue', 0, anyNumber), UnderflowValue: stored('underflowValue', 0, anyNumber),
  },
});

export const boxOptionsType: ObjectType<Piece> = define<Piece>({
  name: 'ChartBoxwhiskerOptions',
  scalars: {
    ShowInnerPoints: stored('showInnerPoints', false, isFlag), ShowOutlierPoints: stored('showOutlierPoints', true, isFlag), ShowMeanMarker: stored('showMeanMarker', true, isFlag),
    ShowMeanLine: stored('showMeanLine', false, isFlag), QuartileCalculation: stored('quartileCalculation', 'Exclusive', isOne('Inclusive', 'Exclusive')),
  },
});

export const mapOptionsType: ObjectType<Piece> = define<Piece>({
  name: 'ChartMapOptions',
  scalars: {
    Level: stored('level', 'Automatic', isOne('Automatic', 'DataOnly', 'City', 'County', 'State', 'Country', 'Continent', 'World')),
    LabelStrategy: stored('labelStrategy', 'None', isOne('None', 'BestFit', 'ShowAll')),
    ProjectionType: stored('projectionType', 'Automatic', isOne('Automatic', 'Mercator', 'Miller', 'Robinson', 'Albers')),
  },
});

export const pivotOptionsType: ObjectType<Piece> = define<Piece>({
  name: 'ChartPivotOptions',
  scalars: {
    ShowAxisFieldButtons: stored('showAxisFieldButtons', true, isFlag), ShowLegendFieldButtons: stored('showLegendFieldButtons', true, isFlag),
    ShowReportFilterFieldButtons: stored('showReportFilterFieldButtons', true, isFlag), ShowValueFieldButtons: stored('showValueFieldButtons', true, isFlag),
  },
});
