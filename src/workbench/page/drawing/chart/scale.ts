/** An axis: its ends and the step between its marks. */
export type Scale = { readonly low: number; readonly high: number; readonly step: number };

/** A step that divides a range into about five parts: 1, 2 or 5 times a power of ten. */
const stepFor = (range: number): number => {
  if (!(range > 0)) return 1;
  const rough = range / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
};

/** Round ends around some values, unless ends were set. Zero is on the axis of bars and areas. */
export const scaleFor = (values: readonly number[], minimum: number | undefined, maximum: number | undefined, withZero: boolean): Scale => {
  const [least, most] = values.reduce<readonly [number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  const known = values.length > 0;
  // Values close together compared with their size do not begin at zero.
  const fromZero = withZero || least < 0 || most - least > most / 6;
  const low = minimum ?? (!known ? 0 : fromZero ? Math.min(0, least) : least);
  const high = maximum ?? (!known ? 1 : Math.max(fromZero ? 0 : most, most));
  const step = stepFor(high - low === 0 ? Math.abs(high) : high - low);
  const [bottom, top] = [minimum ?? Math.floor(low / step + 1e-9) * step, maximum ?? Math.ceil(high / step - 1e-9) * step];
  return { low: bottom, high: top > bottom ? top : bottom + step, step };
};

export const marksOf = ({ low, high, step }: Scale): readonly number[] => {
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(Math.min(count, 100), 0) }, (_, index) => (first + index) * step);
};

export const shareOf = ({ low, high }: Scale, value: number): number => Math.min(Math.max((value - low) / (high - low), 0), 1);
