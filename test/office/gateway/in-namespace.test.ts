import { inNamespace } from '../../../src/office/gateway/write/in-namespace';

describe('The add-in under development writes formulas for its own functions', () => {
  test.each([
    ['KPI.SCORE(F5,D5)', 'KPIDEV.SCORE(F5,D5)'],
    ['IF(ISNUMBER(F5),IFERROR(KPI.EXPLAIN(F5,D5),"KPI.SCORE(1)"),"")', 'IF(ISNUMBER(F5),IFERROR(KPIDEV.EXPLAIN(F5,D5),"KPI.SCORE(1)"),"")'],
    ["SUM('KPI.SCORE(1)'!A1)", "SUM('KPI.SCORE(1)'!A1)"],
    ['MYKPI.SCORE(1)+KPIDEV.SCORE(1)', 'MYKPI.SCORE(1)+KPIDEV.SCORE(1)'],
  ])('%s', (formula, expected) => expect(inNamespace(formula, 'KPIDEV')).toBe(expected));

  test('the released one leaves them as they are', () => expect(inNamespace('KPI.SCORE(F5,D5)')).toBe('KPI.SCORE(F5,D5)'));
});
