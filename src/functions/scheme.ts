import { indicatorById } from '../catalogue/indicators/index';
import type { Indicator } from '../domain/indicator';
import { ruleText, type Scheme, type SchemeLine } from '../domain/scheme';
import { type Answer, type AnswerCell, problem } from './answer';
import { declare, required } from './function';
import { findSchemeOf } from './find-scheme-of';
import type { Grid } from './grid';
import { schemeHeadings } from './scheme-heading';
import { singleCell } from './single-cell';

const table = (positions: Grid): Answer => {
  const position = singleCell('position', positions);
  if (position.kind === 'problem') return problem(position.problem);
  const finding = findSchemeOf(position.cell);
  return finding.kind === 'problem' ? problem(finding.problem) : { kind: 'cells', cells: [headings, ...rowsOf(finding.scheme)] };
};

const headings: readonly AnswerCell[] = schemeHeadings.map((heading) => ({ kind: 'heading', heading }));

const rowsOf = (scheme: Scheme): readonly (readonly AnswerCell[])[] =>
  scheme.lines.map((line, index) => {
    const indicator = indicatorById(line.indicator);
    if (indicator === undefined) throw new Error(`The catalogue has no ${line.indicator}.`);
    return rowOf(line, indicator, index + 1);
  });

const rowOf = (line: SchemeLine, indicator: Indicator, number: number): readonly AnswerCell[] => [
  number,
  { kind: 'name', name: indicator.names },
  line.weight.value,
  ruleText(line.rule),
  indicator.objective === undefined ? '' : indicator.objective.value.text,
  { kind: 'name', name: line.informationSource.value },
];

/** The whole scheme of a post as a table with headings. */
export const scheme = declare({
  id: 'SCHEME',
  group: 'rules',
  parameters: [required('position')],
  run: table,
  examples: [
    {
      arguments: ['大客户关系组主管'],
      gives: [
        ['number', 'indicator', 'weight', 'rule', 'objective', 'information-source'].map((says) => ({ says })),
        [1, { says: 'name' }, 30, '<t为3；<2t为2；否则为1', '', { says: 'name' }],
        [2, { says: 'name' }, 25, '<5‰为3；<10‰为2；否则为1', '5‰以内', { says: 'name' }],
        [3, { says: 'name' }, 25, '>70%为3；>60%为2；否则为1', '70%以上', { says: 'name' }],
        [4, { says: 'name' }, 20, '1-5评分', '', { says: 'name' }],
      ],
    },
    { arguments: ['总经理'], gives: { error: 'not-in-catalogue' } },
  ],
});
