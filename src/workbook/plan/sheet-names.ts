const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]/g;

const cut = (name: string, length: number): string => {
  const short = name.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
};

/** Excel compares names of sheets without regard to case, width or form. */
export const sameSheetName = (name: string): string => name.normalize('NFKC').toLowerCase();

/** A text as the name of a sheet: forbidden characters become a space, apostrophes at the ends and the reserved `History` are avoided. */
const sheetNameOf = (wanted: string): string => {
  const clean = wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim().replace(/^'+|'+$/g, '').trim();
  const name = cut(clean, LONGEST).trim().replace(/'+$/, '');
  if (name === '') return '_';
  return /^(history|历史记录|歷程記錄)$/i.test(name) ? `${name}_` : name;
};

/** The first of `wanted` that is free, else the last one with a number: `王伟 (2)`. */
export const freeSheetName = (wanted: readonly string[], taken: ReadonlySet<string>): string => {
  const names = wanted.map(sheetNameOf);
  const free = names.find((name) => !taken.has(sameSheetName(name)));
  if (free !== undefined) return free;
  const base = names.at(-1) ?? '_';
  for (let count = 2; ; count += 1) {
    const name = `${cut(base, LONGEST - ` (${count})`.length).trim()} (${count})`;
    if (!taken.has(sameSheetName(name))) return name;
  }
};
