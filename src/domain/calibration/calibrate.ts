import type { Problem } from '../problem';

/** What is calibrated: a total, and the grade that goes with it where HR uses grades. */
export type CalibratedResult = { readonly total: number; readonly grade?: string };

/** Original and calibrated result side by side: neither replaces the other. */
export type CalibrationRecord = {
  readonly original: CalibratedResult;
  readonly calibrated: CalibratedResult;
  readonly by: string;
  /** ISO 8601: 2026-10-12 or 2026-10-12T09:30:00+08:00. */
  readonly at: string;
  readonly why: string;
};

export type Calibration =
  | { readonly kind: 'calibrated'; readonly record: CalibrationRecord }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Characters, spaces not counted. */
const shortestReason = 10;

/** Records a calibration with who, when and why; without all three there is none. */
export const calibrate = (
  original: CalibratedResult,
  calibrated: CalibratedResult,
  { by, at, why }: { readonly by: string; readonly at: string; readonly why: string },
): Calibration => {
  const length = [...why.replace(/\s/g, '')].length;
  const problems: readonly Problem[] = [
    ...[original.total, calibrated.total].flatMap((total): readonly Problem[] =>
      Number.isFinite(total) ? [] : [{ code: 'total-invalid', found: String(total) }],
    ),
    ...(by.trim() === '' ? [{ code: 'calibrator-missing' } as const] : []),
    ...(isPointInTime(at) ? [] : [{ code: 'time-invalid', found: at } as const]),
    ...(length < shortestReason ? [{ code: 'reason-too-short', length, least: shortestReason } as const] : []),
  ];
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'calibrated', record: { original, calibrated, by: by.trim(), at, why: why.trim() } };
};

const isPointInTime = (text: string): boolean => {
  const found = /^(\d{4})-(\d{2})-(\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?)?$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
