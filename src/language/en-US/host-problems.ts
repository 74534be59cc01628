import type { HostProblemsWords } from '../host-problems-words';

export const hostProblemsWords: HostProblemsWords = {
  happened: {
    'cell-being-edited': () => 'A cell is being edited, and Excel does nothing else until that is finished.',
    'sheet-protected': ({ sheet }) => `The sheet “${sheet}” is protected and cannot be written to.`,
    'structure-protected': () => 'The structure of the workbook is protected: sheets cannot be added, renamed or deleted.',
    'workbook-read-only': () => 'The workbook is open as read-only and cannot be written to.',
    'connection-lost': () => 'Excel does not answer; the connection may be lost.',
    'excel-busy': () => 'Excel is busy and cannot do this at the moment.',
    'too-much-at-once': () => 'This is more data than Excel takes at once.',
    'sheet-gone': ({ sheet }) => `The sheet “${sheet}” cannot be found; it may have been deleted or renamed.`,
    'excel-too-old': ({ needs }) => `This version of Excel lacks what is needed (${needs}).`,
    'excel-refused': ({ excelCode, message }) => `Excel refused this step (${excelCode}${message === '' ? '' : `: ${message}`}).`,
  },
  toDo: {
    'cell-being-edited': () => 'Press Enter or Esc to finish editing, then try again.',
    'sheet-protected': ({ sheet }) => `Unprotect the sheet “${sheet}” on the Review tab, then try again.`,
    'structure-protected': () => 'Switch off Protect Workbook on the Review tab, then try again.',
    'workbook-read-only': () => 'Enable editing or save a copy, then try again.',
    'connection-lost': () => 'Check the network and that the workbook can be saved, then try again.',
    'excel-busy': () => 'Wait a moment, then try again.',
    'too-much-at-once': () => 'Do it in parts, for example by department, or delete what stands far below or to the right of the table.',
    'sheet-gone': () => 'Check the workbook again, then go on.',
    'excel-too-old': () => 'Update Excel, or use Excel on the web.',
    'excel-refused': () => 'Try again; if that does not help, tell the administrator what stands in brackets.',
  },
  unchanged: 'Nothing in the workbook was changed.',
};
