import type { TroubleWords } from '../../pane/trouble-words';
import { counted } from '../counted';

export const troubleWords: TroubleWords = {
  trouble: {
    nothingWritten: 'Nothing was written.',
    close: 'Close',
    conflicts: (number) => `${counted(number, 'cell')} changed since the check`,
    conflictsLead: 'Compare them, then choose.',
    wasRead: 'At the check',
    isNow: 'Now',
    wouldBe: 'To be written',
    overwrite: 'Write anyway',
    keep: 'Keep what is there and check again',
    interrupted: 'Writing was interrupted',
    interruptedLead: 'Writing can go on, everything can be taken back, or it can stay as it is now.',
    cancelledByYou: 'Cancel was pressed while cells were written.',
    finished: (number) => `Finished sheets (${number})`,
    unfinished: (number) => `Unfinished sheets (${number})`,
    noSheets: 'None',
    resume: 'Go on writing',
    takeBack: 'Take everything back',
    takenBack: 'Everything was taken back; the workbook is as it was before.',
    mayLoseFormats: 'Excel could not tell or set again some formatting, conditional formatting, data validation or links. After everything is taken back, they may be missing on the sheets below; look there under Home > Conditional Formatting > Manage Rules and Data > Data Validation, and at the cells that had links.',
    sheetsThatMayLoseFormats: (number) => `Sheets that may lack formatting, conditional formatting, data validation or links (${number})`,
    takenBackButFormats: 'Everything was taken back, but formatting, conditional formatting, data validation or links may be missing on the sheets that were listed; look there under Home > Conditional Formatting > Manage Rules and Data > Data Validation, and at the cells that had links.',
    leave: 'Leave it as it is',
    leftAsItIs: 'Writing was not completed. What was written stays in the workbook; the next filling updates these sheets.',
    template: 'This template cannot be used',
    changed: 'The workbook changed since the check.',
    changedByOthers: 'Somebody else changed the workbook since the check.',
    checkAgain: 'Check again',
  },
};
