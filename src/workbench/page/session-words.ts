import type { Language } from './words';

/** What the page says about a workbook that several windows share. */
export type SessionWords = {
  /** How many windows there are, this one included. */
  readonly together: (session: string, windows: number) => string;
  /** Where another window is. */
  readonly isAt: (window: number, place: string) => string;
  readonly joining: (session: string) => string;
  readonly alone: (waiting: number) => string;
  readonly back: string;
  readonly parted: string;
  readonly openApart: string;
  readonly joinAgain: string;
  /** A file of another window took the place of the workbook of this one: of one with changes, or of one without any. */
  readonly replaced: (file: string, before: string) => string;
  readonly shown: (file: string) => string;
};

const english: SessionWords = {
  together: (session, windows) => `Session ${session}: ${windows === 1 ? 'only this window' : `${windows} windows`}`,
  isAt: (window, place) => `Window ${window}: ${place}`,
  joining: (session) => `Joining session ${session}…`,
  alone: (waiting) => `The connection to the other windows is lost. Work can go on; ${waiting === 1 ? '1 edit waits' : `${waiting} edits wait`} and will be shared when the connection is back.`,
  back: 'The connection to the other windows is back. All edits are shared.',
  parted: 'This workbook and that of the other windows went on separately and can no longer be put together. All work is still in this window: open it in a window of its own or save it as a file, then join the others again.',
  openApart: 'Open in a window of its own',
  joinAgain: 'Join again',
  replaced: (file, before) => `Another window opened ${file}, which is now the workbook of all windows. ${before} as it was in this window is kept: open it in a window of its own, or discard it.`,
  shown: (file) => `Another window opened ${file}, which is now the workbook of all windows.`,
};

const simplified: SessionWords = {
  together: (session, windows) => `会话 ${session}：${windows === 1 ? '只有此窗口' : `${windows} 个窗口`}`,
  isAt: (window, place) => `窗口 ${window}：${place}`,
  joining: (session) => `正在加入会话 ${session}…`,
  alone: (waiting) => `与其他窗口的连接已断开。可以继续编辑；恢复连接后将共享等待中的 ${waiting} 项更改。`,
  back: '已恢复与其他窗口的连接，所有更改均已共享。',
  parted: '此工作簿与其他窗口中的工作簿曾分别编辑，已无法合并。所有内容仍保留在此窗口中：请在单独的窗口中打开或保存为文件，然后重新加入。',
  openApart: '在单独的窗口中打开',
  joinAgain: '重新加入',
  replaced: (file, before) => `另一个窗口打开了 ${file}，它现在是所有窗口的工作簿。此窗口中原来的 ${before} 已保留：可在单独的窗口中打开，也可放弃。`,
  shown: (file) => `另一个窗口打开了 ${file}，它现在是所有窗口的工作簿。`,
};

const traditional: SessionWords = {
  together: (session, windows) => `工作階段 ${session}：${windows === 1 ? '只有此視窗' : `${windows} 個視窗`}`,
  isAt: (window, place) => `視窗 ${window}：${place}`,
  joining: (session) => `正在加入工作階段 ${session}…`,
  alone: (waiting) => `與其他視窗的連線已中斷。可以繼續編輯；恢復連線後將共用等候中的 ${waiting} 項變更。`,
  back: '已恢復與其他視窗的連線，所有變更均已共用。',
  parted: '此活頁簿與其他視窗中的活頁簿曾分別編輯，已無法合併。所有內容仍保留在此視窗中：請在單獨的視窗中開啟或儲存為檔案，然後重新加入。',
  openApart: '在單獨的視窗中開啟',
  joinAgain: '重新加入',
  replaced: (file, before) => `另一個視窗開啟了 ${file}，它現在是所有視窗的活頁簿。此視窗中原來的 ${before} 已保留：可在單獨的視窗中開啟，也可捨棄。`,
  shown: (file) => `另一個視窗開啟了 ${file}，它現在是所有視窗的活頁簿。`,
};

export const sessionWords: Readonly<Record<Language, SessionWords>> = { 'zh-CN': simplified, 'zh-TW': traditional, 'en-US': english };
