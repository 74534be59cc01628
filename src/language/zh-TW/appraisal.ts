import type { Place } from '../../domain/appraisal/appraisal-problem';
import { writeQuantity } from '../../domain/write-quantity';
import type { AppraisalWords } from '../appraisal-words';
import { indicatorName } from '../indicator-name';
import { shownText } from '../shown-text';

const name = (id: string): string => indicatorName(id, 'zh-TW');
const place = ({ row, column }: Place): string => `第 ${row} 列第 ${column} 欄`;

const parts: AppraisalWords['parts'] = {
  'first-quarter': '第一季的總分',
  'second-quarter': '第二季的總分',
  competency: '能力得分',
  attitude: '態度得分',
};

export const appraisalWords: AppraisalWords = {
  parts,
  problems: {
    'weights-do-not-add-up': ({ sum }) => `權重合計為 ${sum}%，應正好是 100%。請調整權重。`,
    'weight-invalid': ({ found, place: at }) => `${place(at)}的權重是「${shownText(found)}」，應為 0 到 100% 之間的數。請改正。`,
    'scores-and-weights-differ': ({ scores, weights }) => `得分有 ${scores} 個，權重有 ${weights} 個，兩者應一一對應。請補齊，或刪去多餘的。`,
    'score-missing': ({ place: at }) => `${place(at)}沒有得分，總分需要每一項得分。請補上。`,
    'target-invalid': ({ indicator, found }) => `${name(indicator)}的目標值是 ${writeQuantity(found)}，應大於 0。請改正目標值。`,
    'part-missing': ({ part }) => `缺少${parts[part]}，半年總分需要四個部分齊全。請補上。`,
    'nothing-rated': ({ part }) => `${part === undefined ? '這張表' : part['zh-TW']}沒有一項有評分，至少需要一項。請評分。`,
    'answer-invalid': ({ answer, found }) => `第 ${answer} 份評價是「${shownText(found)}」，應為 1 到 5 或「不瞭解」。請改正。`,
    'answer-without-department': ({ answer }) => `第 ${answer} 份評價沒有部門，每份評價都應寫明部門。請補上部門。`,
    'shares-do-not-add-up': ({ sum }) => `各等第的比例合計為 ${sum}%，應正好是 100%。請調整比例。`,
    'share-invalid': ({ found, place: at }) => `${place(at)}的比例是「${shownText(found)}」，應為 0 到 100% 之間的數。請改正。`,
    'headcount-invalid': ({ found }) => `人數是「${shownText(found)}」，應為 0 或正整數。請改正。`,
    'total-invalid': ({ found }) => `總分是「${shownText(found)}」，應為數字。請改正。`,
    'total-not-in-list': ({ total }) => `總分 ${total} 不在列入排名的總分之中。請讓排名範圍包含這個總分。`,
    'grades-missing': () => '沒有等第可查，應至少有一個等第及其下限。請補上。',
    'grade-limit-invalid': ({ grade, found }) => `等第「${shownText(grade)}」的下限是「${shownText(found)}」，應為數字。請改正。`,
    'grade-limit-twice': ({ from }) => `有兩個等第的下限都是 ${from}，各等第的下限應不同。請改正其中一個。`,
    'total-below-grades': ({ total, lowest }) => `總分 ${total} 低於最低等第的下限 ${lowest}，沒有對應的等第。請核對總分，或調低這個下限。`,
  },
};
