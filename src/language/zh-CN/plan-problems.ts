import { gradesColumns } from '../../workbook/grades/grades-table';
import { rulesColumns } from '../../workbook/plan/rules-columns';
import type { PlanProblemWords } from '../plan-problem-words';

const list = (words: readonly string[]): string => words.map((word) => `{{${word}}}`).join('、');

export const planProblemWords: PlanProblemWords = {
  template: {
    'template-without-placeholders': ({ sheet }) => `工作表“${sheet}”里没有占位符，模板至少要有一个，例如 {{姓名}}。请加上占位符，或换一张工作表。`,
    'placeholder-unknown': ({ sheet, cell, found, nearest, known }) =>
      `“${sheet}”的 ${cell} 里的 ${found} 不是已知的占位符。${nearest === undefined ? `可用的有：${list(known)}。` : `是否指 {{${nearest}}}？`}请改正后再试。`,
    'placeholder-outside-row': ({ sheet, cell, found }) =>
      `“${sheet}”的 ${cell} 里的 ${found} 没有说明是哪个指标。请写明指标，例如 {{大客户欠费率.得分}}，或把它放进标有 {{#指标}} 的行。`,
    'placeholder-in-formula': ({ sheet, cell, found }) => `“${sheet}”的 ${cell} 是公式（${found}），公式里的占位符无法填写。请把占位符改写成文本。`,
    'row-end-elsewhere': ({ sheet, cell, found }) => `“${sheet}”的 ${cell} 里有 ${found}，但同一行没有 {{#指标}}。重复的内容只能是一行，请把开头和结尾标在同一行。`,
  },
  rulesSheet: {
    'grades-heading-missing': ({ column }) => ({ found: '等级表没有这一列', expected: `标题“${gradesColumns[column]['zh-CN']}”`, toDo: '请补上这一列的标题。改正之前不评等级。' }),
    'grades-empty': () => ({ found: '等级表里没有等级', expected: '每个等级一行，写明等级和总分下限', toDo: '请填写等级，或删去这张表。改正之前不评等级。' }),
    'grades-misplaced': ({ sheet }) => ({ found: `等级表放在“${sheet}”里，填表时这张工作表会重写`, expected: '等级表在单独的工作表里', toDo: '请先把等级表移到别的工作表。改正之前不评等级。' }),
    'grade-nameless': () => ({ found: '没有等级名称', expected: '等级的名称，例如 A', toDo: '请填写名称，或删去这一行。改正之前不评等级。' }),
    'grade-twice': ({ grade }) => ({ found: `等级“${grade}”出现两次`, expected: '每个等级一行', toDo: '请改名，或删去其中一行。改正之前不评等级。' }),
    'grade-limit-unusable': ({ grade, found }) => ({ found: found === '' ? `等级“${grade}”没有总分下限` : `等级“${grade}”的总分下限“${found}”`, expected: '1 到 5 之间的数（不是文本）', toDo: '请改正下限。改正之前不评等级。' }),
    'grade-limit-shared': ({ from }) => ({ found: `两个等级的总分下限都是 ${from}`, expected: '各等级的下限不同', toDo: '请改正其中一个。改正之前不评等级。' }),
    'grade-lowest-above-one': ({ grade, from }) => ({ found: `最低的等级“${grade}”从 ${from} 起，更低的总分没有等级`, expected: '最低等级的下限为 1', toDo: '请把它的下限改为 1，或增加更低的等级。改正之前不评等级。' }),
    'rules-heading-missing': ({ column }) => ({ found: '没有这一列', expected: `标题“${rulesColumns[column]['zh-CN']}”`, toDo: '请补上这一列的标题。' }),
    'rules-sheet-empty': () => ({ found: '没有一行规则', expected: '每个指标一行', toDo: '请填写规则，或删去这张工作表后重新填表。' }),
    'rules-indicator-unknown': ({ found }) => ({ found: found === '' ? '没有指标' : `指标“${found}”`, expected: '已知的指标', toDo: '请改用已知指标的名称，或删去这一行。' }),
    'rules-indicator-twice': ({ found, first }) => ({ found: `指标“${found}”出现两次，先前在 ${first}`, expected: '一个方案里每个指标一行', toDo: '请删去其中一行。' }),
    'rules-weight-unusable': ({ found }) => ({ found: found === '' ? '没有权重' : `权重“${found}”`, expected: '0% 到 100% 之间的数，例如 25%', toDo: '请改正权重。' }),
    'rules-weights-do-not-add-up': ({ scheme, sum }) => ({ found: `“${scheme}”的权重合计 ${sum}%`, expected: '100%', toDo: '请调整权重。' }),
    'rules-rule-unusable': ({ found }, inner) => ({ found: found === '' ? '没有考核结果设定' : `考核结果设定“${found}”`, expected: inner, toDo: '请改正规则。' }),
    'rules-target-unusable': ({ found }) => ({ found: `目标“${found}”`, expected: '大于 0 的数，可带单位，例如 3%、5‰', toDo: '请改正目标。' }),
    'rules-scheme-contradicts': ({ scheme, found, first }) => ({ found: `“${scheme}”的各行不一致：“${first}”和“${found}”`, expected: '同一方案各行相同', toDo: '请改成一致。' }),
    'rules-word-unknown': ({ column, found }) => ({
      found: `${rulesColumns[column]['zh-CN']}“${found}”`,
      expected: { periodType: '季度、半年度或年度', whenMissing: '“不出总分”或“按其余权重折算”', position: '岗位目录里的岗位' }[column],
      toDo: '请改用可用的写法。',
    }),
  },
};
