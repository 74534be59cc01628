import { findPosition, positionById } from '../../catalogue/positions/index';
import type { Locale } from '../../domain/locale';
import type { AppraisedPerson } from './appraised-person';

type Calling = { readonly post: string; readonly text?: string };

const callingOf = ({ person, scheme }: Pick<AppraisedPerson, 'person' | 'scheme'>): Calling => {
  const { position: text } = person;
  if (text === undefined) return { post: scheme.position };
  return { post: findPosition(text)?.id ?? text, text };
};

/**
 * What each person's post is called on the sheets. One post has one name, the one that the workbook uses most, or that of the catalogue
 * where nobody's row names it: people of one post are ranked together, however their rows spell it and whatever language is on.
 */
export const postNames = (people: readonly Pick<AppraisedPerson, 'person' | 'scheme'>[], locale: Locale): ((one: Pick<AppraisedPerson, 'person' | 'scheme'>) => string) => {
  const used = new Map<string, Map<string, number>>();
  for (const { post, text } of people.map(callingOf)) {
    if (text === undefined) continue;
    const texts = used.get(post) ?? new Map<string, number>();
    const before = texts.get(text);
    used.set(post, texts.set(text, before === undefined ? 1 : before + 1));
  }
  const names = new Map([...used].map(([post, texts]) => [post, [...texts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]]));
  return (one) => {
    const { post } = callingOf(one);
    return names.get(post) ?? positionById(post)?.names[locale] ?? '';
  };
};
