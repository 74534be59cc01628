/** Words of the file format and those of the API for the same look, the file's first. */
export const patternWords: readonly (readonly [file: string, api: string])[] = [
  ['none', 'None'], ['solid', 'Solid'], ['mediumGray', 'Gray50'], ['darkGray', 'Gray75'], ['lightGray', 'Gray25'], ['darkHorizontal', 'Horizontal'],
  ['darkVertical', 'Vertical'], ['darkDown', 'Down'], ['darkUp', 'Up'], ['darkGrid', 'Checker'], ['darkTrellis', 'SemiGray75'],
  ['lightHorizontal', 'LightHorizontal'], ['lightVertical', 'LightVertical'], ['lightDown', 'LightDown'], ['lightUp', 'LightUp'], ['lightGrid', 'Grid'],
  ['lightTrellis', 'CrissCross'], ['gray125', 'Gray16'], ['gray0625', 'Gray8'],
];

export const lineWords: readonly (readonly [file: string, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'], ['hair', 'Continuous', 'Hairline'], ['medium', 'Continuous', 'Medium'], ['thick', 'Continuous', 'Thick'], ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'], ['mediumDashed', 'Dash', 'Medium'], ['dashDot', 'DashDot', 'Thin'], ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'], ['mediumDashDotDot', 'DashDotDot', 'Medium'], ['slantDashDot', 'SlantDashDot', 'Medium'], ['double', 'Double', 'Thick'],
];

/** `fill` and `centerContinuous` have no word in the grid: they are shown like their neighbours, and stay in the file. */
export const horizontalWords: readonly (readonly [file: string, api: string])[] = [
  ['general', 'General'], ['left', 'Left'], ['center', 'Center'], ['right', 'Right'], ['justify', 'Justify'], ['distributed', 'Distributed'],
  ['fill', 'Left'], ['centerContinuous', 'Center'],
];

export const verticalWords: readonly (readonly [file: string, api: string])[] = [
  ['bottom', 'Bottom'], ['top', 'Top'], ['center', 'Center'], ['justify', 'Justify'], ['distributed', 'Distributed'],
];

export const readingWords: readonly (readonly [file: string, api: string])[] = [['0', 'Context'], ['1', 'LeftToRight'], ['2', 'RightToLeft']];

/** The API's word for the file's. */
export const apiWord = (words: readonly (readonly [string, string, ...string[]])[], file: string | undefined): string =>
  words.find(([known]) => known === file)?.[1] ?? words[0]?.[1] ?? '';

/** The file's word for the API's. */
export const fileWord = (words: readonly (readonly [string, string, ...string[]])[], api: string): string =>
  words.find(([, known]) => known === api)?.[0] ?? words[0]?.[0] ?? '';
