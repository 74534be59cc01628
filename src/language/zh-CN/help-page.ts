import type { HelpPageWords } from '../help-page-words';

export const helpPage: HelpPageWords = {
  title: 'KPI 函数参考',
  lead: '在单元格中输入 =KPI. 即可看到全部函数。函数只计算，不读取其他单元格，不访问网络；结果只取决于参数。',
  contents: '目录',
  chapters: [
    {
      heading: '数字和单位',
      paragraphs: [
        '比率用 Excel 的普通小数：0.0042 就是 4.2‰，也就是 0.42%。文本可以带单位："4.2‰"、"0.42%"、"４．２‰"、"千分之五" 都能读懂。',
        '应为比率的地方出现大于 1 的数字时，不猜测，而是显示错误并给出可能的原意。确实要按原单位填写时，请给出参数 unit。',
        '得分为 1 到 5，3 表示达到目标。比较之前，数字四舍五入到小数点后第 10 位。',
      ],
    },
    {
      heading: '单个值和区域',
      paragraphs: [
        '参数可以是一个值，也可以是一个区域；结果溢出为同样大小的区域。只有一个值、一行或一列的参数会重复使用。',
        '区域中某个单元格无法计分时，对应位置显示说明文字而不是数字，其他单元格照常计算。只有一个单元格时，显示真正的错误。',
      ],
    },
    {
      heading: '空白单元格',
      paragraphs: [
        '空白从不计分：缺少的结果会说明缺少，总分也就没有。',
        '桌面版 Excel 把区域中的空白单元格当作 0 传给函数，Excel 网页版则如实传递。0‰ 的欠费率会得 3 分，因此请把空白写明：=KPI.SCORE(IF(F5:F20="", "", F5:F20), D5)，在两种 Excel 中都不会给空白计分。“检查”功能读取单元格本身，也能分清空白和 0。',
      ],
    },
    {
      heading: '没有加载项的同事',
      paragraphs: ['打开工作簿的人如果没有加载项，会看到上次计算的结果，重新计算时则显示 #NAME?。交付之前，请用 KPI.NATIVE 换成普通公式，或粘贴为值。'],
    },
  ],
  errors: {
    heading: '错误及处理',
    rows: [
      { shown: '#N/A', means: '缺少内容：没有结果、没有目标、规则没有覆盖、评价太少。', toDo: '按说明补上；可以用 IFNA 处理。' },
      { shown: '#VALUE!', means: '内容不对：单位可疑、不是数字、规则无法读取、权重合计不是 100%。', toDo: '把鼠标移到错误标记上看说明，或用 KPI.CHECK 把说明显示在单元格里。' },
      { shown: '#NAME?', means: '加载项没有加载，或函数名拼写有误。', toDo: '打开加载项，等它加载完成后重新计算（Ctrl+Alt+F9）。' },
      { shown: '#BUSY!', means: '加载项正在启动。', toDo: '稍等片刻；一直不变时请重新打开工作簿。' },
      { shown: '#SPILL!', means: '结果需要的单元格里已有内容。', toDo: '清空右侧和下方的单元格。' },
      { shown: '#REF!', means: '同时安装了另一个使用 KPI 名称的加载项。', toDo: '删除其中一个。' },
    ],
  },
  groups: { rates: '比率', scores: '得分', totals: '总分', ratings: '评价', comparison: '等级、名次与分布', rules: '规则与方案' },
  labels: {
    syntax: '语法',
    parameters: '参数',
    notes: '说明',
    examples: '示例',
    gives: '得到',
    blank: '（空白）',
    toContents: '返回目录',
    otherLanguages: '其他语言',
  },
  language: '简体中文',
};
