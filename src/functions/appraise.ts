import type { Place } from '../domain/appraisal/appraisal-problem';
import { type Answer, problem } from './answer';
import { appraiseRows } from './appraise-rows';
import { range, type Reference } from './example';
import { declare, required } from './function';
import type { FunctionProblem } from './function-problem';
import { type Grid, sizeOf } from './grid';
import { placeOf } from './place-of';
import { readWeights } from './read-weights';
import { type RuleReading, ruleReader } from './rule-reader';

const appraise = (results: Grid, rules: Grid, weights: Grid): Answer => {
  const { columns } = sizeOf(results);
  const given = rules.flat();
  if (given.length !== 1 && given.length !== columns) return problem(differ('rules', rules, results));
  const read = ruleReader();
  const readings = Array.from({ length: columns }, (_, column) => read(given[given.length === 1 ? 0 : column] ?? null));
  const [mistake] = readings.flatMap((reading, column) => mistakeIn(reading, given.length === 1 ? undefined : placeOf(rules, column)));
  if (mistake !== undefined) return problem(mistake);
  const weighing = readWeights(weights);
  if (weighing.kind === 'problem') return problem(weighing.problem);
  if (weighing.points.length !== columns) return problem(differ('weights', weights, results));
  return { kind: 'cells', cells: appraiseRows(results, readings, weighing.points) };
};

/** A rule that is not there yet leaves its column without scores, and each row says so; one that cannot be read has to be mended first. */
const mistakeIn = (reading: RuleReading, place: Place | undefined): readonly FunctionProblem[] => {
  if (reading.kind === 'rule' || reading.problem.code === 'rule-empty') return [];
  const facts = { code: 'in-argument', parameter: 'rules', problem: reading.problem } as const;
  return [place === undefined ? facts : { ...facts, place }];
};

const differ = (parameter: string, grid: Grid, results: Grid): FunctionProblem => ({
  code: 'size-unfitting',
  parameter,
  size: sizeOf(grid),
  expected: { rows: 1, columns: sizeOf(results).columns },
});

const rulesOfTheForm: Reference = { at: 'B2', cells: [['<3%为3；<6%为2；否则为1', '<5‰为3；<10‰为2；否则为1', '>70%为3；>60%为2；否则为1', '1-5评分']] };
const weightsOfTheForm: Reference = { at: 'B3', cells: [[0.3, 0.25, 0.25, 0.2]] };

/** A row per person: a score for each result, the weighted total, and a note where something keeps the total from being one. */
export const appraiseFunction = declare({
  id: 'APPRAISE',
  group: 'totals',
  parameters: [required('results'), required('rules'), required('weights')],
  run: appraise,
  examples: [
    {
      arguments: [
        range('B5', [
          [0.02, '4.2‰', '68%', 4.2],
          [0.03, '4.2‰', null, 4.2],
          [0.02, 4.2, '72%', 'n/a'],
        ]),
        rulesOfTheForm,
        weightsOfTheForm,
      ],
      gives: [
        [3, 3, 2, 4.2, 2.99, ''],
        [2, 3, '', 4.2, '', { says: 'missing-value' }],
        [3, '', 3, '', '', { says: 'unit-doubtful, not-a-number' }],
      ],
    },
    {
      arguments: [range('B5', [[0.02, '4.2‰', '68%', 4.2]]), rulesOfTheForm, range('B3', [[30, 25, 25, 25]])],
      gives: { error: 'weights-do-not-add-up' },
    },
  ],
});
