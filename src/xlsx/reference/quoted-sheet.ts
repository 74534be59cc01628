/** A sheet's name as formulas have it, always in apostrophes: `'王''伟'`. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
