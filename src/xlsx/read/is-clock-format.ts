import { isDateFormat } from './is-date-format';

/** Whether a number format shows the time of a day and no day: `h:mm`. */
export const isClockFormat = (code: string): boolean => {
  const [first = ''] = code.split(';');
  const letters = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/AM\/PM|A\/P/gi, '');
  return isDateFormat(code) && /[hs]/i.test(letters) && !/[ydge]|^[^hs]*m+[^hs]*$/i.test(letters);
};
