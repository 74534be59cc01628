import type { Answer, AnswerCell, Fact } from '../../src/functions/answer';
import type { Example, Shown } from '../../src/functions/example';
import type { AnyFunction } from '../../src/functions/function';
import { anyFunctions } from '../../src/functions/registry';
import { formulaOf, gridsOf } from '../../src/functions/syntax';

const nameOf = (fact: Fact): string => {
  switch (fact.kind) {
    case 'problem':
      return fact.problem.code;
    case 'because':
      return fact.because.kind;
    case 'heading':
      return fact.heading;
    case 'name':
      return 'name';
    case 'notes':
      return fact.notes.map((note) => (note.kind === 'result' ? note.problem.code : note.kind)).join(', ');
  }
};

const shownBy = (cell: AnswerCell): Shown => (typeof cell === 'object' ? { says: nameOf(cell) } : cell);

const outcome = (answer: Answer): Example['gives'] => {
  if (answer.kind === 'problem') return { error: answer.problem.code };
  const [row] = answer.cells;
  const [cell] = row ?? [];
  if (answer.cells.length === 1 && row?.length === 1 && cell !== undefined) return shownBy(cell);
  return answer.cells.map((line) => line.map(shownBy));
};

const run = (declaration: AnyFunction, example: Example): Answer =>
  declaration.run(...gridsOf(example, declaration.parameters.length));

describe.each(anyFunctions.map((declaration) => [declaration.id, declaration] as const))('KPI.%s', (id, declaration) => {
  test.each(declaration.examples.map((example) => [formulaOf(id, example), example] as const))('%s', (_, example) => {
    expect(outcome(run(declaration, example))).toEqual(example.gives);
  });

  test('has an example that gives an answer', () => {
    expect(declaration.examples.some(({ gives }) => typeof gives !== 'object' || !('error' in gives))).toBe(true);
  });
});
