import type { ConversionWords } from '../conversion-words';

export const conversion: ConversionWords = {
  fixed: {
    'answers-in-words': '显示的是文字，改为固定文字。',
    'no-equivalent': 'Excel 自带函数无法计算，改为固定值。',
    'rule-unusable': '评分规则无法读取或缺少目标值，改为固定值。',
    'text-figures': '所用数据是文本而不是数字，改为固定值。',
    'argument-unusable': '权重、占比或等级无法读取，改为固定值。',
    'argument-unknown': '参数由其他公式计算，无法改写，改为固定值。',
    'too-long': '改写后的公式超过 Excel 的长度限制，改为固定值。',
  },
  left: {
    'shows-error': '单元格显示错误，公式保留。请先改正数据，再转换。',
    'not-calculated': '公式尚未计算，公式保留。请先重新计算，再转换。',
    'array-inside-formula': '公式中的 KPI 函数返回多个单元格，公式保留。请先把它单独放在单元格中，再转换。',
    'array-entered': '公式占用的单元格中还有其他公式，或公式以数组方式输入，公式保留。请先移开其他公式或重新输入，再转换。',
    'function-unknown': '没有这个 KPI 函数，公式保留。请检查函数名。',
  },
  rulesAsNow: '评分规则、目标值和等级按现在的内容写入公式，以后修改规则文字，这些公式不再随之变化。',
  names: (names) => `定义的名称中也有 KPI 函数，不会转换：${names.join('、')}。`,
  differs: (before, after) => `转换前显示 ${before}，转换后显示 ${after}。请撤消转换，并检查此公式。`,
};
