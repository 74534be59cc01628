/** Words of the file format and those of the API, the file's first. */
type Words = readonly (readonly [file: string, api: string])[];

export const comparisonWords: Words = [
  ['between', 'Between'], ['notBetween', 'NotBetween'], ['equal', 'EqualTo'], ['notEqual', 'NotEqualTo'], ['greaterThan', 'GreaterThan'], ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'], ['lessThanOrEqual', 'LessThanOrEqual'],
];

export const textWords: Words = [['containsText', 'Contains'], ['notContainsText', 'NotContains'], ['beginsWith', 'BeginsWith'], ['endsWith', 'EndsWith']];

/** How the file names the operator of a rule on text. */
export const textOperators: Readonly<Record<string, string>> = { containsText: 'containsText', notContainsText: 'notContains', beginsWith: 'beginsWith', endsWith: 'endsWith' };

export const presetWords: Words = [
  ['containsBlanks', 'Blanks'], ['notContainsBlanks', 'NonBlanks'], ['containsErrors', 'Errors'], ['notContainsErrors', 'NonErrors'], ['uniqueValues', 'UniqueValues'], ['duplicateValues', 'DuplicateValues'],
];

export const periodWords: Words = [
  ['yesterday', 'Yesterday'], ['today', 'Today'], ['tomorrow', 'Tomorrow'], ['last7Days', 'LastSevenDays'], ['lastWeek', 'LastWeek'], ['thisWeek', 'ThisWeek'], ['nextWeek', 'NextWeek'],
  ['lastMonth', 'LastMonth'], ['thisMonth', 'ThisMonth'], ['nextMonth', 'NextMonth'],
];

/** Above or below the average: the criterion, and the attributes that say so. */
export const averageWords: readonly { readonly criterion: string; readonly above: boolean; readonly equal: boolean; readonly deviations: number }[] = [
  { criterion: 'AboveAverage', above: true, equal: false, deviations: 0 }, { criterion: 'BelowAverage', above: false, equal: false, deviations: 0 },
  { criterion: 'EqualOrAboveAverage', above: true, equal: true, deviations: 0 }, { criterion: 'EqualOrBelowAverage', above: false, equal: true, deviations: 0 },
  ...(['One', 'Two', 'Three'] as const).flatMap((count, index) => [
    { criterion: `${count}StdDevAboveAverage`, above: true, equal: false, deviations: index + 1 }, { criterion: `${count}StdDevBelowAverage`, above: false, equal: false, deviations: index + 1 },
  ]),
];

export const boundWords: Words = [
  ['min', 'LowestValue'], ['max', 'HighestValue'], ['num', 'Number'], ['percent', 'Percent'], ['formula', 'Formula'], ['percentile', 'Percentile'], ['autoMin', 'Automatic'], ['autoMax', 'Automatic'],
];

export const iconWords: Words = [
  ['3Arrows', 'ThreeArrows'], ['3ArrowsGray', 'ThreeArrowsGray'], ['3Flags', 'ThreeFlags'], ['3TrafficLights1', 'ThreeTrafficLights1'], ['3TrafficLights2', 'ThreeTrafficLights2'],
  ['3Signs', 'ThreeSigns'], ['3Symbols', 'ThreeSymbols'], ['3Symbols2', 'ThreeSymbols2'], ['4Arrows', 'FourArrows'], ['4ArrowsGray', 'FourArrowsGray'], ['4RedToBlack', 'FourRedToBlack'],
  ['4Rating', 'FourRating'], ['4TrafficLights', 'FourTrafficLights'], ['5Arrows', 'FiveArrows'], ['5ArrowsGray', 'FiveArrowsGray'], ['5Rating', 'FiveRating'], ['5Quarters', 'FiveQuarters'],
  ['3Stars', 'ThreeStars'], ['3Triangles', 'ThreeTriangles'], ['5Boxes', 'FiveBoxes'],
];

/** Icon sets that only the extension of Excel 2010 knows. */
export const laterIcons: ReadonlySet<string> = new Set(['3Stars', '3Triangles', '5Boxes']);

export const apiOf = (words: Words, file: string | undefined): string | undefined => words.find(([known]) => known === file)?.[1];
export const fileOf = (words: Words, api: unknown): string | undefined => words.find(([, known]) => known === api)?.[0];
