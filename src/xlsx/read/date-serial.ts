const millisecondsADay = 86_400_000;
/** Day 0 of Excel's count as it holds from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

/** Days between the two counts a workbook may use: 1904-01-01 is day 0 of the one and day 1462 of the other. */
export const daysBetweenEpochs = 1462;

/** The serial number (1900 count) of an ISO 8601 date, date with time, or time; `undefined` where the text is none. */
export const dateSerial = (text: string): number | undefined => {
  const time = /^T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?$/.exec(text)?.[1];
  const parsed = Date.parse(time !== undefined ? `1899-12-30T${time}Z` : /[T ]/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text);
  return Number.isFinite(parsed) ? (parsed - dayZero) / millisecondsADay : undefined;
};
