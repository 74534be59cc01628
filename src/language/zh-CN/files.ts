import type { Damage, FileLooks, LimitedMeasure } from '../../workbook/file-problem';
import type { PlanProblem } from '../../workbook/plan-problem';
import type { FilesWords } from '../files-words';
import { shownBytes } from '../shown-bytes';
import { shownText } from '../shown-text';

const saveAs = '请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。';

const looks: Readonly<Record<FileLooks, string>> = {
  xls: `这是旧版 Excel 文件（.xls），应为 .xlsx 或 .xlsm。${saveAs}`,
  xlsb: `这是二进制工作簿（.xlsb），应为 .xlsx 或 .xlsm。${saveAs}`,
  'xml-spreadsheet': `这是 XML 电子表格 2003 文件，应为 .xlsx 或 .xlsm。${saveAs}`,
  ods: '这是 OpenDocument 电子表格（.ods），应为 .xlsx 或 .xlsm。请用 LibreOffice 或 WPS 另存为 .xlsx 后再试。',
  numbers: '这是 Apple Numbers 文件，应为 .xlsx 或 .xlsm。请在 Numbers 里导出为 Excel 后再试。',
  word: '这是 Word 文档，应为 .xlsx 或 .xlsm。请换一个文件。',
  powerpoint: '这是 PowerPoint 文稿，应为 .xlsx 或 .xlsm。请换一个文件。',
  ole: `这是旧版 Office 格式的文件，应为 .xlsx 或 .xlsm。${saveAs}`,
  pdf: '这是 PDF 文件，应为 .xlsx 或 .xlsm。请换用原来的工作簿。',
  html: `这是网页（HTML），有些系统把它命名为 .xls；应为 .xlsx 或 .xlsm。${saveAs}`,
  xml: '这是 XML 文件，不是工作簿，应为 .xlsx 或 .xlsm。请换一个文件。',
  csv: `这是纯文本（例如 CSV），应为 .xlsx 或 .xlsm。${saveAs}`,
  archive: '这是压缩包，不是工作簿，应为 .xlsx 或 .xlsm。请解压后选择其中的工作簿。',
  image: '这是图片，应为 .xlsx 或 .xlsm。请换一个文件。',
  unknown: '这不是工作簿，也看不出是什么文件；应为 .xlsx 或 .xlsm。请换一个文件。',
};

const damages: Readonly<Record<Damage, string>> = {
  checksum: '内容与校验和不符',
  size: '内容的长度与记录不符',
  compression: '压缩数据无法解开',
  xml: 'XML 不完整或有错误',
  missing: '缺少这个部分',
  directory: '压缩包的目录有错误',
  encoding: '文字编码有错误',
};

const measures: Readonly<Record<LimitedMeasure, (most: number) => string>> = {
  file: (most) => `文件超过 ${shownBytes(most)}`,
  inflated: (most) => `解压后的内容超过 ${shownBytes(most)}`,
  'edited-part': (most) => `要修改的部分超过 ${shownBytes(most)}`,
  entries: (most) => `文件里的部分超过 ${most} 个`,
  cells: (most) => `单元格超过 ${most} 个`,
  texts: (most) => `不同的文本超过 ${most} 条`,
  'xml-token': (most) => `有一段文本超过 ${shownBytes(most)}`,
  'xml-depth': (most) => `XML 嵌套超过 ${most} 层`,
};

const uncopyable: Readonly<Record<Extract<PlanProblem, { code: 'sheet-not-copyable' }>['because'], string>> = {
  slicer: '切片器',
  timeline: '日程表',
  query: '外部数据查询',
  'chart-sheet': '图表工作表没有单元格',
};

export const filesWords: FilesWords = {
  'file-empty': () => '文件是空的，应为 .xlsx 或 .xlsm 工作簿。请重新保存或下载。',
  'file-is-no-workbook': (problem) => looks[problem.looks],
  'file-encrypted': () => '文件有打开密码，无法读取；应为没有打开密码的工作簿。请在 Excel 里取消打开密码，另存后再试。',
  'file-cut-off': () => '文件不完整，结尾缺失，应为完整的 .xlsx。可能是下载或复制中断，请重新获取。',
  'file-damaged': ({ part, damage }) => `文件已损坏：${shownText(part)}（${damages[damage]}）。请用 Excel 打开并修复，另存后再试。`,
  'file-too-large': ({ measure, most, part }) => `${measures[measure](most)}${part === undefined ? '' : `（${shownText(part)}）`}，不予读取。请拆成较小的文件，或删去多余的内容。`,
  'file-is-a-bomb': ({ part, ratio }) => `${shownText(part)} 解压后膨胀到 ${ratio} 倍以上，正常的工作簿不会如此，已停止读取。请核对文件来源。`,
  'part-twice': ({ part }) => `文件里有两个 ${shownText(part)}，每个部分应只有一个。请用 Excel 打开并修复，另存后再试。`,
  'part-name-unsafe': ({ part }) => `文件里有名称不安全的部分 ${shownText(part)}，正常的工作簿不会如此。请核对文件来源。`,
  'part-has-doctype': ({ part }) => `${shownText(part)} 里有 DOCTYPE 声明，正常的工作簿不会如此，已停止读取。请核对文件来源。`,
  'row-out-of-range': ({ sheet, found, most }) => `工作表“${shownText(sheet)}”里有行号 ${shownText(found)}，应在 1 到 ${most} 之间。请用 Excel 打开并修复，另存后再试。`,
  'column-out-of-range': ({ sheet, found, most }) => `工作表“${shownText(sheet)}”里有单元格 ${shownText(found)}，列应在 A 到 ${most} 之间。请用 Excel 打开并修复，另存后再试。`,
  'text-missing': ({ sheet, cell, index, count }) =>
    `工作表“${shownText(sheet)}”的 ${cell} 指向第 ${shownText(index)} 条共享文本（从 0 数起），文件里只有 ${count} 条。请用 Excel 打开并修复，另存后再试。`,
  'sheet-unknown': ({ sheet }) => `文件里没有工作表“${shownText(sheet)}”。请核对名称。`,
  'sheet-exists': ({ sheet }) => `已有名为“${shownText(sheet)}”的工作表，新工作表应另取名称。请改名。`,
  'sheet-name-invalid': ({ sheet }) => `“${shownText(sheet)}”不能用作工作表名称：应为 1 到 31 个字，不含 : \\ / ? * [ ]，首尾不是单引号。请改名。`,
  'sheet-not-copyable': ({ sheet, because }) => `工作表“${shownText(sheet)}”无法复制：${uncopyable[because]}在工作簿里只能有一份。请从模板里去掉，或换一张工作表。`,
  'cells-beyond-sheet': ({ sheet, cell }) => `工作表“${shownText(sheet)}”的 ${cell} 超出范围，应在 A1 到 XFD1048576 之间。请减少行或列。`,
  'cell-in-array-formula': ({ sheet, cell, area }) => `工作表“${shownText(sheet)}”的 ${cell} 属于数组公式 ${area}，单独写入的值会被重新计算掉。请先改掉数组公式。`,
  'merge-overlaps': ({ sheet, area, other }) => `工作表“${shownText(sheet)}”的 ${area} 与已合并的 ${other} 重叠，合并的单元格不能重叠。请先取消其中一处合并。`,
  'row-not-repeatable': ({ sheet, row, because }) =>
    `工作表“${shownText(sheet)}”的第 ${row} 行不能重复：${because === 'table' ? '它是表格的标题行或汇总行' : '它穿过一个数组公式'}。请把重复的内容放到另一行。`,
  'table-overlaps': ({ sheet, area, other }) => `工作表“${shownText(sheet)}”的 ${area} 与已有的表格 ${other} 重叠。请换一个区域。`,
  'table-heading-unusable': ({ sheet, cell, found }) =>
    `工作表“${shownText(sheet)}”的 ${cell} 是表格的列标题，${found === '' ? '现在没有文本' : `“${shownText(found)}”已出现过`}；每列应有不同的标题。请改正。`,
  'name-taken': ({ name }) => `名称“${shownText(name)}”已被使用。请另取名称。`,
  'name-invalid': ({ name }) => `“${shownText(name)}”不能用作名称：应以文字或下划线开头，不含空格，也不能像单元格地址。请改名。`,
  'choices-unusable': ({ sheet, area, because, length, most }) =>
    because === 'length'
      ? `工作表“${shownText(sheet)}”的 ${area} 的下拉选项共 ${length} 个字符，最多 ${most} 个。请减少或缩短选项。`
      : `工作表“${shownText(sheet)}”的 ${area} 的下拉选项里有半角逗号，Excel 会把它当作分隔。请改用全角逗号。`,
  'text-too-long': ({ sheet, cell, length, most }) => `要写入工作表“${shownText(sheet)}”的 ${cell} 的文本有 ${length} 个字符，一个单元格最多 ${most} 个。请缩短。`,
  'number-unusable': ({ sheet, cell }) => `要写入工作表“${shownText(sheet)}”的 ${cell} 的不是有限的数，应为普通的数。请核对来源数据。`,
  'formula-unusable': ({ sheet, cell, found }) => `要写入工作表“${shownText(sheet)}”的 ${cell} 的公式“${shownText(found)}”为空、以 = 开头或超过 8192 个字符。请改写。`,
};
