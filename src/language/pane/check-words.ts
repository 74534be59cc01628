/** What is said of the workbook that was read: where results are and what has to be looked at. */
export type CheckWords = {
  readonly start: { readonly heading: string; readonly lead: string; readonly points: readonly string[]; readonly check: string };
  readonly check: {
    readonly heading: string;
    readonly again: string;
    readonly next: string;
    /** Forms of an earlier run, whose rules, weights or targets were changed since. */
    readonly formsOutdated: (count: number) => string;
    readonly updateForms: string;
    readonly people: (count: number, sheets: number) => string;
    readonly sheet: string;
    readonly automatic: string;
    readonly layout: string;
    readonly evidence: string;
    readonly taken: (heading: string, role: string) => string;
    readonly place: string;
    readonly headingFrom: string;
    readonly headingTo: string;
    readonly dataFrom: string;
    readonly dataTo: string;
    readonly applyRows: string;
    readonly rowsUnusable: string;
    readonly columns: string;
    readonly unusedColumns: (count: number) => string;
    readonly role: (column: string) => string;
    readonly unitOf: (column: string) => string;
    readonly unitOfIndicator: (indicator: string) => string;
    readonly unitUnknown: string;
    readonly person: string;
    readonly others: string;
    readonly noHeading: string;
    readonly allTables: string;
    readonly candidates: string;
    readonly candidatesLead: string;
    readonly take: (sheet: string) => string;
    readonly nothing: string;
    readonly nothingLead: string;
    readonly looked: string;
    readonly empty: string;
    readonly emptyLead: string;
    readonly insertSample: string;
    readonly chosen: string;
    readonly resetChoices: string;
    readonly periodHint: string;
    readonly noPeople: string;
    readonly noPeopleLead: string;
    /** Excel does not tell which cells are merged. */
    readonly mergesUnseen: string;
  };
  readonly findings: {
    readonly heading: string;
    readonly goTo: (place: string) => string;
    readonly mendAll: (count: number) => string;
    readonly more: (count: number) => string;
    readonly shown: (shown: number, of: number) => string;
    readonly expected: string;
  };
};
