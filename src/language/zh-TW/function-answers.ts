import type { Place } from '../../domain/appraisal/appraisal-problem';
import type { Size } from '../../functions/grid';
import type { FunctionAnswerWords } from '../function-answer-words';

const extent = ({ rows, columns }: Size): string => `${rows} 列 × ${columns} 欄`;
const names = (known: readonly { readonly 'zh-TW': string }[]): string => known.map((name) => name['zh-TW']).join('、');
const at = (place: Place | undefined): string => (place === undefined ? '' : ` 第 ${place.row} 列第 ${place.column} 欄`);
const fields = { rule: '規則', published: '規則原文', weight: '權重', target: '目標', source: '資訊來源' } as const;

export const functionAnswers: FunctionAnswerWords = {
  problems: {
    'in-argument': ({ parameter, place }, inner) => `引數 ${parameter}${at(place)}：${inner}`,
    'size-unfitting': ({ parameter, size, expected }) => `引數 ${parameter} 是 ${extent(size)}，應為 ${extent(expected)}。請參照大小相符的範圍。`,
    'not-in-catalogue': ({ found, known }) => `考核方案中沒有「${found}」。請使用已有的名稱：${names(known)}。`,
    'argument-missing': ({ parameter }) => `引數 ${parameter} 沒有內容，應填寫一個值。請補上。`,
    'choice-unknown': ({ parameter, found, choices }) => `引數 ${parameter} 是「${found}」，應為 ${choices.join('、')} 其中之一。請改正或省略。`,
    'cell-reference-expected': ({ found }) => `引數 cell 是「${found}」，應為寫成文字的儲存格位址。請加上引號，例如 "F5"。`,
    'field-empty': ({ field, indicator }) => `文件沒有給出「${indicator['zh-TW']}」的${fields[field]}。請改用 "rule" 檢視建議的規則，或由人事行政部決定。`,
    'grade-unreadable': ({ found, line }) => `等第表第 ${line} 列是「${found}」，應為下限和等第兩欄，例如 4.5 和 A。請改正。`,
    'too-few-answers': ({ answers, fewest }) => `只有 ${answers} 份有效評價，少於 ${fewest} 份時不顯示。請等收到更多其他部門的評價。`,
    'group-exempt': ({ headcount, upTo }) => `團隊有 ${headcount} 人；${upTo} 人以下（含）不做強制分配。請直接評定等第。`,
  },
  note: {
    result: (column, sentence) => `第 ${column} 項：${sentence}`,
    rowEmpty: '這一列沒有任何結果。',
    separator: ' ',
  },
  fields,
  headings: { number: '序號', indicator: 'KPI 指標', weight: '權重（%）', rule: '考核結果設定', objective: '目標', 'information-source': '資訊來源' },
};
