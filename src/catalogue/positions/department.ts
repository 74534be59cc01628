import type { InEachLanguage } from '../../domain/locale';
import type { Department, Position } from '../../domain/position';
import { manual2002 } from '../sources';

/** A post as the manual lists it: section, id, names in Chinese (simplified, traditional) and English, other names. */
export type Post = readonly [section: string, id: string, simplified: string, traditional: string, english: string, synonyms?: readonly string[]];

export type DepartmentNaming = { readonly id: string; readonly names: InEachLanguage; readonly synonyms: readonly string[] };

/** A post of the department with these names. */
export const position = (names: InEachLanguage, [section, id, simplified, traditional, english, synonyms = []]: Post): Position => ({
  id,
  names: { 'zh-CN': simplified, 'zh-TW': traditional, 'en-US': english },
  synonyms,
  department: names,
  source: `${manual2002}，目录 ${section}`,
});

export const department = (naming: DepartmentNaming, posts: readonly Post[]): Department => ({
  ...naming,
  positions: posts.map((post) => position(naming.names, post)),
});
