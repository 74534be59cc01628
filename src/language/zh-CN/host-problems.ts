import type { HostProblemsWords } from '../host-problems-words';

export const hostProblemsWords: HostProblemsWords = {
  happened: {
    'cell-being-edited': () => '有单元格正在编辑，Excel 在编辑结束前不接受其他操作。',
    'sheet-protected': ({ sheet }) => `工作表“${sheet}”受保护，无法写入。`,
    'structure-protected': () => '工作簿的结构受保护，无法增加、改名或删除工作表。',
    'workbook-read-only': () => '工作簿以只读方式打开，无法写入。',
    'connection-lost': () => 'Excel 没有应答，连接可能已中断。',
    'excel-busy': () => 'Excel 正忙，暂时无法处理。',
    'too-much-at-once': () => '一次处理的数据超过了 Excel 允许的上限。',
    'sheet-gone': ({ sheet }) => `找不到工作表“${sheet}”，它可能已被删除或改名。`,
    'excel-too-old': ({ needs }) => `这个版本的 Excel 缺少所需的功能（${needs}）。`,
    'excel-refused': ({ excelCode, message }) => `Excel 拒绝了这一步（${excelCode}${message === '' ? '' : `：${message}`}）。`,
  },
  toDo: {
    'cell-being-edited': () => '请按 Enter 或 Esc 结束编辑，然后重试。',
    'sheet-protected': ({ sheet }) => `请在“审阅”选项卡上撤消“${sheet}”的工作表保护，然后重试。`,
    'structure-protected': () => '请在“审阅”选项卡上取消“保护工作簿”，然后重试。',
    'workbook-read-only': () => '请启用编辑，或另存一份，然后重试。',
    'connection-lost': () => '请检查网络，确认工作簿能够保存，然后重试。',
    'excel-busy': () => '请稍候片刻，然后重试。',
    'too-much-at-once': () => '请分几次处理，例如按部门选择人员，或删去表格下方和右侧多余的内容。',
    'sheet-gone': () => '请重新检查工作簿，再继续。',
    'excel-too-old': () => '请更新 Excel，或使用 Excel 网页版。',
    'excel-refused': () => '请重试；如果仍不成功，请把括号里的内容告诉管理员。',
  },
  unchanged: '工作簿没有改动。',
};
