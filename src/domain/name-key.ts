import { callingPairs, characterMap, keyWith } from './calling-key';

/** Traditional characters that occur in headings and in names people write, each with its simplified form. */
const otherPairs = `
  應应 緊紧 報报 實实 際际 績绩 標标 權权 狀状 積积 極极 責责 創创 習习 勵励 溝沟 團团 隊队 調调 數数 據据 貨货 與与 運运 營营 區区 額额 選选 開开 問问 題题 無无 級级 單单 號号 碼码
  職职 稱称 備备 註注 記记 錄录 週周 說说 設设 別别 兩两 個个 強强 擴扩 對对 於于 現现 發发 動动 訊讯 時时 來来 轉转 聯联 絡络 達达 優优 異异 獎奖 懲惩 審审 類类 項项 築筑 歸归 檔档
  臺台 灣湾 書书 齡龄 歷历 驗验 識识 讀读 寫写 減减 準准 確确 處处 參参 補补 償偿 證证 歲岁 東东 國国 雙双 條条 約约 認认 訴诉 測测 見见 議议 釋释 範范 圍围 執执 勢势 論论 質质 違违
  隱隐 預预 從从 幾几 將将 屬属 綜综 維维 護护 給给 續续 編编 緒绪 絕绝 練练 頁页 順顺 頭头 願愿 顯显 須须 飛飞 餘余 館馆 騎骑 點点 當当 壓压 雲云 靜静 難难 雜杂 還还 進进 過过 適适
  遞递 郵邮 鄉乡 醫医 銜衔 錯错 鍵键 鎖锁 針针 鐵铁 閉闭 闊阔 陳陈 陸陆 陽阳 階阶 學学 帶带 幫帮 庫库 廠厂 張张 彙汇 匯汇 徵征 復复 複复 態态 慣惯 慮虑 憑凭 戰战 戲戏 換换 揮挥 損损
  擇择 擔担 擬拟 攜携 敗败 斂敛 曆历 樓楼 樣样 樞枢 檢检 欄栏 歡欢 殘残 氣气 決决 沒没 淨净 淺浅 溫温 滅灭 漸渐 潛潜 為为 爭争 獨独 獲获 環环 畢毕 畫画 盡尽 盤盘 眾众 稅税 穩稳 窮穷
  競竞 筆笔 節节 簡简 簽签 籌筹 糧粮 純纯 終终 罰罚 聲声 聽听 肅肃 脫脱 腦脑 興兴 舉举 舊旧 華华 萬万 葉叶 藝艺 薦荐 藥药 虛虚 裝装 製制 親亲 覺觉 觀观 訂订 討讨 許许 診诊 詢询 試试
  該该 誠诚 誤误 請请 諮谘 謝谢 讓让 豐丰 負负 貢贡 購购 賞赏 贊赞 趨趋 跡迹 車车 輔辅 輕轻 輸输 農农 連连 遊游 遠远 遲迟
`;

/**
 * What two spellings of a name have in common: no spaces, brackets, hyphens or units, one width, one case, one script.
 * For comparing only, never shown: `大客戶欠費率（‰）` and `大客户 欠费率` have the same key.
 */
export const nameKey = keyWith(characterMap(callingPairs + otherPairs));
