import type { Place } from '../../domain/appraisal/appraisal-problem';
import type { Size } from '../../functions/grid';
import type { FunctionAnswerWords } from '../function-answer-words';

const extent = ({ rows, columns }: Size): string => `${rows} 行 × ${columns} 列`;
const names = (known: readonly { readonly 'zh-CN': string }[]): string => known.map((name) => name['zh-CN']).join('、');
const at = (place: Place | undefined): string => (place === undefined ? '' : ` 第 ${place.row} 行第 ${place.column} 列`);
const fields = { rule: '规则', published: '规则原文', weight: '权重', target: '目标', source: '信息来源' } as const;

export const functionAnswers: FunctionAnswerWords = {
  problems: {
    'in-argument': ({ parameter, place }, inner) => `参数 ${parameter}${at(place)}：${inner}`,
    'size-unfitting': ({ parameter, size, expected }) => `参数 ${parameter} 是 ${extent(size)}，应为 ${extent(expected)}。请引用大小相配的区域。`,
    'not-in-catalogue': ({ found, known }) => `考核方案中没有“${found}”。请使用已有的名称：${names(known)}。`,
    'argument-missing': ({ parameter }) => `参数 ${parameter} 没有内容，应填写一个值。请补上。`,
    'choice-unknown': ({ parameter, found, choices }) => `参数 ${parameter} 是“${found}”，应为 ${choices.join('、')} 之一。请改正或省略。`,
    'cell-reference-expected': ({ found }) => `参数 cell 是“${found}”，应为写成文本的单元格地址。请加上引号，例如 "F5"。`,
    'field-empty': ({ field, indicator }) => `文件没有给出“${indicator['zh-CN']}”的${fields[field]}。请改用 "rule" 查看建议的规则，或由人事行政部确定。`,
    'grade-unreadable': ({ found, line }) => `等级表第 ${line} 行是“${found}”，应为下限和等级两列，例如 4.5 和 A。请改正。`,
    'too-few-answers': ({ answers, fewest }) => `只有 ${answers} 份有效评价，少于 ${fewest} 份时不显示。请等收到更多其他部门的评价。`,
    'group-exempt': ({ headcount, upTo }) => `团队有 ${headcount} 人；${upTo} 人及以下不做强制分布。请直接评定等级。`,
  },
  note: {
    result: (column, sentence) => `第 ${column} 项：${sentence}`,
    rowEmpty: '这一行没有任何结果。',
    separator: ' ',
  },
  fields,
  headings: { number: '序号', indicator: 'KPI 指标', weight: '权重（%）', rule: '考核结果设定', objective: '目标', 'information-source': '信息来源' },
};
