import type { Place } from '../../domain/appraisal/appraisal-problem';
import type { ItemPlace } from '../../domain/rating-sheet/rating-problem';
import { indicatorName } from '../indicator-name';
import type { RecordWords } from '../record-words';
import { shownText } from '../shown-text';

const name = (id: string): string => indicatorName(id, 'zh-TW');
const item = (at: ItemPlace): string => `第 ${at.section} 部分第 ${at.item} 項${at.name === undefined ? '' : `（${at.name['zh-TW']}）`}`;
const place = ({ row, column }: Place): string => `第 ${row} 列第 ${column} 欄`;

export const recordWords: RecordWords = {
  headerFields: { appraisee: '被測評人', appraiser: '測評人', date: '測評日期', period: '測評時段' },
  scores: { 5: '遠超目標', 4: '超過目標', 3: '達到目標', 2: '低於目標', 1: '遠低於目標' },
  period: (period) => {
    switch (period.type) {
      case 'quarter':
        return `${period.year} 年第 ${period.quarter} 季`;
      case 'half-year':
        return `${period.year} 年${period.half === 1 ? '上' : '下'}半年`;
      case 'year':
        return `${period.year} 年度`;
    }
  },
  problems: {
    'score-invalid': ({ found, place: at }) => `${place(at)}的得分是「${shownText(found)}」，應為 1 到 5 之間的數。請改正。`,
    'formula-without-value': ({ formula }) => `公式 =${shownText(formula)} 還沒有計算結果，應為數字。請用 Excel 開啟並儲存檔案，或直接填寫數字。`,
    'result-missing': ({ indicator }) => `${name(indicator)}沒有本期結果，總分不完整。請補上結果。`,
    'rating-missing': ({ at }) => `${item(at)}沒有評分，應為 1 到 5 分。請評分；確實不適用的，請填「不適用」。`,
    'rating-invalid': ({ at, found }) => `${item(at)}的評分是「${shownText(found)}」，應為 1 到 5 或「不適用」。請改正。`,
    'ratings-do-not-fit': ({ expected, found }) => `評分有 ${found} 個，表上有 ${expected} 項，兩者應一一對應。請逐項填寫；不適用的，請填「不適用」。`,
    'slot-invalid': ({ found, last }) =>
      last === 0 ? `序號「${shownText(found)}」沒有項目，這一組是空的。請先加入項目。` : `序號「${shownText(found)}」無法使用，應為 1 到 ${last} 的整數。請換一個序號。`,
    'rater-twice': ({ answer, rater }) => `第 ${answer} 份評價來自 ${shownText(rater)}，此人前面已經評過，每人只計一次。請刪去其中一份。`,
    'period-missing': () => '沒有考核週期，應為季、半年或年度。請填寫，例如 2026Q3、2026H1、2026。',
    'period-without-year': ({ found }) => `考核週期「${shownText(found)}」沒有年份。請寫明年份，例如 2026Q3 或 2026 年第 3 季。`,
    'period-unreadable': ({ found }) => `考核週期「${shownText(found)}」無法辨識，應為季、半年或年度。請改寫，例如 2026Q3、2026H1、2026。`,
    'reason-too-short': ({ length, least }) => `校準理由有 ${length} 個字（不計空格），至少需要 ${least} 個字。請寫明調整的原因。`,
    'calibrator-missing': () => '沒有寫明由誰校準。請填寫姓名。',
    'time-invalid': ({ found }) => `校準時間是「${shownText(found)}」，應為日期，例如 2026-10-12。請改正。`,
  },
};
