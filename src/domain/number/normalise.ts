const SCALE = 1e10;
const HALF_IS_NEAR = 1e-4;

/**
 * The number that is compared with limits: rounded to 10 decimals, half away from zero, after reading it as the
 * 15 significant digits that a workbook shows. So 0.1 × 0.05 is exactly 5‰, and what Excel's `ROUND(x,10)` and
 * a database's `CAST(x AS DECIMAL(28,10))` make of it is the same.
 */
export const normalise = (x: number): number => {
  const size = Math.abs(x);
  if (size >= 1e5) return Number(x.toPrecision(15)) + 0;
  const scaled = size * SCALE;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (Math.abs(rest - 0.5) > HALF_IS_NEAR) return withSign(x, rest < 0.5 ? whole : whole + 1);
  return withSign(x, Math.floor(Number((Number(size.toPrecision(15)) * SCALE).toPrecision(15)) + 0.5));
};

const withSign = (x: number, scaled: number): number => (scaled === 0 ? 0 : (x < 0 ? -scaled : scaled) / SCALE);
