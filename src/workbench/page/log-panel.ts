import type { LogEntry } from '../conversation/log';
import type { Host } from '../host';
import { calmly } from './calmly';
import { pageElement } from './page-element';
import type { Words } from './words';

const longest = 500;

const lineOf = ({ kind, text, milliseconds }: LogEntry, kinds: Words['logKinds']): HTMLElement => {
  const line = document.createElement('li');
  line.className = kind;
  line.textContent = `${kinds[kind]}${milliseconds === undefined ? '' : ` ${milliseconds.toFixed(1)} ms`}: ${text}`;
  return line;
};

/** Lists what add-in and host said to each other, the last few hundred things of it. */
export const showLog = (host: Host, { logKinds }: Words): void => {
  const lines = pageElement('entries');
  let waiting: LogEntry[] = [];
  const write = calmly(host, () => {
    lines.append(...waiting.map((entry) => lineOf(entry, logKinds)));
    waiting = [];
    while (lines.childElementCount > longest) lines.firstElementChild?.remove();
  });
  host.log.onEntry((entry) => {
    waiting.push(entry);
    if (waiting.length > longest) waiting.shift();
    write();
  });
};
