/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, members } from './holds';

holds('Culture info', [
  ['names the culture', (_, context) => read(context.workbook.application.cultureInfo, 'name'), 'en-US'],
  ['numbers: separators', (_, context) => members(context.workbook.application.cultureInfo.numberFormat, 'numberDecimalSeparator', 'numberGroupSeparator'), ['.', ',']],
  ['dates: separator and patterns', (_, context) => members(context.workbook.application.cultureInfo.datetimeFormat, 'dateSeparator', 'shortDatePattern', 'longTimePattern', 'timeSeparator'), ['/', 'M/d/yyyy', 'h:mm:ss tt', ':']],
  ['the application says the same', (_, context) => members(context.workbook.application, 'decimalSeparator', 'thousandsSeparator', 'useSystemSeparators'), ['.', ',', true]],
]);
