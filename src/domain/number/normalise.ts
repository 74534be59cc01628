const SCALE = 1e10;
/** Below this the 11th decimal can be judged without writing the number out … */
const QUICK_BELOW = 1000;
/** … unless it is so near to a half that the 15-digit reading may move it across. */
const HALF_IS_NEAR = 0.01;

/**
 * The number that is compared with limits: read as the 15 significant digits that a workbook shows, then rounded to
 * 10 decimals, half away from zero. So 0.1 × 0.05 is exactly 5‰, and what Excel's `ROUND(x,10)` and a database's
 * `CAST(x AS DECIMAL(28,10))` make of it is the same. From 100,000 on, 15 digits leave fewer than 10 decimals.
 */
export const normalise = (x: number): number => {
  const size = Math.abs(x);
  if (!(size < QUICK_BELOW)) return slowly(x);
  const scaled = size * SCALE;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (Math.abs(rest - 0.5) < HALF_IS_NEAR) return slowly(x);
  return withSign(x, rest < 0.5 ? whole : whole + 1);
};

const slowly = (x: number): number => {
  const shown = Number(Math.abs(x).toPrecision(15));
  if (shown === Infinity) return x;
  if (!(shown < 1e5)) return x < 0 ? -shown : shown;
  return withSign(x, Math.floor(Number((shown * SCALE).toPrecision(15)) + 0.5));
};

const withSign = (x: number, scaled: number): number => (scaled === 0 ? 0 : (x < 0 ? -scaled : scaled) / SCALE);
