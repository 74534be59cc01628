import type { Finding } from './finding';

/** Many cells with one cause are one finding: the first, with the cells and edits of all. */
export const together = (findings: readonly Finding[]): readonly Finding[] => {
  const [first] = findings;
  if (first === undefined || findings.length === 1) return findings;
  const cells = findings.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
  const mends = findings.flatMap(({ mend }) => (mend === undefined ? [] : [mend]));
  const [mend] = mends;
  return [{ ...first, cells, ...(mend === undefined ? {} : { mend: { code: mend.code, edits: mends.flatMap(({ edits }) => edits) } }) }];
};

/** One finding for each key. */
export const togetherBy = (findings: readonly Finding[], keyOf: (finding: Finding) => string): readonly Finding[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(together);
};
