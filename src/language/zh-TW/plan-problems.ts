import { gradesColumns } from '../../workbook/grades/grades-table';
import { rulesColumns } from '../../workbook/plan/rules-columns';
import type { PlanProblemWords } from '../plan-problem-words';

const list = (words: readonly string[]): string => words.map((word) => `{{${word}}}`).join('、');

export const planProblemWords: PlanProblemWords = {
  template: {
    'template-without-placeholders': ({ sheet }) => `工作表「${sheet}」裡沒有標記，範本至少要有一個，例如 {{姓名}}。請加上標記，或換一張工作表。`,
    'placeholder-unknown': ({ sheet, cell, found, nearest, known }) =>
      `「${sheet}」的 ${cell} 裡的 ${found} 不是已知的標記。${nearest === undefined ? `可用的有：${list(known)}。` : `是否指 {{${nearest}}}？`}請改正後再試。`,
    'placeholder-outside-row': ({ sheet, cell, found }) =>
      `「${sheet}」的 ${cell} 裡的 ${found} 沒有說明是哪個指標。請寫明指標，例如 {{大客戶欠費率.得分}}，或把它放進標有 {{#指標}} 的列。`,
    'placeholder-in-formula': ({ sheet, cell, found }) => `「${sheet}」的 ${cell} 是公式（${found}），公式裡的標記無法填寫。請把標記改寫成文字。`,
    'row-end-elsewhere': ({ sheet, cell, found }) => `「${sheet}」的 ${cell} 裡有 ${found}，但同一列沒有 {{#指標}}。重複的內容只能是一列，請把開頭和結尾標在同一列。`,
  },
  rulesSheet: {
    'grades-heading-missing': ({ column }) => ({ found: '等第表沒有這一欄', expected: `標題「${gradesColumns[column]['zh-TW']}」`, toDo: '請補上這一欄的標題。改正之前不評等第。' }),
    'grades-empty': () => ({ found: '等第表裡沒有等第', expected: '每個等第一列，寫明等第和總分下限', toDo: '請填寫等第，或刪去這個表格。改正之前不評等第。' }),
    'grades-misplaced': ({ sheet }) => ({ found: `等第表放在「${sheet}」裡，填表時這張工作表會重寫`, expected: '等第表在單獨的工作表裡', toDo: '請先把等第表移到別的工作表。改正之前不評等第。' }),
    'grade-nameless': () => ({ found: '沒有等第名稱', expected: '等第的名稱，例如 A', toDo: '請填寫名稱，或刪去這一列。改正之前不評等第。' }),
    'grade-twice': ({ grade }) => ({ found: `等第「${grade}」出現兩次`, expected: '每個等第一列', toDo: '請改名，或刪去其中一列。改正之前不評等第。' }),
    'grade-limit-unusable': ({ grade, found }) => ({ found: found === '' ? `等第「${grade}」沒有總分下限` : `等第「${grade}」的總分下限「${found}」`, expected: '1 到 5 之間的數（不是文字）', toDo: '請改正下限。改正之前不評等第。' }),
    'grade-limit-shared': ({ from }) => ({ found: `兩個等第的總分下限都是 ${from}`, expected: '各等第的下限不同', toDo: '請改正其中一個。改正之前不評等第。' }),
    'grade-lowest-above-one': ({ grade, from }) => ({ found: `最低的等第「${grade}」從 ${from} 起，更低的總分沒有等第`, expected: '最低等第的下限為 1', toDo: '請把它的下限改為 1，或增加更低的等第。改正之前不評等第。' }),
    'rules-heading-missing': ({ column }) => ({ found: '沒有這一欄', expected: `標題「${rulesColumns[column]['zh-TW']}」`, toDo: '請補上這一欄的標題。' }),
    'rules-sheet-empty': () => ({ found: '沒有任何規則', expected: '每個指標一列', toDo: '請填寫規則，或刪去這張工作表後重新填表。' }),
    'rules-indicator-unknown': ({ found }) => ({ found: found === '' ? '沒有指標' : `指標「${found}」`, expected: '已知的指標', toDo: '請改用已知指標的名稱，或刪去這一列。' }),
    'rules-indicator-twice': ({ found, first }) => ({ found: `指標「${found}」出現兩次，先前在 ${first}`, expected: '一個方案裡每個指標一列', toDo: '請刪去其中一列。' }),
    'rules-weight-unusable': ({ found }) => ({ found: found === '' ? '沒有權重' : `權重「${found}」`, expected: '0% 到 100% 之間的數，例如 25%', toDo: '請改正權重。' }),
    'rules-weights-do-not-add-up': ({ scheme, sum }) => ({ found: `「${scheme}」的權重合計 ${sum}%`, expected: '100%', toDo: '請調整權重。' }),
    'rules-rule-unusable': ({ found }, inner) => ({ found: found === '' ? '沒有考核結果設定' : `考核結果設定「${found}」`, expected: inner, toDo: '請改正規則。' }),
    'rules-target-unusable': ({ found }) => ({ found: `目標「${found}」`, expected: '大於 0 的數，可帶單位，例如 3%、5‰', toDo: '請改正目標。' }),
    'rules-scheme-contradicts': ({ scheme, found, first }) => ({ found: `「${scheme}」的各列不一致：「${first}」和「${found}」`, expected: '同一方案各列相同', toDo: '請改成一致。' }),
    'rules-word-unknown': ({ column, found }) => ({
      found: `${rulesColumns[column]['zh-TW']}「${found}」`,
      expected: { periodType: '季、半年度或年度', whenMissing: '「不出總分」或「按其餘權重折算」', position: '職位目錄裡的職位' }[column],
      toDo: '請改用可用的寫法。',
    }),
  },
};
