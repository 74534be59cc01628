import type { HeadingBlock, HeadingColumn } from './heading-block';
import type { Role } from './role';

const WHO: readonly Role['kind'][] = ['id', 'name'];
const INPUT: readonly Role['kind'][] = ['result', 'numerator', 'indicator', 'appraiser-rating', 'self-rating'];

type Part = { readonly from: number; readonly columns: readonly (readonly [number, HeadingColumn])[] };

/** Tables that stand side by side have their headings in the same rows: each names its people and its results. */
export const splitBlock = (block: HeadingBlock): readonly HeadingBlock[] => {
  const parts = joinedParts(partsOf(block));
  if (parts.length < 2) return [block];
  return parts.map(({ from, columns }, at): HeadingBlock => ({
    ...block,
    isBesideAnother: true,
    columns: new Map(columns),
    left: at === 0 ? block.left : from,
    right: (parts[at + 1]?.from ?? block.right + 1) - 1,
  }));
};

/** A part may begin after a column without a heading, or where the first heading is repeated. */
const partsOf = (block: HeadingBlock): readonly Part[] => {
  const columns = [...block.columns].sort(([a], [b]) => a - b);
  const begin = columns[0]?.[1].levels.at(-1);
  const parts: (Part & { columns: (readonly [number, HeadingColumn])[] })[] = [];
  columns.forEach((entry, at) => {
    const [column, heading] = entry;
    const part = parts.at(-1);
    const isNew = part === undefined || columns[at - 1]?.[0] !== column - 1 || heading.levels.at(-1) === begin;
    if (isNew) parts.push({ from: column, columns: [entry] });
    else part.columns.push(entry);
  });
  return parts;
};

/** What is no table of its own belongs to the part before it. */
const joinedParts = (parts: readonly Part[]): readonly Part[] => {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && !(isTable(before) && isTable(part))) joined[joined.length - 1] = { from: before.from, columns: [...before.columns, ...part.columns] };
    else joined.push(part);
  }
  return joined;
};

const isTable = ({ columns }: Part): boolean => has(columns, WHO) && has(columns, INPUT);

const has = (columns: Part['columns'], kinds: readonly Role['kind'][]): boolean =>
  columns.some(([, { reading: { says } }]) => (says.kind === 'role' ? kinds.includes(says.role.kind) : says.kind === 'ratio-part' && kinds.includes('numerator')));
