import { formulaAsShown } from '../../src/workbook/formula-as-shown';
import { formulaInFile } from '../../src/xlsx/formula-in-file';

describe('A formula in the words of a file', () => {
  test.each([
    ['KPI.SCORE(F5,D5)', '_xldudf_KPI_SCORE(F5,D5)'],
    ['KPI.DROP_RATE(A1,B1)', '_xldudf_KPI_DROP_RATE(A1,B1)'],
    ['KPIDEV.CHECK(A1,"KPI.SCORE(")', '_xldudf_KPIDEV_CHECK(A1,"KPI.SCORE(")'],
    ['IFS(A1>0,1,TRUE,XLOOKUP(1,A:A,B:B))', '_xlfn.IFS(A1>0,1,TRUE,_xlfn.XLOOKUP(1,A:A,B:B))'],
    ['SORT(FILTER(A1:A9,B1:B9>0))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))'],
    ['IF(ROUND(A1,10)<0.005,3,NA())', 'IF(ROUND(A1,10)<0.005,3,NA())'],
    ["'IFS('!A1+\"IFS(\"", "'IFS('!A1+\"IFS(\""],
  ])('%s', (shown, inFile) => {
    expect(formulaInFile(shown)).toBe(inFile);
    expect(formulaAsShown(inFile)).toBe(shown);
  });

  test('what already has the words of a file stays', () => expect(formulaInFile('_xlfn.IFS(A1,1)')).toBe('_xlfn.IFS(A1,1)'));
  test('variables of LET and functions of other add-ins read as shown', () => {
    expect(formulaAsShown('_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)+_xldudf_CONTOSO_ADD_ALL(1)')).toBe('LET(x,A1,x*2)+CONTOSO.ADD_ALL(1)');
  });
});
