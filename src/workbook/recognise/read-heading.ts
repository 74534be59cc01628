import { indicatorById } from '../../catalogue/indicators/index';
import type { Unit } from '../../domain/quantity';
import { readHeadingText, readUnitLevel, type HeadingText } from './heading-text';
import type { PersonField, Role } from './role';
import { cutIntoWords, type CutHeading } from './words/cut-into-words';
import type { WordMeaning } from './words/heading-words';

/** What the heading of a column says, all its levels together. */
export type HeadingReading = {
  readonly says: HeadingMeaning;
  /** The known word that decided. */
  readonly word: string;
  /** True if the lowest level consists of known words only. */
  readonly whole: boolean;
  readonly unit?: Unit;
  readonly weight?: number;
  readonly target?: string;
  readonly period?: string;
  /** A quarter or half without its year: `Q3`. */
  readonly part?: string;
};

export type HeadingMeaning =
  | { readonly kind: 'role'; readonly role: Role }
  /** An amount that may belong to several rates. */
  | { readonly kind: 'ratio-part'; readonly part: 'numerator' | 'denominator'; readonly indicators: readonly string[] }
  | { readonly kind: 'unknown' };

const role = (value: Role): HeadingMeaning => ({ kind: 'role', role: value });

type Token = { readonly word: string; readonly meaning: WordMeaning };

/** `levels`: the texts above a column, from the uppermost to the lowest; empty and repeated ones left out. */
export const readHeading = (levels: readonly string[]): HeadingReading => {
  const texts = levels.map((level, at) => (at === 0 ? undefined : readUnitLevel(level)) ?? readHeadingText(level));
  const cuts = texts.map(({ words }) => cutIntoWords(words));
  const leaf = cuts.findLast((_, at) => texts[at]?.words !== '') ?? { words: [], unknown: 0, endsKnown: true };
  const counts = texts.some((text) => text.counts === true);
  const { says, word } = texts.some(({ month }) => month) ? { says: role({ kind: 'unused' }), word: '' } : (fieldBeforeBrackets(texts.findLast((text) => text.words !== '')) ?? meaningOf(cuts, leaf, counts));
  const said = Object.assign({}, ...texts) as ReturnType<typeof readHeadingText>;
  return {
    says,
    word,
    whole: leaf.unknown === 0,
    ...(said.unit === undefined ? {} : { unit: said.unit }),
    ...(said.weight === undefined ? {} : { weight: said.weight }),
    ...(said.target === undefined ? {} : { target: said.target }),
    ...(said.period === undefined ? {} : { period: said.period }),
    ...(said.part === undefined ? {} : { part: said.part }),
  };
};

const FIELDS: readonly string[] = ['id', 'name', 'position', 'department', 'supervisor', 'period'] satisfies readonly PersonField[];

/** 姓名（工号）, 人员（岗位）: what stands before the brackets is what the column holds. */
const fieldBeforeBrackets = (text: HeadingText | undefined): Meaning | undefined => {
  if (text === undefined || text.main === '' || text.main === text.words) return undefined;
  const meaning = ofWords(cutIntoWords(text.main));
  return meaning?.says.kind === 'role' && FIELDS.includes(meaning.says.role.kind) ? meaning : undefined;
};

type Meaning = { readonly says: HeadingMeaning; readonly word: string };

const unknown: Meaning = { says: { kind: 'unknown' }, word: '' };

const meaningOf = (cuts: readonly CutHeading[], leaf: CutHeading, counts: boolean): Meaning => {
  const everything = cuts.flatMap((cut) => cut.words);
  const indicator = everything.findLast((word) => word.meanings.some(({ kind }) => kind === 'indicator'));
  const owner = indicator?.meanings.find((meaning) => meaning.kind === 'indicator');
  if (indicator !== undefined && owner !== undefined) return ofIndicator(owner.indicator, indicator.word, cuts, leaf, counts);
  return ofRatio(leaf) ?? ofWords(leaf) ?? ofWords({ ...leaf, words: everything }) ?? unknown;
};

/** `counts`: the unit is money or a number of things. No rate and no rating is measured in it. */
const ofIndicator = (indicator: string, word: string, cuts: readonly CutHeading[], leaf: CutHeading, counts: boolean): Meaning => {
  const inLeaf = leaf.words.some(({ meanings }) => meanings.some((meaning) => meaning.kind === 'indicator'));
  const tokens = cuts.flatMap((cut) => cut.words).map((known): Token => ({ word: known.word, meaning: besideIndicator(known.meanings) }));
  if (tokens.some(({ meaning }) => meaning.kind === 'not-input' || meaning.kind === 'month')) return { says: role({ kind: 'unused' }), word };
  const ratio = inLeaf ? undefined : tokens.findLast(({ meaning }) => meaning.kind === 'ratio-part' && meaning.indicators.includes(indicator))?.meaning;
  if (ratio?.kind === 'ratio-part') return { says: role({ kind: ratio.part, indicator }), word };
  const other = tokens.findLast(({ meaning }) => meaning.kind === 'other')?.meaning;
  if (other?.kind === 'other' && (other.as === 'note' || other.as === 'information-source' || other.as === 'grade')) return { says: role({ kind: other.as }), word };
  const part = tokens.findLast(({ meaning }) => meaning.kind === 'part')?.meaning;
  const isRating = indicatorById(indicator)?.measure === 'rating';
  const isAmount = counts || ((!inLeaf || isRating) && leaf.words.some(({ meanings }) => meanings.some(({ kind }) => kind === 'amount')));
  if (isAmount && (part === undefined || (part.kind === 'part' && part.part === 'result'))) return { says: role({ kind: 'unused' }), word };
  return { says: role({ kind: part?.kind === 'part' ? part.part : 'result', indicator }), word };
};

const besideIndicator = (meanings: readonly WordMeaning[]): WordMeaning =>
  meanings.find(({ kind }) => kind === 'part') ?? meanings.find(({ kind }) => kind === 'filler') ?? meanings[0] ?? { kind: 'filler' };

const ofRatio = (leaf: CutHeading): Meaning | undefined => {
  if (leaf.words.some(({ meanings }) => meanings.some(({ kind }) => kind === 'not-input'))) return undefined;
  for (const { word, meanings } of leaf.words) {
    const ratio = meanings.find((meaning) => meaning.kind === 'ratio-part');
    if (ratio !== undefined && leaf.unknown === 0) return { says: { kind: 'ratio-part', part: ratio.part, indicators: ratio.indicators }, word };
  }
  return undefined;
};

const RANKING: readonly WordMeaning['kind'][] = ['field', 'part', 'indicators', 'other', 'not-input', 'month', 'ratio-part', 'amount', 'filler', 'indicator'];

const foremost = (meanings: readonly WordMeaning[]): WordMeaning =>
  [...meanings].sort((a, b) => RANKING.indexOf(a.kind) - RANKING.indexOf(b.kind))[0] ?? { kind: 'filler' };

/** In Chinese and English alike the last word says what a column is: 被考核人所在部门, employee name. */
const ofWords = (cut: CutHeading): Meaning | undefined => {
  const tokens = cut.words.map(({ word, meanings }): Token => ({ word, meaning: foremost(meanings) })).filter(({ meaning }) => meaning.kind !== 'filler');
  const last = tokens.at(-1);
  if (last === undefined) return undefined;
  if (tokens.some(({ meaning }) => meaning.kind === 'not-input')) return { says: role({ kind: 'unused' }), word: last.word };
  const decided = ofToken(last, tokens, cut);
  return decided === undefined ? undefined : { says: decided, word: last.word };
};

const ofToken = ({ meaning }: Token, tokens: readonly Token[], cut: CutHeading): HeadingMeaning | undefined => {
  switch (meaning.kind) {
    case 'field':
      return ofField(meaning.field, tokens, cut);
    case 'part':
      return cut.unknown > 2 ? undefined : role({ kind: meaning.part });
    case 'indicators':
      return cut.unknown > 0 ? undefined : role({ kind: 'indicator' });
    case 'other':
      return cut.unknown > 4 ? undefined : role({ kind: meaning.as });
    case 'month':
    case 'not-input':
      return role({ kind: 'unused' });
    case 'ratio-part':
    case 'amount':
    case 'filler':
    case 'indicator':
      return undefined;
  }
};

const isField = (field: PersonField) => ({ meaning }: Token): boolean => meaning.kind === 'field' && meaning.field === field;

const LITERALLY_NAME = /名|name/;

const ofField = (field: PersonField, tokens: readonly Token[], cut: CutHeading): HeadingMeaning | undefined => {
  if (cut.unknown > (field === 'period' || !cut.endsKnown ? 0 : 4)) return undefined;
  if (tokens.some(isField('supervisor')) && field !== 'supervisor') return role({ kind: field === 'name' ? 'supervisor' : 'unused' });
  if (field === 'id' && tokens.some((token) => isField('name')(token) && LITERALLY_NAME.test(token.word))) return role({ kind: 'name' });
  if (field !== 'position' && tokens.some(isField('position'))) return role({ kind: field === 'id' ? 'unused' : field === 'name' ? 'position' : field });
  return role({ kind: field });
};
