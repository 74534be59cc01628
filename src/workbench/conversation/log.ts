/** One thing that happened between add-in and host, in readable form. */
export type LogEntry = {
  readonly kind: 'request' | 'event' | 'unknown' | 'fault' | 'defect' | 'message';
  readonly text: string;
  readonly milliseconds?: number;
};

export type Log = {
  readonly entries: readonly LogEntry[];
  /** Members an add-in asked for that this host does not have. */
  readonly unknownMembers: ReadonlySet<string>;
  readonly add: (entry: LogEntry) => void;
  readonly onEntry: (listener: (entry: LogEntry) => void) => void;
};

const most = 2000;

export const newLog = (): Log => {
  const entries: LogEntry[] = [];
  const unknownMembers = new Set<string>();
  const listeners: ((entry: LogEntry) => void)[] = [];
  return {
    entries,
    unknownMembers,
    add: (entry) => {
      entries.push(entry);
      if (entries.length > most) entries.shift();
      if (entry.kind === 'unknown') unknownMembers.add(entry.text);
      listeners.forEach((listener) => listener(entry));
    },
    onEntry: (listener) => { listeners.push(listener); },
  };
};
