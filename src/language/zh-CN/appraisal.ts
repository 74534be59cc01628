import type { Place } from '../../domain/appraisal/appraisal-problem';
import { writeQuantity } from '../../domain/write-quantity';
import type { AppraisalWords } from '../appraisal-words';
import { indicatorName } from '../indicator-name';
import { shownText } from '../shown-text';

const name = (id: string): string => indicatorName(id, 'zh-CN');
const place = ({ row, column }: Place): string => `第 ${row} 行第 ${column} 列`;

const parts: AppraisalWords['parts'] = {
  'first-quarter': '第一个季度的总分',
  'second-quarter': '第二个季度的总分',
  competency: '能力得分',
  attitude: '态度得分',
};

export const appraisalWords: AppraisalWords = {
  parts,
  problems: {
    'weights-do-not-add-up': ({ sum }) => `权重合计为 ${sum}%，应正好是 100%。请调整权重。`,
    'weight-invalid': ({ found, place: at }) => `${place(at)}的权重是“${shownText(found)}”，应为 0 到 100% 之间的数。请改正。`,
    'scores-and-weights-differ': ({ scores, weights }) => `得分有 ${scores} 个，权重有 ${weights} 个，两者应一一对应。请补齐，或删去多余的。`,
    'score-missing': ({ place: at }) => `${place(at)}没有得分，总分需要每一项得分。请补上。`,
    'target-invalid': ({ indicator, found }) => `${name(indicator)}的目标值是 ${writeQuantity(found)}，应大于 0。请改正目标值。`,
    'part-missing': ({ part }) => `缺少${parts[part]}，半年总分需要四个部分齐全。请补上。`,
    'nothing-rated': ({ part }) => `${part === undefined ? '这张表' : part['zh-CN']}没有一项有评分，至少需要一项。请评分。`,
    'answer-invalid': ({ answer, found }) => `第 ${answer} 份评价是“${shownText(found)}”，应为 1 到 5 或“不了解”。请改正。`,
    'answer-without-department': ({ answer }) => `第 ${answer} 份评价没有部门，每份评价都应写明部门。请补上部门。`,
    'shares-do-not-add-up': ({ sum }) => `各等级的比例合计为 ${sum}%，应正好是 100%。请调整比例。`,
    'share-invalid': ({ found, place: at }) => `${place(at)}的比例是“${shownText(found)}”，应为 0 到 100% 之间的数。请改正。`,
    'headcount-invalid': ({ found }) => `人数是“${shownText(found)}”，应为 0 或正整数。请改正。`,
    'total-invalid': ({ found }) => `总分是“${shownText(found)}”，应为数字。请改正。`,
    'total-not-in-list': ({ total }) => `总分 ${total} 不在参加排名的总分之中。请让排名区域包含这个总分。`,
    'grades-missing': () => '没有等级可查，应至少有一个等级及其下限。请补上。',
    'grade-limit-invalid': ({ grade, found }) => `等级“${shownText(grade)}”的下限是“${shownText(found)}”，应为数字。请改正。`,
    'grade-limit-twice': ({ from }) => `有两个等级的下限都是 ${from}，各等级的下限应不同。请改正其中一个。`,
    'total-below-grades': ({ total, lowest }) => `总分 ${total} 低于最低等级的下限 ${lowest}，没有对应的等级。请核对总分，或调低这个下限。`,
  },
};
