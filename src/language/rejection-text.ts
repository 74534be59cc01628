import type { Locale } from '../domain/locale';
import type { Rejection } from '../workbook/recognise/recognition';
import { findingsWords } from './findings-words';

/** Why a sheet or a table was looked at and not taken. */
export const rejectionText = (rejection: Rejection, locale: Locale): string => {
  // A union of functions cannot be called with a union of rejections; the record's type guarantees that they match.
  const say = findingsWords[locale].rejections[rejection.because] as (rejection: Rejection) => string;
  return say(rejection);
};
