const say = (text: string): void => { process.stdout.write(text); };

/** Says how far the builds are, on a terminal in one line that is written again. */
export type BuildProgress = {
  /** What is being built, and which part of it is done if that is known. */
  readonly shown: (what: string, part?: number) => void;
  readonly done: (what: string) => void;
  readonly end: () => void;
};

/** Milliseconds: builds whose progress is not known show at least how long they take. */
const tick = 1_000;

const onTerminal = (): BuildProgress => {
  const started = performance.now();
  const stages = new Map<string, number | undefined>();
  let shown = '';
  const show = (): void => {
    const parts = [...stages].map(([what, part]) => (part === undefined ? what : `${what} ${String(Math.floor(part * 10) * 10)} %`));
    const text = parts.length === 0 ? '' : `Building ${parts.join(' and ')}, ${String(Math.round((performance.now() - started) / 1_000))} s`;
    if (text === shown) return;
    say(`\r${text.padEnd(shown.length)}${text === '' ? '\r' : ''}`);
    shown = text;
  };
  const timer = setInterval(show, tick);
  return {
    shown: (what, part) => {
      stages.set(what, part);
      show();
    },
    done: (what) => {
      stages.delete(what);
      show();
    },
    end: () => {
      clearInterval(timer);
      stages.clear();
      show();
    },
  };
};

const inFile = (): BuildProgress => {
  const told = new Set<string>();
  return {
    shown: (what) => {
      if (!told.has(what)) say(`Building ${what}; the first time this takes a minute or two.\n`);
      told.add(what);
    },
    done: (what) => { if (told.has(what)) say(`Built ${what}.\n`); },
    end: () => undefined,
  };
};

export const buildProgress = (): BuildProgress => (process.stdout.isTTY ? onTerminal() : inFile());
