/** Lines that are folded together, and how deep they lie. */
export type OutlineGroup = { readonly from: number; readonly to: number; readonly level: number };

/** The groups of an outline: each run of lines that lie at least so deep. */
export const outlineGroups = (levels: ReadonlyMap<number, number>): readonly OutlineGroup[] => {
  const lines = [...levels.keys()].sort((a, b) => a - b);
  const deepest = lines.reduce((most, line) => Math.max(most, levels.get(line) as number), 0);
  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((level) => lines.filter((line) => (levels.get(line) as number) >= level).reduce<OutlineGroup[]>((groups, line) => {
    const last = groups.at(-1);
    if (last?.to === line - 1) groups[groups.length - 1] = { ...last, to: line };
    else groups.push({ from: line, to: line, level });
    return groups;
  }, []));
};
