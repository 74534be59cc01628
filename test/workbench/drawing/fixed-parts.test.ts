import { fixedParts } from '../../../src/workbench/page/drawing/conditional/fixed-parts';

const fixed = (formula: string): readonly string[] => {
  const parts = fixedParts(formula);
  expect(parts.map(({ text }) => text).join('')).toBe(formula);
  return parts.flatMap(({ kind, text }) => (kind === 'fixed' ? [text] : []));
};

describe('What of a rule is the same for all its cells', () => {
  test.each<[string, readonly string[]]>([
    ['=A1>AVERAGE($A$1:$A$9)', ['AVERAGE($A$1:$A$9)']],
    ["=OR(A1>MAX('a (b)'!$A:$A),A1<MIN($1:$1)+1)", ["MAX('a (b)'!$A:$A)", 'MIN($1:$1)']],
    ['=A1>SUM($A$1,COUNTIF($B$1:$B$9,">)"))', ['SUM($A$1,COUNTIF($B$1:$B$9,">)"))']],
    ['=COUNTIF($A$1:$A$9,A1)>1', []], ['=A1>SUM($A1:$A9)', []], ['=A1="SUM($A$1)"', []], ['=A1>SUM(Names)', []], ['=A1>SUM(INDIRECT("$A$1"),$A$2)', []],
    ['=A1>SUM(T[Score],$A$1)', []], ['=A1>MYSUM($A$1)', []], ['=A1>SUM(1,2)', []], ['=A1>SUM($A$1', ['SUM($A$1']],
  ])('%s', (formula, expected) => {
    expect(fixed(formula)).toEqual(expected);
  });
});
