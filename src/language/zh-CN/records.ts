import type { Place } from '../../domain/appraisal/appraisal-problem';
import type { ItemPlace } from '../../domain/rating-sheet/rating-problem';
import { indicatorName } from '../indicator-name';
import type { RecordWords } from '../record-words';
import { shownText } from '../shown-text';

const name = (id: string): string => indicatorName(id, 'zh-CN');
const item = (at: ItemPlace): string => `第 ${at.section} 部分第 ${at.item} 项${at.name === undefined ? '' : `（${at.name['zh-CN']}）`}`;
const place = ({ row, column }: Place): string => `第 ${row} 行第 ${column} 列`;

export const recordWords: RecordWords = {
  headerFields: { appraisee: '被测评人', appraiser: '测评人', date: '测评日期', period: '测评时段' },
  scores: { 5: '远超目标', 4: '超过目标', 3: '达到目标', 2: '低于目标', 1: '远低于目标' },
  period: (period) => {
    switch (period.type) {
      case 'quarter':
        return `${period.year} 年第 ${period.quarter} 季度`;
      case 'half-year':
        return `${period.year} 年${period.half === 1 ? '上' : '下'}半年`;
      case 'year':
        return `${period.year} 年度`;
    }
  },
  problems: {
    'score-invalid': ({ found, place: at }) => `${place(at)}的得分是“${shownText(found)}”，应为 1 到 5 之间的数。请改正。`,
    'formula-without-value': ({ formula }) => `公式 =${shownText(formula)} 还没有计算结果，应为数字。请用 Excel 打开并保存文件，或直接填写数字。`,
    'result-missing': ({ indicator }) => `${name(indicator)}没有本期结果，总分不完整。请补上结果。`,
    'rating-missing': ({ at }) => `${item(at)}没有评分，应为 1 到 5 分。请评分；确实不适用的，请填“不适用”。`,
    'rating-invalid': ({ at, found }) => `${item(at)}的评分是“${shownText(found)}”，应为 1 到 5 或“不适用”。请改正。`,
    'ratings-do-not-fit': ({ expected, found }) => `评分有 ${found} 个，表上有 ${expected} 项，两者应一一对应。请逐项填写；不适用的，请填“不适用”。`,
    'slot-invalid': ({ found, last }) =>
      last === 0 ? `序号“${shownText(found)}”没有项目，这一组是空的。请先加入项目。` : `序号“${shownText(found)}”用不了，应为 1 到 ${last} 的整数。请换一个序号。`,
    'rater-twice': ({ answer, rater }) => `第 ${answer} 份评价来自 ${shownText(rater)}，此人前面已经评过，每人只计一次。请删去其中一份。`,
    'period-missing': () => '没有考核周期，应为季度、半年或年度。请填写，例如 2026Q3、2026H1、2026。',
    'period-without-year': ({ found }) => `考核周期“${shownText(found)}”没有年份。请写明年份，例如 2026Q3 或 2026 年第 3 季度。`,
    'period-unreadable': ({ found }) => `考核周期“${shownText(found)}”无法识别，应为季度、半年或年度。请改写，例如 2026Q3、2026H1、2026。`,
    'reason-too-short': ({ length, least }) => `校准理由有 ${length} 个字（不计空格），至少需要 ${least} 个字。请写明调整的原因。`,
    'calibrator-missing': () => '没有写明由谁校准。请填写姓名。',
    'time-invalid': ({ found }) => `校准时间是“${shownText(found)}”，应为日期，例如 2026-10-12。请改正。`,
  },
};
