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
};

const english: SessionWords = {
  together: (session, windows) => `Session ${session}: ${windows === 1 ? 'only this window' : `${windows} windows`}`,
  isAt: (window, place) => `Window ${window}: ${place}`,
  joining: (session) => `Joining session ${session}…`,
  alone: (waiting) => `The connection to the other windows is lost. Work can go on; ${waiting === 1 ? '1 edit waits' : `${waiting} edits wait`} and will be shared when the connection is back.`,
  back: 'The connection to the other windows is back. All edits are shared.',
  parted: 'This workbook and that of the other windows have become different and can no longer be put together. The work is still in this window: save it as a file, then load this page again to join once more.',
};

const simplified: SessionWords = {
  together: (session, windows) => `会话 ${session}：${windows === 1 ? '只有此窗口' : `${windows} 个窗口`}`,
  isAt: (window, place) => `窗口 ${window}：${place}`,
  joining: (session) => `正在加入会话 ${session}…`,
  alone: (waiting) => `与其他窗口的连接已断开。可以继续编辑；恢复连接后将共享等待中的 ${waiting} 项更改。`,
  back: '已恢复与其他窗口的连接，所有更改均已共享。',
  parted: '此工作簿与其他窗口中的工作簿已不一致，无法再合并。内容仍保留在此窗口中：请先保存为文件，再重新加载本页以重新加入。',
};

const traditional: SessionWords = {
  together: (session, windows) => `工作階段 ${session}：${windows === 1 ? '只有此視窗' : `${windows} 個視窗`}`,
  isAt: (window, place) => `視窗 ${window}：${place}`,
  joining: (session) => `正在加入工作階段 ${session}…`,
  alone: (waiting) => `與其他視窗的連線已中斷。可以繼續編輯；恢復連線後將共用等候中的 ${waiting} 項變更。`,
  back: '已恢復與其他視窗的連線，所有變更均已共用。',
  parted: '此活頁簿與其他視窗中的活頁簿已不一致，無法再合併。內容仍保留在此視窗中：請先儲存為檔案，再重新載入本頁以重新加入。',
};

export const sessionWords: Readonly<Record<Language, SessionWords>> = { 'zh-CN': simplified, 'zh-TW': traditional, 'en-US': english };
