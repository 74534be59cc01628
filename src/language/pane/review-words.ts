type JobName = 'mend' | 'sample' | 'rules' | 'fill' | 'convert';
type ScopeName = 'areas' | 'sheet' | 'workbook';
type UndoName = 'one-step' | 'several-steps' | 'none';

/** What is said before something is written, and after it was. */
export type ReviewWords = {
  readonly review: {
    readonly heading: Readonly<Record<JobName, string>>;
    readonly cells: (cells: number) => string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly blank: string;
    /** A number that is kept as text. */
    readonly asText: (text: string) => string;
    readonly write: Readonly<Record<JobName, string>>;
    readonly back: string;
    readonly undo: Readonly<Record<UndoName, string>>;
    readonly sampleSheet: (sheet: string, people: number) => string;
    readonly newSheets: (count: number) => string;
    readonly updatedSheets: (count: number) => string;
    readonly updatedHint: string;
    readonly rulesNew: (sheet: string) => string;
    readonly rulesAdded: (sheet: string) => string;
    readonly rulesKept: (sheet: string) => string;
    readonly gradesNew: (sheet: string) => string;
    readonly gradesKept: (sheet: string) => string;
    readonly resultsNew: (sheet: string) => string;
    readonly resultsUpdated: (sheet: string) => string;
    readonly incomplete: (count: number) => string;
    readonly withErrors: (count: number) => string;
    readonly overwritten: string;
    /** Some people got no form: the results sheet has nothing of them. */
    readonly onlyChosen: (chosen: number, of: number) => string;
    readonly withoutForm: (people: number) => string;
    readonly nothingElse: string;
    readonly scope: string;
    readonly scopes: Readonly<Record<ScopeName, (sheet: string) => string>>;
    readonly noKpiFormulas: string;
    readonly converted: (formulas: number, cells: number) => string;
    readonly becomes: Readonly<Record<'formula' | 'value', string>>;
    readonly stays: (count: number) => string;
    readonly manySheets: (count: number) => string;
  };
  readonly done: {
    readonly mend: (cells: number) => string;
    readonly sample: string;
    readonly rules: (sheet: string) => string;
    readonly fill: (forms: number, people: number) => string;
    readonly convert: (formulas: number) => string;
    readonly undo: Readonly<Record<UndoName, string>>;
  };
};
