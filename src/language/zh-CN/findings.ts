import { shownScore } from '../shown-value';
import { shownRule } from '../shown-rule';
import { shownText } from '../shown-text';
import { writeQuantity } from '../../domain/write-quantity';
import type { Quantity } from '../../domain/quantity';
import type { FindingsWords } from '../findings-words';

const quoted = (text: string): string => `“${shownText(text)}”`;
const list = (texts: readonly string[]): string => texts.map(quoted).join('、');
const meant = (quantities: readonly Quantity[]): string => quantities.map(writeQuantity).join(' 或 ');
const of = (who: string, what: string): string => (who === '' ? what : `${who}的${what}`);

const roles: FindingsWords['roles'] = {
  'row-part': '行的内容（目标、实际）',
  id: '工号', name: '姓名', position: '岗位', department: '部门', supervisor: '直接上级', period: '考核周期', indicator: '指标名称', unit: '单位', rater: '评分人', 'rater-department': '评分部门',
  number: '序号', total: '总分', grade: '等级', note: '备注', 'information-source': '信息来源', unused: '不使用', result: '结果', numerator: '分子', denominator: '分母', target: '目标值', weight: '权重',
  rule: '考核结果设定', 'self-rating': '自评', 'appraiser-rating': '上级评', score: '得分',
};

const units: FindingsWords['units'] = { '%': '%', '‰': '‰', '': '比率（如 0.0042）' };

const leftOut: FindingsWords['leftOut'] = {
  total: '合计或平均', note: '说明或签名', 'repeated-heading': '重复的标题', section: '分组标题', weights: '权重', targets: '目标值', rules: '考核结果设定', units: '单位', example: '填写示例',
  scores: '得分', 'column-numbers': '列序号', unfilled: '未填写的空行',
};

export const findingsWords: FindingsWords = {
  cells: (count) => `（共 ${count} 处）`,
  who: (name, id) => `${shownText(name)}（${shownText(id)}）`,
  roles,
  roleOf: (indicator, part) => `${indicator}：${part}`,
  units,
  confidence: { certain: '确定', likely: '很可能', doubtful: '存疑' },
  leftOut,
  mends: {
    'write-as-number': '改写为数字', 'write-in-unit': '按应有的单位改写', 'name-unit-in-heading': '在标题中写明单位', 'tidy-text': '整理文本', 'write-ids-alike': '统一工号写法', 'remove-formula-sign': '去掉开头的符号',
  },
  rejections: {
    empty: () => '工作表是空的',
    'no-heading': () => '没有可识别的标题行（一行里要有姓名或工号，和至少一个指标）',
    transposed: ({ people }) => `指标在各行、${people} 人在各列，请改为每人一行（复制后选择性粘贴：转置）`,
    'no-people': () => '没有工号或姓名',
    'no-results': () => '没有指标的结果',
    'no-data': () => '标题下没有数据',
    ours: () => '是 Kaohe 生成的工作表',
    hidden: () => '工作表已隐藏，另有可见的结果表',
    'not-chosen': () => '选择了其他工作表',
    weaker: () => '另一张表更符合',
    'other-period': ({ period, taken }) => `是 ${period} 的结果，本次考核 ${taken}`,
    'same-people': ({ as, count, of: all }) => `${all} 人中有 ${count} 人已在“${shownText(as)}”中`,
  },
  evidence: {
    heading: ({ cell, text, word }) => `${cell} 的标题${quoted(text)}即${quoted(word)}`,
    'part-of-heading': ({ cell, text, word }) => `${cell} 的标题${quoted(text)}含有${quoted(word)}`,
    'headings-known': ({ row, count, of: all }) => `第 ${row + 1} 行的 ${all} 个标题中认出 ${count} 个`,
    'heading-levels': ({ count }) => `标题有 ${count} 层`,
    'unit-in-heading': ({ cell, text, unit }) => `${cell} 的标题${quoted(text)}写明单位 ${unit}`,
    'unit-note': ({ cell, text }) => `${cell} 写明${quoted(text)}`,
    'number-format': ({ format, count, of: all }) => `${all} 个数中有 ${count} 个的数字格式是 ${shownText(format)}`,
    'unit-in-values': ({ unit, count, of: all }) => `${all} 个值中有 ${count} 个自带 ${unit}`,
    'values-between': ({ lowest, highest, count, of: all }) => `${all} 个数中有 ${count} 个在 ${lowest} 与 ${highest} 之间`,
    'values-fit': ({ role }) => `值看起来是${roles[role]}`,
    'table-object': ({ name }) => `Excel 表格${quoted(name)}`,
    'sheet-name': ({ text }) => `工作表名称${quoted(text)}`,
    title: ({ cell, text }) => `${cell} 的文字${quoted(text)}`,
    beside: ({ cell, text }) => `${cell} 旁的${quoted(text)}`,
    'rows-counted': ({ people, leftOut: others, blank }) => `${people} 行数据，${others} 行不是人员，${blank} 行空白`,
    'indicators-in-headings': ({ count }) => `标题中有 ${count} 列指标`,
    'indicators-in-rows': ({ count }) => `各行写有指标，认出 ${count} 个`,
    'second-column': ({ first }) => `${first} 列更符合`,
    'not-known': () => '不认识这个标题',
    chosen: () => '由人选定',
  },
  findings: {
    'missing-value': ({ indicator, found }, { who, name }) => ({ found: `${of(who, name(indicator))}${found === '' ? '没有填写' : `是${quoted(found)}`}`, expected: '本期的结果', toDo: '请补上结果。' }),
    'not-a-number': ({ indicator, found }, { who, name }) => ({ found: `${of(who, name(indicator))}是${quoted(found)}`, expected: '数字，可带单位，例如 4.2‰、70%、4.2', toDo: '请改为数字。' }),
    'date-in-result': ({ indicator, found }, { who, name }) => ({ found: `${of(who, name(indicator))}成了日期 ${found}`, expected: '数字', toDo: '请把数字格式改为“常规”后重新输入。' }),
    'text-number': ({ indicator, found, number }, { name }) => ({ found: `${name(indicator)}${quoted(found)}是文本`, expected: `数字 ${number}`, toDo: '请改写为数字。' }),
    'unit-doubtful': ({ indicator, found, because, meant: quantities, comparedWith }, { name }) => ({
      found: `${name(indicator)} ${found}${because === 'above-one' ? ' 没有单位' : because === 'unlike-the-column' ? ` 与同列一般的 ${comparedWith === undefined ? '值' : writeQuantity(comparedWith)} 相差悬殊` : ` 与规则的 ${comparedWith === undefined ? '界限' : writeQuantity(comparedWith)} 相差悬殊`}`,
      expected: quantities.length === 0 ? '不超过 100% 的比率，带单位' : `可能是 ${meant(quantities)}`,
      toDo: '请核对，并带单位填写，或在标题中写明单位。',
    }),
    negative: ({ indicator, found }, { name }) => ({ found: `${name(indicator)}是 ${found}`, expected: '0 或正数', toDo: '请改正。' }),
    'rate-above-100': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}是 ${found}，超过 100%`, expected: '0% 到 100%', toDo: '请核对分子、分母和单位。' }),
    'rating-out-of-range': ({ indicator, found, lowest, highest }, { name }) => ({ found: `${name(indicator)}是 ${found}`, expected: `${lowest} 到 ${highest} 的评分`, toDo: '请核对评分，或换算到这个范围。' }),
    'excel-error': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}显示错误 ${found}`, expected: '数字', toDo: '请先改正这里的公式。' }),
    'formula-without-value': ({ indicator, found }, { name }) => ({ found: `${indicator === undefined ? '' : name(indicator)}公式 ${shownText(found)} 还没有计算结果`, expected: '计算后的值', toDo: '请用 Excel 打开并保存文件，或直接填写。' }),
    'denominator-missing': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}的分母没有填写（${found}）`, expected: '大于 0 的分母', toDo: '请补上分母。' }),
    'denominator-zero': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}的分母是 0（${found}）`, expected: '大于 0 的分母', toDo: '请核对分母。' }),
    'too-precise': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}${quoted(found)}位数过多`, expected: '最多 15 位数字、10 位小数', toDo: '请减少位数。' }),
    'unit-unexpected': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}是${quoted(found)}`, expected: '不带 % 或 ‰ 的数字', toDo: '请改正。' }),
    'on-limit': ({ indicator, limit, rule, score, objective }, { who, name }) => ({
      found: `${of(who, name(indicator))}正好是界限 ${writeQuantity(limit)}，按规则“${shownRule(rule, 'zh')}”得 ${shownScore(score)} 分`,
      expected: objective === undefined ? '界限两侧得分不同' : `岗位目标（${writeQuantity(limit)}）${objective.reached ? '算达到' : '算未达到'}`,
      toDo: '请确认按考核规则计分。',
    }),
    'ratings-apart': ({ indicator, self, appraiser }, { who, name }) => ({ found: `${of(who, name(indicator))}自评 ${self}，上级评 ${appraiser}`, expected: '相差不超过 1', toDo: '请面谈后确认。' }),
    'column-empty': ({ indicator, heading }, { name }) => ({ found: `${quoted(heading)}整列没有结果`, expected: `每人的${name(indicator)}`, toDo: '请填写这一列，或指定另一列。' }),
    'indicator-absent': ({ indicator, people }, { name }) => ({ found: `没有${name(indicator)}的列或行`, expected: `${people} 人的${name(indicator)}`, toDo: '请补上这个指标，或指定它在哪一列。' }),
    'indicator-twice': ({ indicator, taken, other }, { name }) => ({ found: `${name(indicator)}有两列，采用 ${taken} 列，未采用${quoted(other)}`, expected: '一个指标一列结果', toDo: '请核对采用的列，需要时另选。' }),
    'column-doubtful': ({ heading, indicator }, { name }) => ({ found: `标题${quoted(heading)}，当作${name(indicator)}`, expected: `标题写明${name(indicator)}`, toDo: '请核对，需要时另选指标。' }),
    'indicator-unknown': ({ found }) => ({ found: found === '' ? '这一行没有写指标' : `指标${quoted(found)}不在目录中`, expected: '目录中的指标', toDo: '请改用已知的名称；不考核的可以不管。' }),
    'ratio-ambiguous': ({ indicator, headings }, { name }) => ({ found: `只有${list(headings)}，算不出${name(indicator)}`, expected: '分子和分母各一列，或比率本身', toDo: '请补上另一列，或直接给出比率。' }),
    'target-missing': ({ indicator, people }, { name }) => ({ found: `${name(indicator)}没有本期的目标值，涉及 ${people} 人`, expected: '大于 0 的目标值，例如 3%', toDo: '请填写目标值。' }),
    'target-unreadable': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}的目标值是${quoted(found)}`, expected: '数字，可带单位，例如 5‰、70%', toDo: '请改正目标值。' }),
    'target-differs': ({ indicator, sheetSays, settingsSay }, { name }) => ({ found: `表中${name(indicator)}的目标值是 ${writeQuantity(sheetSays)}`, expected: `本次设定的 ${writeQuantity(settingsSay)}`, toDo: '按本次设定计分；如不对，请改设定。' }),
    'weights-do-not-add-up': ({ sum }, { who }) => ({ found: `${of(who, '权重')}合计 ${sum}%`, expected: '100%', toDo: '请调整权重。' }),
    'weight-unreadable': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}的权重是${quoted(found)}`, expected: '百分数，例如 25%', toDo: '请改正权重。' }),
    'weight-differs': ({ indicator, sheetSays, schemeSays }, { name }) => ({ found: `表中${name(indicator)}的权重是 ${sheetSays}%`, expected: `考核方案的 ${schemeSays}%`, toDo: '按方案计分；如不对，请改考核规则表。' }),
    'rule-doubtful': ({ indicator, rule }, { name, inner }) => ({ found: `${name(indicator)}的规则${quoted(rule)}`, expected: inner, toDo: '请改正规则。' }),
    'rule-differs': ({ indicator, sheetSays, schemeSays }, { name }) => ({ found: `表中${name(indicator)}的规则是${quoted(sheetSays)}`, expected: `考核方案的“${shownRule(schemeSays, 'zh')}”`, toDo: '按方案计分；如不对，请改考核规则表。' }),
    'results-missing': (_, { who }) => ({ found: `${who}没有任何结果`, expected: '本期的结果', toDo: '请补上；不参加考核的请移出此表。' }),
    'person-missing': () => ({ found: '这一行有结果，没有工号和姓名', expected: '工号或姓名', toDo: '请补上是谁的结果。' }),
    'id-missing': (_, { who }) => ({ found: `${who}没有工号`, expected: '工号', toDo: '请补上，同名的人才能分清。' }),
    'id-column-missing': () => ({ found: '没有工号，按姓名区分', expected: '每人一个工号', toDo: '最好加上工号列。' }),
    'name-missing': (_, { who }) => ({ found: `${who}没有姓名`, expected: '姓名', toDo: '请补上。' }),
    'duplicate-person': ({ period, first, sameResults }, { who }) => ({
      found: `${who}${period === undefined ? '' : `在 ${period} `}出现两次，先前在 ${first}，结果${sameResults ? '相同' : '不同'}`, expected: '一人一期一次', toDo: '请删去多余的一行，或改正工号。',
    }),
    'id-of-two-people': ({ id, names, first }) => ({ found: `工号 ${shownText(id)} 有两个姓名：${list(names)}，先前在 ${first}`, expected: '一个工号一个人', toDo: '请改正工号或姓名。' }),
    'name-of-two-people': ({ name, ids, first }) => ({ found: `${shownText(name)}有 ${ids.length} 个工号：${ids.map(shownText).join('、')}，先前在 ${first}`, expected: '同名的不同的人，或同一个工号', toDo: '请确认是不同的人。' }),
    'ids-alike': ({ ids, first }) => ({ found: `工号${list(ids)}写法不同，先前在 ${first}`, expected: '同一个人的工号写法一致', toDo: '请确认是否同一个人，并统一写法。' }),
    'text-untidy': ({ found, tidy }) => ({ found: `${quoted(found)}含有多余的空格或全角字符`, expected: quoted(tidy), toDo: '可以一并整理。' }),
    'text-like-formula': ({ found }) => ({ found: `${quoted(found)}以公式符号开头`, expected: '不会被当作公式的文本', toDo: '填表时按文本写入；最好去掉开头的符号。' }),
    'position-unknown': ({ found }) => ({ found: `岗位${quoted(found)}不在目录中`, expected: '目录中的岗位', toDo: '请改正岗位，或选定考核方案。' }),
    'position-missing': ({ people, scheme }, { scheme: named }) => ({
      found: `${people} 人没有岗位`, expected: scheme === undefined ? '岗位，或选定的考核方案' : `岗位；指标都符合“${named(scheme)}”`, toDo: scheme === undefined ? '请补上岗位，或选定考核方案。' : '已按这个方案计分，请确认。',
    }),
    'position-differs': ({ found, scheme }, { scheme: named }) => ({ found: `岗位是${quoted(found)}，按“${named(scheme)}”计分`, expected: '方案所属的岗位', toDo: '请确认此人适用这个方案。' }),
    'scheme-from-sheet': ({ position, people }) => ({ found: `${position === '' ? '没有写岗位' : `岗位${quoted(position)}没有考核方案`}，${people} 人按表中的权重和考核结果设定计分`, expected: '考核方案，或表中自带的权重和规则', toDo: '无需处理；如不对，请选定考核方案。' }),
    'no-scheme': ({ position, blocked }, { position: named }) => ({ found: blocked ? `${named(position)}的考核方案在考核规则表中不能使用` : `${named(position)}没有考核方案`, expected: '可用的考核方案', toDo: blocked ? '请先改正考核规则表。' : '请选定考核方案，或移出此人。' }),
    'period-missing': () => ({ found: '没有考核周期', expected: '例如 2026Q3，可写在标题、工作表名称或一列中', toDo: '请补上或选定考核周期。' }),
    'period-mixed': ({ periods }) => ({ found: `有 ${periods.length} 个考核周期：${periods.join('、')}`, expected: '同一个考核周期', toDo: '请选定其中一个。' }),
    'period-unreadable': ({ found }) => ({ found: `考核周期是${quoted(found)}`, expected: '季度、半年或年度，例如 2026Q3', toDo: '请改正。' }),
    'rows-of-other-period': ({ periods, period }) => ({ found: `有 ${periods.join('、')} 的行`, expected: period, toDo: '本次不计分，无需处理。' }),
    'period-differs': ({ sheetSays, settingsSay }) => ({ found: `表中写的是 ${sheetSays}`, expected: `选定的 ${settingsSay}`, toDo: '按选定的周期计分，请确认表没有选错。' }),
    'rater-own-department': ({ department }, { who }) => ({ found: `${quoted(department)}给本部门的${who}评分`, expected: '其他部门的评分', toDo: '这个评分不计入。' }),
    'rater-twice': ({ rater, first }, { who }) => ({ found: `${shownText(rater)}给${who}评了两次，先前在 ${first}`, expected: '一人评一次', toDo: '请删去其中一次。' }),
    'too-few-raters': ({ count, least }, { who }) => ({ found: `${who}只有 ${count} 个有效评分`, expected: `至少 ${least} 个`, toDo: '请再收集评分。' }),
    'rated-unknown': ({ found }) => ({ found: `被评人${quoted(found)}不在结果表中`, expected: '结果表中的人', toDo: '请核对姓名或工号。' }),
    'no-table': (_, { inner }) => ({ found: inner === '' ? '工作簿里没有工作表' : `没有找到结果表（${inner}）`, expected: '有姓名或工号和指标的表', toDo: '请检查标题，或指定工作表和标题行。' }),
    'sheet-left-out': ({ rejected }, { inner }) => ({ found: `没有采用“${shownText(rejected.sheet)}”：${inner}`, expected: '一期一份结果', toDo: '如要采用，请选定这张工作表。' }),
    'sheet-hidden': () => ({ found: '结果在隐藏的工作表上', expected: '可见的工作表', toDo: '请确认这是要考核的结果。' }),
    'rows-hidden': ({ count, filtered }) => ({ found: `${count} 行数据${filtered ? '被筛选隐藏' : '已隐藏'}，仍会计分`, expected: '全部可见', toDo: '请确认这些人要考核，否则请删去这些行。' }),
    'columns-hidden': ({ columns }) => ({ found: `用到的 ${columns.join('、')} 列已隐藏`, expected: '可见的列', toDo: '请确认其中的内容。' }),
    'merged-in-data': ({ area, count, overResults }) => ({ found: `数据中有 ${count} 处合并的单元格，例如 ${area}`, expected: '每人各自的单元格', toDo: overResults ? '合并的结果算作其中每个人的，请确认。' : '已按合并的内容理解，最好取消合并。' }),
    'rows-left-out': ({ as, texts }) => ({ found: `${leftOut[as]}：${list(texts)}`, expected: '人员的行', toDo: '没有当作人员；如不对，请选定数据行。' }),
    'formula-overwritten': ({ formula }) => ({ found: `公式 =${shownText(formula)} 会被覆盖`, expected: '空单元格', toDo: '请先移开公式，或另选位置。' }),
    'sheet-overwritten': ({ formulas }) => ({ found: `这张工作表会被清空，其中有 ${formulas} 个公式`, expected: '空的或 Kaohe 自己的工作表', toDo: '请先改名或另存。' }),
    'entry-cleared': ({ found }) => ({ found: `${quoted(found)}是在 Kaohe 的工作表上另外填写的，再次填表时会被清除`, expected: '意见、签名、日期以外没有另填的内容', toDo: '请先移到别的工作表，或填进结果表。' }),
    'rules-changed': ({ form }, { who }) => ({ found: `${who}的表“${shownText(form)}”填写后，规则、权重或目标值有变化`, expected: '与现行规则一致', toDo: '请重新填表。' }),
  },
};
