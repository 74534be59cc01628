import type { Damage, FileLooks, LimitedMeasure } from '../../workbook/file-problem';
import type { PlanProblem } from '../../workbook/plan-problem';
import type { FilesWords } from '../files-words';
import { shownBytes } from '../shown-bytes';
import { shownText } from '../shown-text';

const saveAs = '請用 Excel 開啟，另存為 .xlsx 後再試一次。';

const looks: Readonly<Record<FileLooks, string>> = {
  xls: `這是舊版 Excel 檔案（.xls），應為 .xlsx 或 .xlsm。${saveAs}`,
  xlsb: `這是二進位活頁簿（.xlsb），應為 .xlsx 或 .xlsm。${saveAs}`,
  'xml-spreadsheet': `這是 XML 試算表 2003 檔案，應為 .xlsx 或 .xlsm。${saveAs}`,
  ods: '這是 OpenDocument 試算表（.ods），應為 .xlsx 或 .xlsm。請用 LibreOffice 另存為 .xlsx 後再試一次。',
  numbers: '這是 Apple Numbers 檔案，應為 .xlsx 或 .xlsm。請在 Numbers 中輸出為 Excel 後再試一次。',
  word: '這是 Word 文件，應為 .xlsx 或 .xlsm。請換一個檔案。',
  powerpoint: '這是 PowerPoint 簡報，應為 .xlsx 或 .xlsm。請換一個檔案。',
  ole: `這是舊版 Office 格式的檔案，應為 .xlsx 或 .xlsm。${saveAs}`,
  pdf: '這是 PDF 檔案，應為 .xlsx 或 .xlsm。請改用原來的活頁簿。',
  html: `這是網頁（HTML），有些系統把它命名為 .xls；應為 .xlsx 或 .xlsm。${saveAs}`,
  xml: '這是 XML 檔案，不是活頁簿，應為 .xlsx 或 .xlsm。請換一個檔案。',
  csv: `這是純文字（例如 CSV），應為 .xlsx 或 .xlsm。${saveAs}`,
  archive: '這是壓縮檔，不是活頁簿，應為 .xlsx 或 .xlsm。請解壓縮後選擇其中的活頁簿。',
  image: '這是圖片，應為 .xlsx 或 .xlsm。請換一個檔案。',
  unknown: '這不是活頁簿，也看不出是什麼檔案；應為 .xlsx 或 .xlsm。請換一個檔案。',
};

const damages: Readonly<Record<Damage, string>> = {
  checksum: '內容與總和檢查碼不符',
  size: '內容的長度與記錄不符',
  compression: '壓縮資料無法解開',
  xml: 'XML 不完整或有錯誤',
  missing: '缺少這個部分',
  directory: '壓縮檔的目錄有錯誤',
  encoding: '文字編碼有錯誤',
};

const measures: Readonly<Record<LimitedMeasure, (most: number) => string>> = {
  file: (most) => `檔案超過 ${shownBytes(most)}`,
  inflated: (most) => `解壓縮後的內容超過 ${shownBytes(most)}`,
  'edited-part': (most) => `要修改的部分超過 ${shownBytes(most)}`,
  entries: (most) => `檔案裡的部分超過 ${most} 個`,
  cells: (most) => `儲存格超過 ${most} 個`,
  texts: (most) => `不同的文字超過 ${most} 筆`,
  'xml-token': (most) => `有一段文字超過 ${shownBytes(most)}`,
  'xml-depth': (most) => `XML 巢狀超過 ${most} 層`,
};

const uncopyable: Readonly<Record<Extract<PlanProblem, { code: 'sheet-not-copyable' }>['because'], string>> = {
  slicer: '交叉分析篩選器',
  timeline: '時間表',
  query: '外部資料查詢',
  'chart-sheet': '圖表工作表沒有儲存格',
};

export const filesWords: FilesWords = {
  'file-empty': () => '檔案是空的，應為 .xlsx 或 .xlsm 活頁簿。請重新儲存或下載。',
  'file-is-no-workbook': (problem) => looks[problem.looks],
  'file-encrypted': () => '檔案有開啟密碼，無法讀取；應為沒有開啟密碼的活頁簿。請在 Excel 中取消開啟密碼，另存新檔後再試一次。',
  'file-cut-off': () => '檔案不完整，結尾遺失，應為完整的 .xlsx。可能是下載或複製中斷，請重新取得。',
  'file-damaged': ({ part, damage }) => `檔案已損毀：${shownText(part)}（${damages[damage]}）。請用 Excel 開啟並修復，另存新檔後再試一次。`,
  'file-too-large': ({ measure, most, part }) => `${measures[measure](most)}${part === undefined ? '' : `（${shownText(part)}）`}，不予讀取。請拆成較小的檔案，或刪除多餘的內容。`,
  'file-is-a-bomb': ({ part, ratio }) => `${shownText(part)} 解壓縮後膨脹到 ${ratio} 倍以上，正常的活頁簿不會如此，已停止讀取。請確認檔案來源。`,
  'part-twice': ({ part }) => `檔案裡有兩個 ${shownText(part)}，每個部分應只有一個。請用 Excel 開啟並修復，另存新檔後再試一次。`,
  'part-name-unsafe': ({ part }) => `檔案裡有名稱不安全的部分 ${shownText(part)}，正常的活頁簿不會如此。請確認檔案來源。`,
  'part-has-doctype': ({ part }) => `${shownText(part)} 裡有 DOCTYPE 宣告，正常的活頁簿不會如此，已停止讀取。請確認檔案來源。`,
  'row-out-of-range': ({ sheet, found, most }) => `工作表「${shownText(sheet)}」裡有列號 ${shownText(found)}，應在 1 到 ${most} 之間。請用 Excel 開啟並修復，另存新檔後再試一次。`,
  'column-out-of-range': ({ sheet, found, most }) => `工作表「${shownText(sheet)}」裡有儲存格 ${shownText(found)}，欄應在 A 到 ${most} 之間。請用 Excel 開啟並修復，另存新檔後再試一次。`,
  'text-missing': ({ sheet, cell, index, count }) =>
    `工作表「${shownText(sheet)}」的 ${cell} 指向第 ${shownText(index)} 筆共用文字（從 0 算起），檔案裡只有 ${count} 筆。請用 Excel 開啟並修復，另存新檔後再試一次。`,
  'sheet-unknown': ({ sheet }) => `檔案裡沒有工作表「${shownText(sheet)}」。請確認名稱。`,
  'sheet-exists': ({ sheet }) => `已有名為「${shownText(sheet)}」的工作表，新工作表應另取名稱。請改名。`,
  'sheet-name-invalid': ({ sheet }) => `「${shownText(sheet)}」不能作為工作表名稱：應為 1 到 31 個字，不含 : \\ / ? * [ ]，首尾不是單引號。請改名。`,
  'sheet-not-copyable': ({ sheet, because }) => `工作表「${shownText(sheet)}」無法複製：${uncopyable[because]}在活頁簿裡只能有一份。請從範本中移除，或換一張工作表。`,
  'cells-beyond-sheet': ({ sheet, cell }) => `工作表「${shownText(sheet)}」的 ${cell} 超出範圍，應在 A1 到 XFD1048576 之間。請減少列或欄。`,
  'cell-in-array-formula': ({ sheet, cell, area }) => `工作表「${shownText(sheet)}」的 ${cell} 屬於陣列公式 ${area}，單獨寫入的值會被重新計算掉。請先修改陣列公式。`,
  'merge-overlaps': ({ sheet, area, other }) => `工作表「${shownText(sheet)}」的 ${area} 與已合併的 ${other} 重疊，合併儲存格不能重疊。請先取消其中一處合併。`,
  'row-not-repeatable': ({ sheet, row, because }) =>
    `工作表「${shownText(sheet)}」的第 ${row} 列不能重複：${because === 'table' ? '它是表格的標題列或合計列' : '它穿過一個陣列公式'}。請把重複的內容放到另一列。`,
  'table-overlaps': ({ sheet, area, other }) => `工作表「${shownText(sheet)}」的 ${area} 與已有的表格 ${other} 重疊。請換一個範圍。`,
  'table-heading-unusable': ({ sheet, cell, found }) =>
    `工作表「${shownText(sheet)}」的 ${cell} 是表格的欄標題，${found === '' ? '目前沒有文字' : `「${shownText(found)}」已出現過`}；每欄應有不同的標題。請改正。`,
  'name-taken': ({ name }) => `名稱「${shownText(name)}」已被使用。請另取名稱。`,
  'name-invalid': ({ name }) => `「${shownText(name)}」不能作為名稱：應以文字或底線開頭，不含空格，也不能像儲存格位址。請改名。`,
  'choices-unusable': ({ sheet, area, because, length, most }) =>
    because === 'length'
      ? `工作表「${shownText(sheet)}」的 ${area} 的下拉選項共 ${length} 個字元，最多 ${most} 個。請減少或縮短選項。`
      : `工作表「${shownText(sheet)}」的 ${area} 的下拉選項裡有半形逗號，Excel 會把它當作分隔。請改用全形逗號。`,
  'text-too-long': ({ sheet, cell, length, most }) => `要寫入工作表「${shownText(sheet)}」的 ${cell} 的文字有 ${length} 個字元，一個儲存格最多 ${most} 個。請縮短。`,
  'number-unusable': ({ sheet, cell }) => `要寫入工作表「${shownText(sheet)}」的 ${cell} 的不是有限的數，應為一般的數。請確認來源資料。`,
  'formula-unusable': ({ sheet, cell, found }) => `要寫入工作表「${shownText(sheet)}」的 ${cell} 的公式「${shownText(found)}」是空的、以 = 開頭或超過 8192 個字元。請改寫。`,
};
