/** How many characters have to be changed, added or removed to make one text the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  [...one].forEach((char, at) => {
    let diagonal = at;
    row = row.reduce<number[]>((next, above, column) => {
      const left = next.at(-1);
      const value = left === undefined ? at + 1 : Math.min(above + 1, left + 1, diagonal + (char === other[column - 1] ? 0 : 1));
      diagonal = above;
      return [...next, value];
    }, []);
  });
  return row.at(-1) ?? one.length;
};

const LONGEST = 60;

/** The known name that was probably meant: at most half of it is wrong. Names are compared as given. */
export const nearestName = (found: string, known: readonly string[]): string | undefined => {
  const wanted = found.slice(0, LONGEST).toLowerCase();
  const ranked = known
    .map((name) => ({ name, far: distance(wanted, name.slice(0, LONGEST).toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(Math.max(name.length, wanted.length) / 2)))
    .toSorted((a, b) => a.far - b.far);
  return ranked[0]?.name;
};
