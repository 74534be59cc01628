import type { GradeScale, ScaleGrade } from '../../domain/calibration/grade-scale';
import type { InEachLanguage } from '../../domain/locale';
import { proposed } from '../../domain/origin';

const grade = (name: string, names: InEachLanguage, from: number, coefficient: number, share: number): ScaleGrade => ({
  grade: name,
  names,
  from: proposed(from),
  coefficient: proposed(coefficient),
  share: proposed(share),
});

/** No document grades anybody: all of this is proposed, and off until HR turns it on. C lies around 3, the target met. */
export const proposedGrades: GradeScale = {
  isOn: false,
  grades: [
    grade('A', { 'zh-CN': '优秀', 'zh-TW': '優秀', 'en-US': 'Outstanding' }, 4.5, 1.3, 10),
    grade('B', { 'zh-CN': '良好', 'zh-TW': '良好', 'en-US': 'Above target' }, 3.5, 1.15, 20),
    grade('C', { 'zh-CN': '达标', 'zh-TW': '達標', 'en-US': 'On target' }, 2.5, 1, 50),
    grade('D', { 'zh-CN': '待改进', 'zh-TW': '待改進', 'en-US': 'Below target' }, 1.5, 0.8, 15),
    grade('E', { 'zh-CN': '不达标', 'zh-TW': '不達標', 'en-US': 'Far below target' }, 1, 0.6, 5),
  ],
};
