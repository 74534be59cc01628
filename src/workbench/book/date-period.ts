import { apiError } from '../rich-api/api-error';

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The serial number of a calendar day, without its time. */
export const serialOf = (date: Date): number => Math.round((Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) - epoch) / day);

type Day = { readonly year: number; readonly month: number; readonly date: number; readonly weekday: number };

const dayOf = (serial: number): Day => {
  const date = new Date(epoch + Math.floor(serial) * day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate(), weekday: date.getUTCDay() };
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const monthNumber = (serial: number): number => dayOf(serial).year * 12 + dayOf(serial).month;
const quarterNumber = (serial: number): number => Math.floor(monthNumber(serial) / 3);
const weekNumber = (serial: number): number => Math.floor((Math.floor(serial) - 1) / 7);
const yearNumber = (serial: number): number => dayOf(serial).year;

const offsets: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1 };
const counts: Readonly<Record<string, (serial: number) => number>> = { Week: weekNumber, Month: monthNumber, Quarter: quarterNumber, Year: yearNumber };
const days: Readonly<Record<string, number>> = { Yesterday: -1, Today: 0, Tomorrow: 1 };

/** Whether a date lies in a period as a dynamic filter names it: `ThisMonth`, `Yesterday`, `AllDatesInPeriodMay`. Weeks begin on Sunday. */
export const datePeriod = (name: string, today: number): ((serial: number) => boolean) => {
  const nearDay = days[name];
  if (nearDay !== undefined) return (serial) => Math.floor(serial) === today + nearDay;
  const [, relation = '', unit = ''] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(name) ?? [];
  const [offset, count] = [offsets[relation], counts[unit]];
  if (offset !== undefined && count !== undefined) return (serial) => count(serial) === count(today) + offset;
  if (name === 'YearToDate') return (serial) => yearNumber(serial) === yearNumber(today) && Math.floor(serial) <= today;
  // The API's own spelling of February is "Febuary" in some versions.
  // One of the API's two lists of these names misspells February.
  // One of the API's two lists of these names misspells February.
  const period = name.replace('Februray', 'February').replace('AllDatesInPeriod', '');
  const month = months.indexOf(period);
  if (month >= 0) return (serial) => dayOf(serial).month === month;
  const [, quarter] = /^Quarter([1-4])$/.exec(period) ?? [];
  if (quarter !== undefined) return (serial) => Math.floor(dayOf(serial).month / 3) === Number(quarter) - 1;
  throw apiError('InvalidArgument');
};

const parts = ['Year', 'Month', 'Day'];

/** `{ date: "2020-05", specificity: "Month" }`: the same year, month or day. */
export const sameDate = (value: object): ((serial: number) => boolean) => {
  const { date, specificity } = value as { readonly date?: unknown; readonly specificity?: unknown };
  const wanted = new Date(String(date));
  if (Number.isNaN(wanted.getTime())) throw apiError('InvalidArgument');
  const precise = parts.indexOf(String(specificity));
  return (serial) => {
    const { year, month, date: dayOfMonth } = dayOf(serial);
    return year === wanted.getUTCFullYear() && (precise === 0 || month === wanted.getUTCMonth()) && (precise === 0 || precise === 1 || dayOfMonth === wanted.getUTCDate());
  };
};
