import { shownScore } from '../shown-value';
import { shownRule } from '../shown-rule';
import { shownText } from '../shown-text';
import { writeQuantity } from '../../domain/write-quantity';
import type { Quantity } from '../../domain/quantity';
import type { FindingsWords } from '../findings-words';

const quoted = (text: string): string => `「${shownText(text)}」`;
const list = (texts: readonly string[]): string => texts.map(quoted).join('、');
const meant = (quantities: readonly Quantity[]): string => quantities.map(writeQuantity).join(' 或 ');
const of = (who: string, what: string): string => (who === '' ? what : `${who}的${what}`);

const roles: FindingsWords['roles'] = {
  'row-part': '列的內容（目標、實際）',
  id: '員工編號', name: '姓名', position: '職位', department: '部門', supervisor: '直屬主管', period: '考核週期', indicator: '指標名稱', unit: '單位', rater: '評分人', 'rater-department': '評分部門',
  number: '序號', total: '總分', grade: '等第', note: '備註', 'information-source': '資訊來源', unused: '不使用', result: '結果', numerator: '分子', denominator: '分母', target: '目標值', weight: '權重',
  rule: '考核結果設定', 'self-rating': '自評', 'appraiser-rating': '主管評', score: '得分',
};

const units: FindingsWords['units'] = { '%': '%', '‰': '‰', '': '比率（如 0.0042）' };

const leftOut: FindingsWords['leftOut'] = {
  total: '合計或平均', note: '說明或簽名', 'repeated-heading': '重複的標題', section: '分組標題', weights: '權重', targets: '目標值', rules: '考核結果設定', units: '單位', example: '填寫範例',
  scores: '得分', 'column-numbers': '欄序號', unfilled: '未填寫的空列',
};

export const findingsWords: FindingsWords = {
  cells: (count) => `（共 ${count} 處）`,
  who: (name, id) => `${shownText(name)}（${shownText(id)}）`,
  roles,
  roleOf: (indicator, part) => `${indicator}：${part}`,
  units,
  confidence: { certain: '確定', likely: '很可能', doubtful: '存疑' },
  leftOut,
  mends: {
    'write-as-number': '改寫為數字', 'write-in-unit': '依應有的單位改寫', 'name-unit-in-heading': '在標題中寫明單位', 'tidy-text': '整理文字', 'write-ids-alike': '統一員工編號寫法', 'remove-formula-sign': '去掉開頭的符號',
  },
  rejections: {
    empty: () => '工作表是空的',
    'no-heading': () => '沒有可辨識的標題列（一列裡要有姓名或員工編號，和至少一個指標）',
    transposed: ({ people }) => `指標在各列、${people} 人在各欄，請改為每人一列（複製後選擇性貼上：轉置）`,
    'no-people': () => '沒有員工編號或姓名',
    'no-results': () => '沒有指標的結果',
    'no-data': () => '標題下沒有資料',
    ours: () => '是 Kaohe 產生的工作表',
    hidden: () => '工作表已隱藏，另有可見的結果表',
    'not-chosen': () => '選擇了其他工作表',
    weaker: () => '另一張表更符合',
    'other-period': ({ period, taken }) => `是 ${period} 的結果，本次考核 ${taken}`,
    'same-people': ({ as, count, of: all }) => `${all} 人中有 ${count} 人已在「${shownText(as)}」中`,
  },
  evidence: {
    heading: ({ cell, text, word }) => `${cell} 的標題${quoted(text)}即${quoted(word)}`,
    'part-of-heading': ({ cell, text, word }) => `${cell} 的標題${quoted(text)}含有${quoted(word)}`,
    'headings-known': ({ row, count, of: all }) => `第 ${row + 1} 列的 ${all} 個標題中認出 ${count} 個`,
    'heading-levels': ({ count }) => `標題有 ${count} 層`,
    'unit-in-heading': ({ cell, text, unit }) => `${cell} 的標題${quoted(text)}寫明單位 ${unit}`,
    'unit-note': ({ cell, text }) => `${cell} 寫明${quoted(text)}`,
    'number-format': ({ format, count, of: all }) => `${all} 個數中有 ${count} 個的數值格式是 ${shownText(format)}`,
    'unit-in-values': ({ unit, count, of: all }) => `${all} 個值中有 ${count} 個自帶 ${unit}`,
    'values-between': ({ lowest, highest, count, of: all }) => `${all} 個數中有 ${count} 個在 ${lowest} 與 ${highest} 之間`,
    'values-fit': ({ role }) => `值看起來是${roles[role]}`,
    'table-object': ({ name }) => `Excel 表格${quoted(name)}`,
    'sheet-name': ({ text }) => `工作表名稱${quoted(text)}`,
    title: ({ cell, text }) => `${cell} 的文字${quoted(text)}`,
    beside: ({ cell, text }) => `${cell} 旁的${quoted(text)}`,
    'rows-counted': ({ people, leftOut: others, blank }) => `${people} 列資料，${others} 列不是人員，${blank} 列空白`,
    'indicators-in-headings': ({ count }) => `標題中有 ${count} 欄指標`,
    'indicators-in-rows': ({ count }) => `各列寫有指標，認出 ${count} 個`,
    'second-column': ({ first }) => `${first} 欄更符合`,
    'not-known': () => '不認得這個標題',
    chosen: () => '由人選定',
  },
  findings: {
    'missing-value': ({ indicator, found }, { who, name }) => ({ found: `${of(who, name(indicator))}${found === '' ? '沒有填寫' : `是${quoted(found)}`}`, expected: '本期的結果', toDo: '請補上結果。' }),
    'not-a-number': ({ indicator, found }, { who, name }) => ({ found: `${of(who, name(indicator))}是${quoted(found)}`, expected: '數字，可帶單位，例如 4.2‰、70%、4.2', toDo: '請改為數字。' }),
    'date-in-result': ({ indicator, found }, { who, name }) => ({ found: `${of(who, name(indicator))}成了日期 ${found}`, expected: '數字', toDo: '請把數值格式改為「通用格式」後重新輸入。' }),
    'text-number': ({ indicator, found, number }, { name }) => ({ found: `${name(indicator)}${quoted(found)}是文字`, expected: `數字 ${number}`, toDo: '請改寫為數字。' }),
    'unit-doubtful': ({ indicator, found, because, meant: quantities, comparedWith }, { name }) => ({
      found: `${name(indicator)} ${found}${because === 'above-one' ? ' 沒有單位' : because === 'unlike-the-column' ? ` 與同欄一般的 ${comparedWith === undefined ? '值' : writeQuantity(comparedWith)} 相差懸殊` : ` 與規則的 ${comparedWith === undefined ? '界限' : writeQuantity(comparedWith)} 相差懸殊`}`,
      expected: quantities.length === 0 ? '不超過 100% 的比率，帶單位' : `可能是 ${meant(quantities)}`,
      toDo: '請核對，並帶單位填寫，或在標題中寫明單位。',
    }),
    negative: ({ indicator, found }, { name }) => ({ found: `${name(indicator)}是 ${found}`, expected: '0 或正數', toDo: '請改正。' }),
    'rate-above-100': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}是 ${found}，超過 100%`, expected: '0% 到 100%', toDo: '請核對分子、分母和單位。' }),
    'rating-out-of-range': ({ indicator, found, lowest, highest }, { name }) => ({ found: `${name(indicator)}是 ${found}`, expected: `${lowest} 到 ${highest} 的評分`, toDo: '請核對評分，或換算到這個範圍。' }),
    'excel-error': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}顯示錯誤 ${found}`, expected: '數字', toDo: '請先改正這裡的公式。' }),
    'formula-without-value': ({ indicator, found }, { name }) => ({ found: `${indicator === undefined ? '' : name(indicator)}公式 ${shownText(found)} 還沒有計算結果`, expected: '計算後的值', toDo: '請用 Excel 開啟並儲存檔案，或直接填寫。' }),
    'denominator-missing': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}的分母沒有填寫（${found}）`, expected: '大於 0 的分母', toDo: '請補上分母。' }),
    'denominator-zero': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}的分母是 0（${found}）`, expected: '大於 0 的分母', toDo: '請核對分母。' }),
    'too-precise': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}${quoted(found)}位數過多`, expected: '最多 15 位數字、10 位小數', toDo: '請減少位數。' }),
    'unit-unexpected': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}是${quoted(found)}`, expected: '不帶 % 或 ‰ 的數字', toDo: '請改正。' }),
    'on-limit': ({ indicator, limit, rule, score, objective }, { who, name }) => ({
      found: `${of(who, name(indicator))}正好是界限 ${writeQuantity(limit)}，依規則「${shownRule(rule, 'zh-Hant')}」得 ${shownScore(score)} 分`,
      expected: objective === undefined ? '界限兩側得分不同' : `職位目標（${writeQuantity(limit)}）${objective.reached ? '算達到' : '算未達到'}`,
      toDo: '請確認依考核規則計分。',
    }),
    'ratings-apart': ({ indicator, self, appraiser }, { who, name }) => ({ found: `${of(who, name(indicator))}自評 ${self}，主管評 ${appraiser}`, expected: '相差不超過 1', toDo: '請面談後確認。' }),
    'column-empty': ({ indicator, heading }, { name }) => ({ found: `${quoted(heading)}整欄沒有結果`, expected: `每人的${name(indicator)}`, toDo: '請填寫這一欄，或指定另一欄。' }),
    'indicator-absent': ({ indicator, people }, { name }) => ({ found: `沒有${name(indicator)}的欄或列`, expected: `${people} 人的${name(indicator)}`, toDo: '請補上這個指標，或指定它在哪一欄。' }),
    'indicator-twice': ({ indicator, taken, other }, { name }) => ({ found: `${name(indicator)}有兩欄，採用 ${taken} 欄，未採用${quoted(other)}`, expected: '一個指標一欄結果', toDo: '請核對採用的欄，需要時另選。' }),
    'column-doubtful': ({ heading, indicator }, { name }) => ({ found: `標題${quoted(heading)}，當作${name(indicator)}`, expected: `標題寫明${name(indicator)}`, toDo: '請核對，需要時另選指標。' }),
    'indicator-unknown': ({ found }) => ({ found: found === '' ? '這一列沒有寫指標' : `指標${quoted(found)}不在目錄中`, expected: '目錄中的指標', toDo: '請改用已知的名稱；不考核的可以不管。' }),
    'ratio-ambiguous': ({ indicator, headings }, { name }) => ({ found: `只有${list(headings)}，算不出${name(indicator)}`, expected: '分子和分母各一欄，或比率本身', toDo: '請補上另一欄，或直接給出比率。' }),
    'target-missing': ({ indicator, people }, { name }) => ({ found: `${name(indicator)}沒有本期的目標值，涉及 ${people} 人`, expected: '大於 0 的目標值，例如 3%', toDo: '請填寫目標值。' }),
    'target-unreadable': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}的目標值是${quoted(found)}`, expected: '數字，可帶單位，例如 5‰、70%', toDo: '請改正目標值。' }),
    'target-differs': ({ indicator, sheetSays, settingsSay }, { name }) => ({ found: `表中${name(indicator)}的目標值是 ${writeQuantity(sheetSays)}`, expected: `本次設定的 ${writeQuantity(settingsSay)}`, toDo: '按本次設定計分；如不對，請改設定。' }),
    'weights-do-not-add-up': ({ sum }, { who }) => ({ found: `${of(who, '權重')}合計 ${sum}%`, expected: '100%', toDo: '請調整權重。' }),
    'weight-unreadable': ({ indicator, found }, { name }) => ({ found: `${name(indicator)}的權重是${quoted(found)}`, expected: '百分數，例如 25%', toDo: '請改正權重。' }),
    'weight-differs': ({ indicator, sheetSays, schemeSays }, { name }) => ({ found: `表中${name(indicator)}的權重是 ${sheetSays}%`, expected: `考核方案的 ${schemeSays}%`, toDo: '按方案計分；如不對，請改考核規則表。' }),
    'rule-doubtful': ({ indicator, rule }, { name, inner }) => ({ found: `${name(indicator)}的規則${quoted(rule)}`, expected: inner, toDo: '請改正規則。' }),
    'rule-differs': ({ indicator, sheetSays, schemeSays }, { name }) => ({ found: `表中${name(indicator)}的規則是${quoted(sheetSays)}`, expected: `考核方案的「${shownRule(schemeSays, 'zh')}」`, toDo: '按方案計分；如不對，請改考核規則表。' }),
    'results-missing': (_, { who }) => ({ found: `${who}沒有任何結果`, expected: '本期的結果', toDo: '請補上；不參加考核的請移出此表。' }),
    'person-missing': () => ({ found: '這一列有結果，沒有員工編號和姓名', expected: '員工編號或姓名', toDo: '請補上是誰的結果。' }),
    'id-missing': (_, { who }) => ({ found: `${who}沒有員工編號`, expected: '員工編號', toDo: '請補上，同名的人才能分清。' }),
    'id-column-missing': () => ({ found: '沒有員工編號，依姓名區分', expected: '每人一個員工編號', toDo: '最好加上員工編號欄。' }),
    'name-missing': (_, { who }) => ({ found: `${who}沒有姓名`, expected: '姓名', toDo: '請補上。' }),
    'duplicate-person': ({ period, first, sameResults }, { who }) => ({
      found: `${who}${period === undefined ? '' : `在 ${period} `}出現兩次，先前在 ${first}，結果${sameResults ? '相同' : '不同'}`, expected: '一人一期一次', toDo: '請刪去多餘的一列，或改正員工編號。',
    }),
    'id-of-two-people': ({ id, names, first }) => ({ found: `員工編號 ${shownText(id)} 有兩個姓名：${list(names)}，先前在 ${first}`, expected: '一個員工編號一個人', toDo: '請改正員工編號或姓名。' }),
    'name-of-two-people': ({ name, ids, first }) => ({ found: `${shownText(name)}有 ${ids.length} 個員工編號：${ids.map(shownText).join('、')}，先前在 ${first}`, expected: '同名的不同的人，或同一個員工編號', toDo: '請確認是不同的人。' }),
    'ids-alike': ({ ids, first }) => ({ found: `員工編號${list(ids)}寫法不同，先前在 ${first}`, expected: '同一個人的員工編號寫法一致', toDo: '請確認是否同一個人，並統一寫法。' }),
    'text-untidy': ({ found, tidy }) => ({ found: `${quoted(found)}含有多餘的空格或全形字元`, expected: quoted(tidy), toDo: '可以一併整理。' }),
    'text-like-formula': ({ found }) => ({ found: `${quoted(found)}以公式符號開頭`, expected: '不會被當作公式的文字', toDo: '填表時以文字寫入；最好去掉開頭的符號。' }),
    'position-unknown': ({ found }) => ({ found: `職位${quoted(found)}不在目錄中`, expected: '目錄中的職位', toDo: '請改正職位，或選定考核方案。' }),
    'position-missing': ({ people, scheme }, { scheme: named }) => ({
      found: `${people} 人沒有職位`, expected: scheme === undefined ? '職位，或選定的考核方案' : `職位；指標都符合「${named(scheme)}」`, toDo: scheme === undefined ? '請補上職位，或選定考核方案。' : '已依這個方案計分，請確認。',
    }),
    'position-differs': ({ found, scheme }, { scheme: named }) => ({ found: `職位是${quoted(found)}，依「${named(scheme)}」計分`, expected: '方案所屬的職位', toDo: '請確認此人適用這個方案。' }),
    'scheme-from-sheet': ({ position, people }) => ({ found: `${position === '' ? '沒有寫職位' : `職位${quoted(position)}沒有考核方案`}，${people} 人依表中的權重和考核結果設定計分`, expected: '考核方案，或表中自帶的權重和規則', toDo: '無需處理；如不對，請選定考核方案。' }),
    'no-scheme': ({ position, blocked }, { position: named }) => ({ found: blocked ? `${named(position)}的考核方案在考核規則表中不能使用` : `${named(position)}沒有考核方案`, expected: '可用的考核方案', toDo: blocked ? '請先改正考核規則表。' : '請選定考核方案，或移出此人。' }),
    'period-missing': () => ({ found: '沒有考核週期', expected: '例如 2026Q3，可寫在標題、工作表名稱或一欄中', toDo: '請補上或選定考核週期。' }),
    'period-mixed': ({ periods }) => ({ found: `有 ${periods.length} 個考核週期：${periods.join('、')}`, expected: '同一個考核週期', toDo: '請選定其中一個。' }),
    'period-unreadable': ({ found }) => ({ found: `考核週期是${quoted(found)}`, expected: '季、半年或年度，例如 2026Q3', toDo: '請改正。' }),
    'rows-of-other-period': ({ periods, period }) => ({ found: `有 ${periods.join('、')} 的列`, expected: period, toDo: '本次不計分，無需處理。' }),
    'period-differs': ({ sheetSays, settingsSay }) => ({ found: `表中寫的是 ${sheetSays}`, expected: `選定的 ${settingsSay}`, toDo: '依選定的週期計分，請確認表沒有選錯。' }),
    'rater-own-department': ({ department }, { who }) => ({ found: `${quoted(department)}給本部門的${who}評分`, expected: '其他部門的評分', toDo: '這個評分不計入。' }),
    'rater-twice': ({ rater, first }, { who }) => ({ found: `${shownText(rater)}給${who}評了兩次，先前在 ${first}`, expected: '一人評一次', toDo: '請刪去其中一次。' }),
    'too-few-raters': ({ count, least }, { who }) => ({ found: `${who}只有 ${count} 個有效評分`, expected: `至少 ${least} 個`, toDo: '請再收集評分。' }),
    'rated-unknown': ({ found }) => ({ found: `被評人${quoted(found)}不在結果表中`, expected: '結果表中的人', toDo: '請核對姓名或員工編號。' }),
    'no-table': (_, { inner }) => ({ found: inner === '' ? '活頁簿裡沒有工作表' : `沒有找到結果表（${inner}）`, expected: '有姓名或員工編號和指標的表', toDo: '請檢查標題，或指定工作表和標題列。' }),
    'sheet-left-out': ({ rejected }, { inner }) => ({ found: `沒有採用「${shownText(rejected.sheet)}」：${inner}`, expected: '一期一份結果', toDo: '如要採用，請選定這張工作表。' }),
    'sheet-hidden': () => ({ found: '結果在隱藏的工作表上', expected: '可見的工作表', toDo: '請確認這是要考核的結果。' }),
    'rows-hidden': ({ count, filtered }) => ({ found: `${count} 列資料${filtered ? '被篩選隱藏' : '已隱藏'}，仍會計分`, expected: '全部可見', toDo: '請確認這些人要考核，否則請刪去這些列。' }),
    'columns-hidden': ({ columns }) => ({ found: `用到的 ${columns.join('、')} 欄已隱藏`, expected: '可見的欄', toDo: '請確認其中的內容。' }),
    'merged-in-data': ({ area, count, overResults }) => ({ found: `資料中有 ${count} 處合併儲存格，例如 ${area}`, expected: '每人各自的儲存格', toDo: overResults ? '合併的結果算作其中每個人的，請確認。' : '已依合併的內容理解，最好取消合併。' }),
    'rows-left-out': ({ as, texts }) => ({ found: `${leftOut[as]}：${list(texts)}`, expected: '人員的列', toDo: '沒有當作人員；如不對，請選定資料列。' }),
    'formula-overwritten': ({ formula }) => ({ found: `公式 =${shownText(formula)} 會被覆寫`, expected: '空儲存格', toDo: '請先移開公式，或另選位置。' }),
    'sheet-overwritten': ({ formulas }) => ({ found: `這張工作表會被清空，其中有 ${formulas} 個公式`, expected: '空的或 Kaohe 自己的工作表', toDo: '請先改名或另存新檔。' }),
    'entry-cleared': ({ found }) => ({ found: `${quoted(found)}是在 Kaohe 的工作表上另外填寫的，再次填表時會被清除`, expected: '意見、簽名、日期以外沒有另填的內容', toDo: '請先移到其他工作表，或填入結果表。' }),
    'rules-changed': ({ form }, { who }) => ({ found: `${who}的表「${shownText(form)}」填寫後，規則、權重或目標值有變化`, expected: '與目前的規則一致', toDo: '請重新填表。' }),
  },
};
