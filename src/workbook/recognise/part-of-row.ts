import { readHeading } from './read-heading';
import type { IndicatorPart } from './role';

const known = new Map<string, IndicatorPart | undefined>();
const LONGEST = 12;
const MOST_REMEMBERED = 1000;

/** What a cell says that the figures of its row are: 目标值, 实际完成, 得分. Each distinct text is read once. */
export const partOfRow = (text: string): IndicatorPart | undefined => {
  if (text === '' || text.length > LONGEST) return undefined;
  if (known.has(text)) return known.get(text);
  const part = read(text);
  if (known.size < MOST_REMEMBERED) known.set(text, part);
  return part;
};

const PARTS: readonly string[] = ['result', 'target', 'score', 'weight', 'rule'] satisfies readonly IndicatorPart[];

const read = (text: string): IndicatorPart | undefined => {
  const { says, whole } = readHeading([text]);
  if (!whole || says.kind !== 'role' || !PARTS.includes(says.role.kind) || ('indicator' in says.role && says.role.indicator !== undefined)) return undefined;
  return says.role.kind as IndicatorPart;
};
