/** What is said of scores and totals. */
export type ResultsWords = {
  readonly results: {
    readonly heading: string;
    readonly notWritten: string;
    readonly sortBy: string;
    /** Among whom ranks are. */
    readonly rankHint: string;
    readonly sorts: Readonly<Record<'name' | 'total' | 'rank' | 'grade' | 'state', string>>;
    readonly ascending: string;
    readonly descending: string;
    readonly distribution: string;
    readonly bar: (from: string, to: string, people: number) => string;
    readonly gradeBar: (grade: string, people: number) => string;
    readonly why: string;
    readonly explainSelected: string;
    readonly lines: (name: string) => string;
    readonly weight: string;
    readonly weighted: string;
    readonly toFill: string;
    readonly openForm: string;
    readonly openResult: string;
    readonly openResults: string;
    readonly missing: string;
    readonly noTotal: string;
    readonly unnamed: string;
    readonly table: string;
    readonly again: string;
    readonly mean: (mean: string) => string;
  };
};
