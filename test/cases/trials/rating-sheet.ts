import { ratingSheetById } from '../../../src/catalogue/rating-sheets';
import { filledSheetTotal } from '../../../src/domain/rating-sheet/filled-sheet-total';
import { proposed } from '../../../src/domain/origin';
import { readRating, type Rating } from '../../../src/domain/rating-sheet/rating';
import { cell, figure, given, list, written } from '../cells';
import type { Row } from '../read-tables';
import type { Trial } from './trial';

const sections = ['业务工作', '管理监督', '指导协调', '审查报告'];

/** `4×7` is seven times 4. */
const repeated = (text: string): readonly string[] => {
  const [, rating, times] = /^(.+)×(\d+)$/.exec(text) ?? [];
  return rating === undefined ? [text] : Array.from({ length: Number(times) }, () => rating);
};

const ratingsIn = (row: Row, section: string): readonly Rating[] =>
  list(cell(row, section)).flatMap(repeated).map((text) => readRating(given(text)));

/** The 37 items of the customer-service manager's sheet. */
export const ratingSheet: Trial = {
  needs: sections,
  may: ['部分权重'],
  gives: ['总分', '未计入的部分', '缺少'],
  run: (row) => {
    const sheet = ratingSheetById('customer-service-manager.rating-sheet');
    if (sheet === undefined) throw new Error('There is no such sheet');
    const weights = list(row.get('部分权重') ?? '25 25 25 25').map(figure);
    const weighted = { ...sheet, sections: sheet.sections.map((section, index) => ({ ...section, weight: proposed(weights[index] ?? NaN) })) };
    const sum = filledSheetTotal(weighted, sections.flatMap((section) => ratingsIn(row, section)));
    if (sum.kind === 'total') {
      return { 总分: written({ figure: sum.total }), 未计入的部分: sum.sectionsLeftOut.map((number) => sections[number - 1]).join('、'), 缺少: '' };
    }
    const missing = sum.problems.flatMap((problem) => (problem.code === 'rating-missing' ? [`${problem.at.section}.${problem.at.item}`] : []));
    return { 总分: written({ problems: sum.problems }), 未计入的部分: '', 缺少: missing.join('、') };
  },
};
