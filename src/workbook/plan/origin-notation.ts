import type { Locale } from '../../domain/locale';
import type { Origin, Sourced } from '../../domain/origin';
import type { RulePart } from '../../domain/scheme';
import { meantBy, origins } from './rules-columns';

const BETWEEN = ' ｜ ';

const word = (origin: Origin, locale: Locale): string => origins[origin][locale];

/** `文件：岗位目标和考核指标说明书，一` or, without a source, `建议`. */
export const writeOrigin = ({ origin, source }: Sourced<unknown>, locale: Locale): string =>
  source === undefined ? word(origin, locale) : `${word(origin, locale)}：${source}`;

const split = (text: string): { readonly origin: Origin; readonly rest: string } | undefined => {
  const [, head, rest] = /^\s*([^：:]*?)\s*(?:[：:]([\s\S]*))?$/.exec(text) ?? [];
  const origin = meantBy(origins, head ?? '');
  return origin === undefined ? undefined : { origin, rest: (rest ?? '').trim() };
};

/** Where a value comes from by its origin cell; what nobody claims to be the document's is proposed. */
export const withOrigin = <T>(value: T, text: string): Sourced<T> => {
  const read = split(text);
  if (read === undefined) return { value, origin: 'proposed' };
  return read.rest === '' ? { value, origin: read.origin } : { value, origin: read.origin, source: read.rest };
};

/** `文件：<5‰为3 ｜ 建议：<10‰为2；否则为1`: a rule part by part. */
export const writeRuleOrigin = (parts: readonly RulePart[], locale: Locale, write: (text: string) => string): string =>
  parts.map(({ text, origin }) => `${word(origin, locale)}：${write(text)}`).join(BETWEEN);

const clausesOf = (text: string): readonly string[] => text.split(/[；;\n]/).map((clause) => clause.trim()).filter((clause) => clause !== '');

const plain = (clause: string): string => clause.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** The parts of a rule's text: clauses that the origin cell calls the document's keep that name, whatever was changed around them. */
export const ruleParts = (rule: string, originCell: string): readonly RulePart[] => {
  const claimed = originCell.split(BETWEEN.trim()).flatMap((piece) => split(piece) ?? []);
  const documented = new Set(claimed.filter(({ origin }) => origin === 'document').flatMap(({ rest }) => clausesOf(rest)).map(plain));
  if (documented.size === 0) return [{ text: rule, origin: 'proposed' }];
  const parts: RulePart[] = [];
  for (const clause of clausesOf(rule)) {
    const origin: Origin = documented.has(plain(clause)) ? 'document' : 'proposed';
    const last = parts.at(-1);
    if (last?.origin === origin) parts[parts.length - 1] = { origin, text: `${last.text}；${clause}` };
    else parts.push({ origin, text: clause });
  }
  return parts.length === 0 ? [{ text: rule, origin: 'proposed' }] : parts;
};
