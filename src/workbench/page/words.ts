import type { LogEntry } from '../conversation/log';

/** The words of the page itself; those of the add-in come from its manifest. */
export type Words = {
  readonly workbench: string;
  readonly file: string;
  readonly create: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly workbookFile: string;
  readonly taskPane: string;
  readonly log: string;
  readonly logKinds: Readonly<Record<LogEntry['kind'], string>>;
  readonly addIn: string;
  readonly spreadsheet: string;
  readonly opening: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string; readonly contrast: string };
  readonly close: string;
  readonly dialog: string;
  readonly restore: string;
  readonly discard: string;
  readonly stop: string;
  readonly draftFound: (name: string, when: string) => string;
  readonly discardChanges: string;
  readonly cannotOpen: (name: string, why: string) => string;
  readonly encrypted: string;
  readonly damaged: string;
  readonly otherKind: string;
  readonly tooLarge: string;
  readonly cannotSave: (why: string) => string;
  readonly cannotFetch: (address: string, why: string) => string;
  readonly badManifest: (why: string) => string;
  readonly badFunctions: (why: string) => string;
  readonly silentAddIn: (address: string) => string;
  readonly silentCommand: (name: string) => string;
  readonly failedCommand: (name: string, why: string) => string;
  readonly floodingAddIn: string;
  readonly brokenAddIn: (why: string) => string;
  readonly notKept: (why: string) => string;
  readonly stopped: string;
  readonly newWorkbook: string;
  readonly openWindow: string;
  readonly badShortcuts: (why: string) => string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly gridTool: string;
  readonly notifications: string;
};

const english: Words = {
  workbench: 'Workbench', file: 'File', create: 'New', open: 'Open…', save: 'Save', undo: 'Undo', redo: 'Redo', workbookFile: 'Workbook file', taskPane: 'Task pane', log: 'Log',
  logKinds: { request: 'Request', event: 'Event', unknown: 'Not there', fault: 'Fault', defect: 'Defect', message: 'Message' },
  addIn: 'Add-in', spreadsheet: 'Spreadsheet', opening: 'Opening…', language: 'Language', theme: 'Theme', themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  close: 'Close', dialog: 'Dialog of the add-in', restore: 'Restore', discard: 'Discard', stop: 'Stop the add-in',
  draftFound: (name, when) => `${name} was left without being saved (${when}).`,
  discardChanges: 'The workbook has changes that are not saved. Go on without them?',
  cannotOpen: (name, why) => `${name} could not be opened: ${why} The workbook in the window is unchanged.`,
  encrypted: 'it is protected by a password. Take the password away in Excel, then open it here.',
  damaged: 'it is damaged. Open it in Excel, which may repair it, and save it again.',
  otherKind: 'it is no Excel workbook (.xlsx). Save it as .xlsx in the program it comes from.',
  tooLarge: 'it is too large to be opened here. Divide it in Excel, or save a copy without what is not needed.',
  cannotSave: (why) => `The workbook could not be saved: ${why} It is still kept in this browser.`,
  cannotFetch: (address, why) => `${address} could not be fetched: ${why} Check the address and whether its server is running.`,
  badManifest: (why) => `The manifest of the add-in cannot be used: ${why} Correct it and load this page again; the workbook can be used meanwhile.`,
  badFunctions: (why) => `The custom functions of the add-in cannot be used: ${why} Correct its functions.json and load this page again.`,
  silentAddIn: (address) => `The add-in at ${address} does not answer. Is its server running, is its certificate trusted, and does its page load Office.js?`,
  silentCommand: (name) => `"${name}" has not finished. The add-in may have failed, or forgotten to call event.completed(); its console says more.`,
  failedCommand: (name, why) => `"${name}" could not run: ${why}`,
  floodingAddIn: 'The add-in sends requests faster than they can be answered.',
  brokenAddIn: (why) => `The add-in failed: ${why}`,
  notKept: (why) => `The workbook could not be kept in this browser (${why}). Save it as a file.`,
  stopped: 'The add-in was stopped. Load this page again to start it.',
  newWorkbook: 'The add-in made a new workbook.', openWindow: 'Open it in a new window',
  badShortcuts: (why) => `The keyboard shortcuts of the add-in cannot be used: ${why} Correct the file that ExtendedOverrides in the manifest names and load this page again.`,
  nameBox: 'Name box', formulaBar: 'Formula bar', gridTool: 'Tool of the spreadsheet', notifications: 'Notifications',
};

const simplified: Words = {
  workbench: '工作台', file: '文件', create: '新建', open: '打开…', save: '保存', undo: '撤消', redo: '恢复', workbookFile: '工作簿文件', taskPane: '任务窗格', log: '日志',
  logKinds: { request: '请求', event: '事件', unknown: '不支持', fault: '故障', defect: '缺陷', message: '消息' },
  addIn: '加载项', spreadsheet: '电子表格', opening: '正在打开…', language: '语言', theme: '主题', themes: { system: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
  close: '关闭', dialog: '加载项的对话框', restore: '恢复工作簿', discard: '放弃', stop: '停止加载项',
  draftFound: (name, when) => `${name} 上次离开时未保存（${when}）。`,
  discardChanges: '工作簿有未保存的更改。是否放弃更改并继续？',
  cannotOpen: (name, why) => `无法打开 ${name}：${why}窗口中的工作簿没有改变。`,
  encrypted: '文件受密码保护。请先在 Excel 中取消密码，再在这里打开。',
  damaged: '文件已损坏。请在 Excel 中打开并修复，然后重新保存。',
  otherKind: '它不是 Excel 工作簿（.xlsx）。请在原来的程序中另存为 .xlsx。',
  tooLarge: '文件过大，无法在这里打开。请在 Excel 中拆分，或另存一份去掉不需要内容的副本。',
  cannotSave: (why) => `无法保存工作簿：${why}工作簿仍保留在此浏览器中。`,
  cannotFetch: (address, why) => `无法获取 ${address}：${why}请检查地址以及其服务器是否在运行。`,
  badManifest: (why) => `无法使用加载项的清单：${why}请改正后重新加载本页；工作簿仍可使用。`,
  badFunctions: (why) => `无法使用加载项的自定义函数：${why}请改正 functions.json 后重新加载本页。`,
  silentAddIn: (address) => `加载项 ${address} 没有响应。请检查其服务器是否在运行、证书是否受信任、页面是否加载了 Office.js。`,
  silentCommand: (name) => `“${name}”尚未完成。加载项可能出错，或没有调用 event.completed()；详情见其控制台。`,
  failedCommand: (name, why) => `无法运行“${name}”：${why}`,
  floodingAddIn: '加载项发送请求过快，来不及处理。',
  brokenAddIn: (why) => `加载项出错：${why}`,
  notKept: (why) => `无法在此浏览器中保留工作簿（${why}）。请保存为文件。`,
  stopped: '已停止加载项。重新加载本页即可再次启动。',
  newWorkbook: '加载项创建了新的工作簿。', openWindow: '在新窗口中打开',
  badShortcuts: (why) => `无法使用加载项的键盘快捷方式：${why}请改正清单中 ExtendedOverrides 指向的文件，然后重新加载本页。`,
  nameBox: '名称框', formulaBar: '编辑栏', gridTool: '电子表格工具', notifications: '通知',
};

const traditional: Words = {
  workbench: '工作台', file: '檔案', create: '新增', open: '開啟…', save: '儲存', undo: '復原', redo: '取消復原', workbookFile: '活頁簿檔案', taskPane: '工作窗格', log: '記錄',
  logKinds: { request: '要求', event: '事件', unknown: '不支援', fault: '故障', defect: '缺陷', message: '訊息' },
  addIn: '增益集', spreadsheet: '試算表', opening: '正在開啟…', language: '語言', theme: '佈景主題', themes: { system: '跟隨系統', light: '淺色', dark: '深色', contrast: '高對比' },
  close: '關閉', dialog: '增益集的對話方塊', restore: '還原活頁簿', discard: '捨棄', stop: '停止增益集',
  draftFound: (name, when) => `${name} 上次離開時未儲存（${when}）。`,
  discardChanges: '活頁簿有未儲存的變更。是否捨棄變更並繼續？',
  cannotOpen: (name, why) => `無法開啟 ${name}：${why}視窗中的活頁簿沒有改變。`,
  encrypted: '檔案受密碼保護。請先在 Excel 中移除密碼，再於此處開啟。',
  damaged: '檔案已損毀。請在 Excel 中開啟並修復，然後重新儲存。',
  otherKind: '它不是 Excel 活頁簿（.xlsx）。請在原來的程式中另存為 .xlsx。',
  tooLarge: '檔案過大，無法在此處開啟。請在 Excel 中分割，或另存一份移除不需要內容的複本。',
  cannotSave: (why) => `無法儲存活頁簿：${why}活頁簿仍保留在此瀏覽器中。`,
  cannotFetch: (address, why) => `無法取得 ${address}：${why}請檢查位址以及其伺服器是否在執行。`,
  badManifest: (why) => `無法使用增益集的資訊清單：${why}請更正後重新載入本頁；活頁簿仍可使用。`,
  badFunctions: (why) => `無法使用增益集的自訂函數：${why}請更正 functions.json 後重新載入本頁。`,
  silentAddIn: (address) => `增益集 ${address} 沒有回應。請檢查其伺服器是否在執行、憑證是否受信任、頁面是否載入了 Office.js。`,
  silentCommand: (name) => `「${name}」尚未完成。增益集可能發生錯誤，或沒有呼叫 event.completed()；詳情請見其主控台。`,
  failedCommand: (name, why) => `無法執行「${name}」：${why}`,
  floodingAddIn: '增益集傳送要求過快，來不及處理。',
  brokenAddIn: (why) => `增益集發生錯誤：${why}`,
  notKept: (why) => `無法在此瀏覽器中保留活頁簿（${why}）。請儲存為檔案。`,
  stopped: '已停止增益集。重新載入本頁即可再次啟動。',
  newWorkbook: '增益集建立了新的活頁簿。', openWindow: '在新視窗中開啟',
  badShortcuts: (why) => `無法使用增益集的鍵盤快速鍵：${why}請更正資訊清單中 ExtendedOverrides 指向的檔案，然後重新載入本頁。`,
  nameBox: '名稱方塊', formulaBar: '資料編輯列', gridTool: '試算表工具', notifications: '通知',
};

export const languages = { 'zh-CN': simplified, 'zh-TW': traditional, 'en-US': english } as const;
export type Language = keyof typeof languages;

export const languageNames: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', 'en-US': 'English' };

/** The page's language that is nearest to what a browser prefers. */
export const nearestLanguage = (preferred: string): Language => {
  if (!/^zh\b/i.test(preferred)) return 'en-US';
  return /\b(tw|hk|mo|hant)\b/i.test(preferred) ? 'zh-TW' : 'zh-CN';
};
