/** Pixels of one character of the standard font; the file counts widths in characters and heights in points. */
const character = 7;

export const columnPixels = (width: number): number => Math.round(width * character);

/** Excel keeps widths to 1/256 of a character. */
export const columnCharacters = (pixels: number): number => Math.trunc((pixels / character) * 256) / 256;

export const rowPixels = (points: number): number => Math.round((points * 4) / 3);

export const rowPoints = (pixels: number): number => pixels * 0.75;
