/** What the page says about rules, filters, comments and charts. */
export type DrawingWords = {
  readonly choose: string;
  readonly choices: string;
  readonly filterOf: (column: string) => string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly all: string;
  readonly blanks: string;
  readonly apply: string;
  readonly cancel: string;
  readonly clearFilter: string;
  readonly notAllowed: string;
  readonly notAllowedTitle: string;
  readonly goOn: string;
  readonly yes: string;
  readonly no: string;
  readonly retry: string;
  readonly locked: (cell: string, sheet: string) => string;
  readonly commentBy: (author: string) => string;
  readonly noteBy: (author: string) => string;
  readonly resolved: string;
  readonly follow: string;
  readonly noSuchPlace: (place: string) => string;
  readonly notFollowed: (address: string) => string;
  readonly chart: (title: string) => string;
  readonly notDrawn: (type: string) => string;
  readonly fold: string;
  readonly unfold: string;
  readonly badSheetName: string;
  readonly sheetNameTaken: string;
  readonly sheetsLocked: string;
  readonly lastSheet: string;
  readonly cutsThroughTable: string;
  readonly noRoom: string;
  readonly noMerge: string;
  readonly cellsLocked: string;
  readonly unfinishedTitle: string;
  readonly unfinished: (formula: string) => string;
};

const english: DrawingWords = {
  choose: 'Choose from the list', choices: 'Allowed values', filterOf: (column) => `Filter ${column}`, sortAscending: 'Sort ascending', sortDescending: 'Sort descending',
  all: '(Select all)', blanks: '(Blanks)', apply: 'OK', cancel: 'Cancel', clearFilter: 'Clear filter',
  notAllowed: "This value doesn't match the data validation restrictions defined for this cell.", notAllowedTitle: 'Data validation', goOn: 'Continue?', yes: 'Yes', no: 'No', retry: 'Retry',
  locked: (cell, sheet) => `${cell} cannot be changed: it is locked and the sheet "${sheet}" is protected. Unprotect the sheet, or unlock the cell while the sheet is not protected.`,
  commentBy: (author) => `Comment by ${author}`, noteBy: (author) => (author === '' ? 'Note' : `Note by ${author}`), resolved: 'Resolved', follow: 'Click to follow the link.',
  noSuchPlace: (place) => `The link leads to "${place}", which is not in this workbook. Correct the link.`,
  notFollowed: (address) => `The link to "${address}" is not opened: only web, mail and workbook addresses are.`,
  chart: (title) => `Chart: ${title}`, notDrawn: (type) => `A chart of the type "${type}" is kept, but not drawn here.`, fold: 'Collapse the group', unfold: 'Expand the group',
  badSheetName: 'This cannot be the name of a sheet. A name has 1 to 31 characters, none of / \\ ? * : [ ], no apostrophe at its beginning or end, and is not "History".',
  sheetNameTaken: 'Another sheet has this name already. Choose another name.',
  sheetsLocked: 'The structure of the workbook is protected: sheets cannot be added, deleted, moved, renamed, hidden or shown. Unprotect the workbook first.',
  lastSheet: 'A workbook has at least one visible sheet. Add or show another sheet first.',
  cutsThroughTable: 'This would move cells of a table away from the others of their row or column. Choose whole rows or columns, or cells as wide or as high as the table.',
  noRoom: 'This would push cells that are not blank over the edge of the sheet. Delete or clear rows or columns at its end first.',
  noMerge: 'These cells cannot be merged: they belong to a table, or reach only into a part of merged cells. Choose other cells, or convert the table to a range first.',
  cellsLocked: 'The sheet is protected and does not allow this. Unprotect the sheet first.',
  unfinishedTitle: 'There is a problem with this formula',
  unfinished: (formula) => `${formula}\n\nA bracket, a quotation mark or an argument is missing, or it ends with an operator. Complete it; what was typed is kept. For a text that begins with =, type ' before it.`,
};

const simplified: DrawingWords = {
  choose: '从列表中选择', choices: '允许的值', filterOf: (column) => `筛选“${column}”`, sortAscending: '升序', sortDescending: '降序',
  all: '（全选）', blanks: '（空白）', apply: '确定', cancel: '取消', clearFilter: '清除筛选',
  notAllowed: '此值与此单元格定义的数据验证限制不匹配。', notAllowedTitle: '数据验证', goOn: '是否继续？', yes: '是', no: '否', retry: '重试',
  locked: (cell, sheet) => `无法更改 ${cell}：该单元格已锁定，且工作表“${sheet}”受保护。请先取消工作表保护，或在未保护时取消锁定该单元格。`,
  commentBy: (author) => `${author} 的批注`, noteBy: (author) => (author === '' ? '注释' : `${author} 的注释`), resolved: '已解决', follow: '单击可打开链接。',
  noSuchPlace: (place) => `链接指向“${place}”，但此工作簿中没有该位置。请更正链接。`,
  notFollowed: (address) => `未打开指向“${address}”的链接：只能打开网址、邮件地址和工作簿内的位置。`,
  chart: (title) => `图表：${title}`, notDrawn: (type) => `类型为“${type}”的图表已保留，但此处不绘制。`, fold: '折叠此组', unfold: '展开此组',
  badSheetName: '工作表不能使用此名称。名称须为 1 至 31 个字符，不含 / \\ ? * : [ ]，不以单引号开头或结尾，也不能是“History”。',
  sheetNameTaken: '已有同名的工作表。请换一个名称。',
  sheetsLocked: '工作簿的结构受保护，无法添加、删除、移动、重命名、隐藏或显示工作表。请先取消工作簿保护。',
  lastSheet: '工作簿至少要有一张可见的工作表。请先添加或显示另一张工作表。',
  cutsThroughTable: '此操作会使表格中的单元格与同行或同列的其他单元格错开。请选择整行或整列，或选择与表格同宽或同高的单元格。',
  noRoom: '此操作会将非空单元格移出工作表边缘。请先删除或清除工作表末尾的行或列。',
  noMerge: '无法合并这些单元格：其中有表格中的单元格，或只包含合并单元格的一部分。请选择其他单元格，或先将表格转换为普通区域。',
  cellsLocked: '工作表受保护，不允许此操作。请先取消工作表保护。',
  unfinishedTitle: '此公式有问题',
  unfinished: (formula) => `${formula}\n\n缺少括号、引号或参数，或以运算符结尾。请补充完整；键入的内容已保留。若要输入以 = 开头的文本，请在前面加上单引号（'）。`,
};

const traditional: DrawingWords = {
  choose: '從清單中選擇', choices: '允許的值', filterOf: (column) => `篩選「${column}」`, sortAscending: '遞增排序', sortDescending: '遞減排序',
  all: '（全選）', blanks: '（空白）', apply: '確定', cancel: '取消', clearFilter: '清除篩選',
  notAllowed: '此值不符合此儲存格所定義的資料驗證限制。', notAllowedTitle: '資料驗證', goOn: '是否繼續？', yes: '是', no: '否', retry: '重試',
  locked: (cell, sheet) => `無法變更 ${cell}：此儲存格已鎖定，且工作表「${sheet}」受到保護。請先取消保護工作表，或在未受保護時取消鎖定此儲存格。`,
  commentBy: (author) => `${author} 的註解`, noteBy: (author) => (author === '' ? '附註' : `${author} 的附註`), resolved: '已解決', follow: '按一下即可開啟連結。',
  noSuchPlace: (place) => `連結指向「${place}」，但此活頁簿中沒有該位置。請更正連結。`,
  notFollowed: (address) => `未開啟指向「${address}」的連結：只能開啟網址、郵件地址和活頁簿內的位置。`,
  chart: (title) => `圖表：${title}`, notDrawn: (type) => `類型為「${type}」的圖表已保留，但此處不繪製。`, fold: '摺疊此群組', unfold: '展開此群組',
  badSheetName: '工作表不能使用此名稱。名稱須為 1 至 31 個字元，不含 / \\ ? * : [ ]，不以單引號開頭或結尾，也不能是「History」。',
  sheetNameTaken: '已有同名的工作表。請換一個名稱。',
  sheetsLocked: '活頁簿的結構受到保護，無法新增、刪除、移動、重新命名、隱藏或顯示工作表。請先取消保護活頁簿。',
  lastSheet: '活頁簿至少要有一張可見的工作表。請先新增或顯示另一張工作表。',
  cutsThroughTable: '此操作會使表格中的儲存格與同列或同欄的其他儲存格錯開。請選取整列或整欄，或選取與表格同寬或同高的儲存格。',
  noRoom: '此操作會將非空白儲存格移出工作表邊緣。請先刪除或清除工作表末端的列或欄。',
  noMerge: '無法合併這些儲存格：其中有表格中的儲存格，或只包含合併儲存格的一部分。請選取其他儲存格，或先將表格轉換為一般範圍。',
  cellsLocked: '工作表受到保護，不允許此操作。請先取消保護工作表。',
  unfinishedTitle: '此公式有問題',
  unfinished: (formula) => `${formula}\n\n缺少括號、引號或引數，或以運算子結尾。請補充完整；輸入的內容已保留。若要輸入以 = 開頭的文字，請在前面加上單引號（'）。`,
};

const languages: Readonly<Record<string, DrawingWords>> = { 'en-US': english, 'zh-CN': simplified, 'zh-TW': traditional };

export const drawingWords = (language: string): DrawingWords => languages[language] ?? english;
