import type { InEachLanguage } from './locale';
import { locales } from './locale';
import { callingKey } from './calling-key';

type Named = { readonly id: string; readonly names: InEachLanguage; readonly synonyms: readonly string[] };

/** Everything a thing is called, in any script: its id, its names and its synonyms. */
export const namesOf = ({ id, names, synonyms }: Named): readonly string[] => [id, ...locales.map((locale) => names[locale]), ...synonyms];

/** The thing that bears a name, whatever its spelling; nothing if none does. */
export const finderByName = <T>(things: readonly T[], callings: (thing: T) => readonly string[]): ((text: string) => T | undefined) => {
  const byKey = new Map(things.flatMap((thing) => callings(thing).map((name) => [callingKey(name), thing] as const)));
  return (text) => byKey.get(callingKey(text));
};
