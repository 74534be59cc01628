import { namesOf } from '../../domain/find-by-name';
import { locales } from '../../domain/locale';
import type { Position } from '../../domain/position';

/** A post is also found under its department's name and its own together, as in 长话业务事业部大客户关系组主管. */
export const namesOfPost = (position: Position): readonly string[] => [
  ...namesOf(position),
  ...locales.map((locale) => position.department[locale] + position.names[locale]),
];
