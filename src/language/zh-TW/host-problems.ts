import type { HostProblemsWords } from '../host-problems-words';

export const hostProblemsWords: HostProblemsWords = {
  happened: {
    'cell-being-edited': () => '有儲存格正在編輯，Excel 在編輯結束前不接受其他操作。',
    'sheet-protected': ({ sheet }) => `工作表「${sheet}」受到保護，無法寫入。`,
    'structure-protected': () => '活頁簿的結構受到保護，無法新增、重新命名或刪除工作表。',
    'workbook-read-only': () => '活頁簿以唯讀方式開啟，無法寫入。',
    'connection-lost': () => 'Excel 沒有回應，連線可能已中斷。',
    'excel-busy': () => 'Excel 忙碌中，暫時無法處理。',
    'too-much-at-once': () => '一次處理的資料超過 Excel 允許的上限。',
    'sheet-gone': ({ sheet }) => `找不到工作表「${sheet}」，可能已被刪除或重新命名。`,
    'excel-too-old': ({ needs }) => `這個版本的 Excel 缺少所需的功能（${needs}）。`,
    'excel-refused': ({ excelCode, message }) => `Excel 拒絕了這個步驟（${excelCode}${message === '' ? '' : `：${message}`}）。`,
  },
  toDo: {
    'cell-being-edited': () => '請按 Enter 或 Esc 結束編輯，然後重試。',
    'sheet-protected': ({ sheet }) => `請在「校閱」索引標籤取消保護工作表「${sheet}」，然後重試。`,
    'structure-protected': () => '請在「校閱」索引標籤取消「保護活頁簿」，然後重試。',
    'workbook-read-only': () => '請啟用編輯，或另存一份，然後重試。',
    'connection-lost': () => '請檢查網路，確認活頁簿可以儲存，然後重試。',
    'excel-busy': () => '請稍候片刻，然後重試。',
    'too-much-at-once': () => '請分幾次處理，例如依部門選取人員，或刪去表格下方和右側多餘的內容。',
    'sheet-gone': () => '請重新檢查活頁簿，再繼續。',
    'excel-too-old': () => '請更新 Excel，或使用 Excel 網頁版。',
    'excel-refused': () => '請重試；如果仍未成功，請將括號裡的內容告知系統管理員。',
  },
  unchanged: '活頁簿沒有更動。',
};
