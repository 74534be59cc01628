import { define, type ObjectType } from '../../rich-api/host-object';
import { formatOf } from './format';
import { isFlag, isOne, stored, under, type Piece } from './piece';

const formatType = formatOf('ChartErrorBarsFormat', ['Line']);

export const errorBarsType: ObjectType<Piece> = define<Piece>({
  name: 'ChartErrorBars',
  scalars: {
    Visible: stored('visible', false, isFlag), EndStyleCap: stored('endStyleCap', true, isFlag), Include: stored('include', 'Both', isOne('Both', 'MinusValues', 'PlusValues')),
    Type: stored('type', 'FixedValue', isOne('FixedValue', 'Percent', 'StDev', 'StError', 'Custom')),
  },
  links: { Format: (piece) => formatType.of(under(piece, 'format')) },
});
