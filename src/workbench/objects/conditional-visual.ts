import { apiError } from '../rich-api/api-error';
import { define, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { colorOf } from '../book/color';
import { choice, isRecord } from './arguments';
import { color, detail, flag, record, text, type Rule } from './conditional-look';

const criteria = (value: unknown): Wire => {
  if (!isRecord(value) || !isRecord(value['minimum']) || !isRecord(value['maximum'])) throw apiError('InvalidArgument');
  const points = Object.entries(value).flatMap(([name, point]) => (isRecord(point) ? [[name, { ...point, color: colorOf(point['color']) }] as const] : []));
  return Object.fromEntries(points) as Wire;
};

export const colorScaleType: ObjectType<Rule> = define<Rule>({
  name: 'ColorScaleConditionalFormat',
  scalars: {
    Criteria: detail('criteria', {}, criteria),
    ThreeColorScale: { get: ({ part }) => isRecord(part.details['criteria']) && part.details['criteria']['midpoint'] !== undefined },
  },
});

const positiveType: ObjectType<Rule> = define<Rule>({
  name: 'ConditionalDataBarPositiveFormat',
  scalars: { FillColor: detail('positive.fill', '#638EC6', color), BorderColor: detail('positive.border', '', color), GradientFill: detail('positive.gradient', true, flag) },
});

const negativeType: ObjectType<Rule> = define<Rule>({
  name: 'ConditionalDataBarNegativeFormat',
  scalars: {
    FillColor: detail('negative.fill', '#FF0000', color), BorderColor: detail('negative.border', '', color),
    MatchPositiveFillColor: detail('negative.matchFill', false, flag), MatchPositiveBorderColor: detail('negative.matchBorder', false, flag),
  },
});

export const dataBarType: ObjectType<Rule> = define<Rule>({
  name: 'DataBarConditionalFormat',
  scalars: {
    ShowDataBarOnly: detail('barOnly', false, flag),
    BarDirection: detail('direction', 'Context', (value) => choice(value, ['Context', 'LeftToRight', 'RightToLeft'] as const)),
    AxisFormat: detail('axisFormat', 'Automatic', (value) => choice(value, ['Automatic', 'None', 'CellMidPoint'] as const)),
    AxisColor: detail('axisColor', '#000000', color),
    LowerBoundRule: detail('lower', { type: 'LowestValue' }, record),
    UpperBoundRule: detail('upper', { type: 'HighestValue' }, record),
  },
  links: { PositiveFormat: (rule) => positiveType.of(rule), NegativeFormat: (rule) => negativeType.of(rule) },
});

export const iconSetType: ObjectType<Rule> = define<Rule>({
  name: 'IconSetConditionalFormat',
  scalars: {
    Style: detail('style', 'ThreeTrafficLights1', text),
    Criteria: detail('criteria', [], (value) => { if (!Array.isArray(value)) throw apiError('InvalidArgument'); return value; }),
    ReverseIconOrder: detail('reverse', false, flag),
    ShowIconOnly: detail('iconOnly', false, flag),
  },
});
