import { speaksOfTarget } from '../domain/rule/bind-target';
import { nativeFormula } from '../domain/rule/native-formula';
import { type AnswerCell, failed } from './answer';
import { range } from './example';
import { declareCellwise, required } from './function';
import { type Cell, isBlank } from './grid';
import { shown } from './read-unit';
import { type RuleReading, ruleReader } from './rule-reader';

/** `F5`, `$F$5`, `Sheet1!F5`, `'My sheet'!F5`, or a column of the table's own row: `[@rate]`. */
const reference = /^(?:(?:'(?:[^'\\/?*[\]:]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$|^\[@(?:[^[\]#'@]+|\[[^[\]#'@]+\])\]$/iu;

/** Longer ones would not leave the formula room for the longest rules. */
const mostCharacters = 60;

const formula = (rule: RuleReading, cell: Cell): AnswerCell => {
  if (rule.kind === 'problem') return failed(rule.problem);
  if (speaksOfTarget(rule.rule)) return failed({ code: 'target-missing' });
  if (isBlank(cell)) return failed({ code: 'argument-missing', parameter: 'cell' });
  const address = typeof cell === 'string' ? cell.trim() : '';
  if (address.length > mostCharacters || !reference.test(address)) return failed({ code: 'cell-reference-expected', found: shown(cell) });
  return `=${nativeFormula(rule.rule, address)}`;
};

/** The rule as a formula that Excel calculates without the add-in; `cell` is an address as text, since a reference would arrive as its value. */
export const native = declareCellwise({
  id: 'NATIVE',
  group: 'rules',
  parameters: [required('rule'), required('cell')],
  answering: () => {
    const readRule = ruleReader();
    return (rule, cell) => formula(readRule(rule), cell);
  },
  examples: [
    { arguments: [range('D5', [['<5‰为3；<10‰为2；否则为1']]), 'F5'], gives: '=IF(ISNUMBER(F5),IF(ROUND(F5,10)<0.005,3,IF(ROUND(F5,10)<0.01,2,1)),"")' },
    { arguments: ['<5‰为3；否则为1', '[@欠费率]'], gives: '=IF(ISNUMBER([@欠费率]),IF(ROUND([@欠费率],10)<0.005,3,1),"")' },
    { arguments: ['<t为3；否则为1', 'F5'], gives: { error: 'target-missing' } },
    { arguments: ['<5‰为3', 0.0042], gives: { error: 'cell-reference-expected' } },
  ],
});
