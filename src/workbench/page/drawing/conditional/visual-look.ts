import type { ConditionalFormatPart } from '../../../book/parts';
import type { Ground } from './ground';
import type { Bar, Look } from './look';
import type { Seen } from './meets-rule';
import { thresholdOf } from './threshold';

type Details = Readonly<Record<string, unknown>>;
type Point = { readonly type?: unknown; readonly formula?: unknown; readonly color?: unknown };

const channels = (color: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const mixed = (from: string, to: string, share: number): string => {
  const [a, b] = [channels(from), channels(to)];
  return `#${a.map((one, index) => Math.round(one + ((b[index] ?? one) - one) * share).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
};

const colorScale = (details: Details, value: number, { ground, ask }: Seen): Look | undefined => {
  const { minimum, midpoint, maximum } = (details['criteria'] ?? {}) as { readonly minimum?: Point; readonly midpoint?: Point; readonly maximum?: Point };
  const stops = [minimum, midpoint, maximum].flatMap((point) => {
    const at = point === undefined ? undefined : thresholdOf(point, ground(), ask);
    return at === undefined || typeof point?.color !== 'string' ? [] : [{ at, color: point.color }];
  });
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined || stops.length < 2) return undefined;
  if (value <= first.at) return { fill: first.color };
  if (value >= last.at) return { fill: last.color };
  const above = stops.findIndex((stop) => stop.at >= value);
  const [low, high] = [stops[above - 1], stops[above]];
  return low === undefined || high === undefined ? undefined : { fill: mixed(low.color, high.color, (value - low.at) / (high.at - low.at)) };
};

const isAutomatic = (point: unknown): boolean => ['Automatic', undefined].includes((point as Point | undefined)?.type as string | undefined);

const boundsOf = (details: Details, { ground, ask }: Seen): readonly [number, number] | undefined => {
  const all: Ground = ground();
  const [lower, upper] = [details['lower'] ?? { type: 'LowestValue' }, details['upper'] ?? { type: 'HighestValue' }];
  const { lowest, highest } = all;
  if (lowest === undefined || highest === undefined) return undefined;
  const low = isAutomatic(lower) ? Math.min(0, lowest) : thresholdOf(lower, all, ask);
  const high = isAutomatic(upper) ? Math.max(0, highest) : thresholdOf(upper, all, ask);
  return low === undefined || high === undefined ? undefined : [low, high];
};

const axisAt = (details: Details, low: number, high: number): number | undefined => {
  const format = details['axisFormat'] ?? 'Automatic';
  if (format === 'None' || low >= 0) return undefined;
  return format === 'CellMidPoint' ? 0.5 : Math.min(1, -low / (high - low));
};

const clamped = (share: number): number => Math.min(Math.max(share, 0), 1);

const colorsOf = (details: Details, negative: boolean): Pick<Bar, 'color' | 'border'> => {
  const fill = String(details['positive.fill'] ?? '#638EC6');
  const border = String(details['positive.border'] ?? '');
  if (!negative) return { color: fill, border };
  return {
    color: details['negative.matchFill'] === true ? fill : String(details['negative.fill'] ?? '#FF0000'),
    border: details['negative.matchBorder'] === true ? border : String(details['negative.border'] ?? ''),
  };
};

const spanOf = (value: number, low: number, high: number, axis: number | undefined): readonly [number, number] => {
  if (axis === undefined) return [0, high === low ? 1 : clamped((value - low) / (high - low))];
  const reach = value < 0 ? -axis * clamped(value / low) : (1 - axis) * (high <= 0 ? 0 : clamped(value / high));
  return reach < 0 ? [axis + reach, axis] : [axis, axis + reach];
};

const dataBar = (details: Details, value: number, seen: Seen): Look | undefined => {
  const bounds = boundsOf(details, seen);
  if (bounds === undefined) return undefined;
  const [low, high] = bounds;
  const axis = axisAt(details, low, high);
  const [from, to] = spanOf(value, low, high, axis);
  const turned = details['direction'] === 'RightToLeft';
  const at = axis === undefined ? undefined : turned ? 1 - axis : axis;
  return {
    bar: {
      from: turned ? 1 - to : from, to: turned ? 1 - from : to, ...colorsOf(details, axis !== undefined && value < 0), gradient: details['positive.gradient'] !== false,
      axis: at === undefined ? undefined : { at, color: String(details['axisColor'] ?? '#000000') },
    },
    ...(details['barOnly'] === true ? { hidesValue: true } : {}),
  };
};

const counts: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** How many pictures a set has, from its name. */
const sizeOf = (set: string): number => counts[/^(Three|Four|Five)/.exec(set)?.[1] ?? 'Three'] ?? 3;

/** Equal parts, as Excel begins: 33 and 67, 25, 50 and 75, … percent. */
const usualCriteria = (size: number): readonly Point[] => Array.from({ length: size }, (_, index) => ({ type: 'Percent', formula: `=${Math.round((index * 100) / size)}` }));

type IconCriterion = Point & { readonly operator?: unknown; readonly customIcon?: { readonly set?: unknown; readonly index?: unknown } | null };

const iconSet = (details: Details, value: number, { ground, ask }: Seen): Look | undefined => {
  const set = String(details['style'] ?? 'ThreeTrafficLights1');
  const size = sizeOf(set);
  const given = Array.isArray(details['criteria']) && details['criteria'].length > 0 ? details['criteria'] as readonly IconCriterion[] : usualCriteria(size);
  let reached = 0;
  for (const [index, criterion] of given.entries()) {
    if (index === 0) continue;
    const limit = thresholdOf(criterion, ground(), ask);
    if (limit === undefined) return undefined;
    if ((criterion as IconCriterion).operator === 'GreaterThan' ? value > limit : value >= limit) reached = index;
  }
  const own = (given[reached] as IconCriterion).customIcon;
  const icon = typeof own?.set === 'string' && typeof own.index === 'number'
    ? { set: own.set, index: own.index }
    : { set, index: details['reverse'] === true ? size - 1 - reached : reached };
  return { icon, ...(details['iconOnly'] === true ? { hidesValue: true } : {}) };
};

const visuals: Readonly<Record<string, typeof colorScale>> = { ColorScale: colorScale, DataBar: dataBar, IconSet: iconSet };

/** The look that a scale, bar or icon set gives a cell; only numbers have one. */
export const visualLook = ({ type, details }: ConditionalFormatPart, seen: Seen): Look | undefined =>
  (seen.content.kind === 'number' ? visuals[type]?.(details, seen.content.value, seen) : undefined);

/** Whether a rule is a scale, bar or icon set, which is neither met nor missed. */
export const isVisual = ({ type }: ConditionalFormatPart): boolean => visuals[type] !== undefined;
