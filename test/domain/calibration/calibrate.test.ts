import { calibrate } from '../../../src/domain/calibration/calibrate';

describe('A calibration', () => {
  test('keeps the original beside the calibrated result, with who, when and why', () => {
    expect(
      calibrate({ total: 2.99, grade: 'C' }, { total: 3.5, grade: 'B' }, { by: ' 王经理 ', at: '2026-10-12', why: ' 本季度承担了跨部门专项 ' }),
    ).toEqual({
      kind: 'calibrated',
      record: {
        original: { total: 2.99, grade: 'C' },
        calibrated: { total: 3.5, grade: 'B' },
        by: '王经理',
        at: '2026-10-12',
        why: '本季度承担了跨部门专项',
      },
    });
  });

  test('names everything that it lacks at once', () => {
    expect(calibrate({ total: NaN }, { total: 3 }, { by: ' ', at: '', why: '' })).toEqual({
      kind: 'refused',
      problems: [
        { code: 'total-invalid', found: 'NaN' },
        { code: 'calibrator-missing' },
        { code: 'time-invalid', found: '' },
        { code: 'reason-too-short', length: 0, least: 10 },
      ],
    });
  });

  test.each(['2026-1-2', '2026-13-01', '2025-02-29', '2026-10-12T25:00', '12.10.2026', '2026-10-12T09:30:00+99:99'])('does not take place at %s', (at) => {
    expect(calibrate({ total: 3 }, { total: 3 }, { by: '王', at, why: '本季度承担了跨部门专项' }).kind).toBe('refused');
  });

  test.each(['2024-02-29', '2026-10-12T09:30', '2026-10-12T09:30:00Z', '2026-10-12T09:30:00.123+08:00'])('takes place at %s', (at) => {
    expect(calibrate({ total: 3 }, { total: 3 }, { by: '王', at, why: '本季度承担了跨部门专项' }).kind).toBe('calibrated');
  });
});
