/** The known word that was probably meant, or undefined if none is near. Case and full-width forms do not count. */
export const nearest = (found: string, known: readonly string[]): string | undefined => {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().slice(0, LONGEST);
  const candidates = known
    .map((word) => ({ word, distance: distanceOf(plain(found), plain(word)), begins: beginsLike(plain(found), plain(word)) }))
    .filter(({ word, distance, begins }) => begins || distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((one, other) => one.distance - other.distance);
  return candidates[0]?.word;
};

const LONGEST = 60;

const beginsLike = (found: string, word: string): boolean => found.length >= 2 && word.startsWith(found);

/** Insertions, deletions, changes and swaps of neighbours that turn one text into the other. */
const distanceOf = (from: string, to: string): number => {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(Math.min(
        (last[column] ?? row) + 1,
        (current[column - 1] ?? column) + 1,
        (last[column - 1] ?? row) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? row) + 1 : Infinity,
      ));
    }
    before = last;
    last = current;
  }
  return last[to.length] ?? from.length;
};
