import type { Meaning, PlainKind, Side } from './token';

const compare = (side: Side, inclusive: boolean): Meaning => ({ kind: 'compare', side, inclusive });
const bound = (side: Side, inclusive: boolean): Meaning => ({ kind: 'bound', side, inclusive });
const plain = (kind: PlainKind): Meaning => ({ kind });

/**
 * Every spelling of the notation, in folded form (half-width, simplified, lower case), separated by `|`.
 * 以内, 以上 and 以下 include the number itself, as Chinese law and usage have it (民法典 1259: 以上、以下、以内 包括本数).
 */
const spellings: readonly (readonly [string, Meaning])[] = [
  ['<|小于|低于|少于|不足|不到|未达|未达到|未满|below|under|less than|lower than|fewer than', compare('below', false)],
  ['<=|=<|≤|小于等于|小于或等于|低于等于|低于或等于|少于等于|少于或等于|不超过|不高于|不大于|不多于|未超过|至多|最多', compare('below', true)],
  ['at most|up to|not above|not over|not exceeding|no more than|not more than|not greater than|less than or equal to', compare('below', true)],
  ['>|大于|高于|多于|超过|超出|above|over|more than|greater than|higher than|exceeding', compare('above', false)],
  ['>=|≥|大于等于|大于或等于|高于等于|高于或等于|多于等于|多于或等于|不低于|不少于|不小于|至少|最少|达到|达', compare('above', true)],
  ['at least|not below|not under|no less than|not less than|not lower than|greater than or equal to|more than or equal to', compare('above', true)],
  ['以内|之内|以下|及以下|或以下|及以内|含以下|or less|or lower|or below|or fewer|or under|and below|and less', bound('below', true)],
  ['以上|及以上|或以上|含以上|or more|or higher|or above|or greater|or over|and above|and more', bound('above', true)],
  ['%|percent|per cent|pct', { kind: 'unit', unit: '%' }],
  ['‰|per mille|per mill|permille|per mil|permil|promille', { kind: 'unit', unit: '‰' }],
  ['百分之', { kind: 'per', parts: 100 }],
  ['千分之', { kind: 'per', parts: 1000 }],
  ['万分之', { kind: 'per', parts: 10000 }],
  ['(含)|(包含)|(包括)|(含本数)|(包含本数)|(included)|(inclusive)|(incl.)', plain('included')],
  ['(不含)|(不包含)|(不包括)|(不含本数)|(excluded)|(exclusive)|(excl.)', plain('excluded')],
  ['(含|(包含|(包括|(including', plain('including')],
  ['(不含|(不包含|(不包括|(excluding', plain('excluding')],
  ['[', plain('open-included')],
  ['(', plain('open-excluded')],
  [']', plain('close-included')],
  [')', plain('close-excluded')],
  [',', plain('comma')],
  [';', plain('semicolon')],
  ['\n', plain('newline')],
  ['-', plain('dash')],
  ['~|至|到|to', plain('to')],
  ['between|介于|在', plain('between')],
  ['之间', plain('between-end')],
  ['and|且|并且|而且|和|与|&|&&', plain('and')],
  ['=', plain('equals')],
  ['=>', plain('fat-arrow')],
  ['等于|equals|equal to|exactly', plain('equal-to')],
  ['为|得|计|记|评|给|是|则|则为|则得|则计|计为|记为|评为|得分为|得分|→|->|gives|give|scores|score|is|then', plain('gives')],
  [':', plain('colon')],
  ['分|points|point|pts', plain('points')],
  ['次|起|件|个|项|人|例|宗|笔|户|天|times|cases|incidents', plain('counter')],
  ['否则|其他|其它|其余|其他情况|其余情况|otherwise|else|others|other|all others|all other|the rest|rest|anything else', plain('otherwise')],
  ['t|目标|目标值|target|the target', plain('target')],
  ['*|倍|倍的|times the', plain('times')],
  ['/', plain('over')],
  ['的|of', plain('of')],
  ['一半|half', plain('half')],
  ['x|结果|实际|实际值|result|the result|actual|value', plain('subject')],
  ['线性|linear', plain('line')],
  ['评分|打分|评分制|分制|rating|rated', plain('rating')],
  ['满分|full|full score|full marks', plain('full')],
  ['每次|每起|每件|每个|每项|每人|每例|每宗|每笔|每户|每天|each|per incident|each time|per case', plain('each')],
  ['扣|扣减|减|扣除|minus|deduct|less', plain('deduct')],
  ['最低|最低为|最低得|最低分|最低分为|minimum|at lowest|min', plain('lowest')],
  ['扣完为止|扣到0为止|扣至0为止|down to 0', plain('until-empty')],
];

export type Spelling = { readonly text: string; readonly meaning: Meaning };

const all: readonly Spelling[] = spellings.flatMap(([texts, meaning]) => texts.split('|').map((text) => ({ text, meaning })));

/** Spellings by their first character, the longest first: 不超过 before 不, 小于等于 before 小于. */
export const vocabulary: ReadonlyMap<string, readonly Spelling[]> = new Map(
  [...new Set(all.map(({ text }) => text.charAt(0)))].map((first) => [
    first,
    all.filter(({ text }) => text.startsWith(first)).sort((a, b) => b.text.length - a.text.length),
  ]),
);
