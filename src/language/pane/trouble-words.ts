/** What is said when something was not written as planned. */
export type TroubleWords = {
  readonly trouble: {
    readonly nothingWritten: string;
    readonly close: string;
    readonly conflicts: (count: number) => string;
    readonly conflictsLead: string;
    readonly wasRead: string;
    readonly isNow: string;
    readonly wouldBe: string;
    readonly overwrite: string;
    readonly keep: string;
    readonly interrupted: string;
    readonly interruptedLead: string;
    readonly cancelledByYou: string;
    readonly finished: (count: number) => string;
    readonly unfinished: (count: number) => string;
    readonly noSheets: string;
    readonly resume: string;
    readonly takeBack: string;
    readonly takenBack: string;
    /** Said before sheets are taken back whose conditional formats Excel did not tell or did not take. */
    readonly mayLoseFormats: string;
    readonly sheetsThatMayLoseFormats: (count: number) => string;
    readonly takenBackButFormats: string;
    /** Leaves a run half written. */
    readonly leave: string;
    readonly leftAsItIs: string;
    readonly template: string;
    readonly changed: string;
    readonly changedByOthers: string;
    readonly checkAgain: string;
  };
};
