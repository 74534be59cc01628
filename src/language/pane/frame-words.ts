type StepName = 'check' | 'fill' | 'results';
type WorkName = 'reading' | 'checking' | 'planning' | 'writing' | 'taking-back';

/** What the frame of the pane says: its places, its steps and what it works at. */
export type FrameWords = {
  readonly frame: {
    readonly places: Readonly<Record<'appraise' | 'settings', string>>;
    readonly placesLabel: string;
    readonly noPeriod: string;
    readonly noScheme: string;
    readonly schemes: (count: number) => string;
    readonly unchecked: string;
    readonly changed: string;
    readonly people: (count: number) => string;
    readonly nothing: string;
    /** Instead of a part of the pane that failed. */
    readonly broken: string;
    readonly loading: string;
    /** A name and what it is. */
    readonly labelled: (name: string, text: string) => string;
    /** Something, and what explains it in brackets. */
    readonly aside: (text: string, inside: string) => string;
    readonly sentences: (sentences: readonly string[]) => string;
  };
  readonly steps: { readonly label: string; readonly names: Readonly<Record<StepName, string>> };
  readonly work: {
    readonly kinds: Readonly<Record<WorkName, string>>;
    readonly people: (done: number, of: number) => string;
    readonly sheets: (done: number, of: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
  };
};
