import { parseArgs } from 'node:util';
import { usage } from './usage';

export type StartOptions = {
  readonly manifest: string | undefined;
  readonly mounts: readonly string[];
  readonly port: number;
  /** A file that lists add-ins, and which of them is shown first. */
  readonly addIns: string | undefined;
  readonly wanted: string | undefined;
  readonly isOpened: boolean;
  readonly isBuilt: boolean;
  /** Without the page only what is mounted is served, to Excel itself. */
  readonly hasPage: boolean;
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${text}: expected a whole number from 1 to 65535.`);
  return port;
};

const options = {
  manifest: { type: 'string' }, mount: { type: 'string', multiple: true }, port: { type: 'string', default: '3000' }, help: { type: 'boolean', short: 'h', default: false },
  'add-ins': { type: 'string' }, 'add-in': { type: 'string' }, demo: { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false }, 'no-page': { type: 'boolean', default: false },
} as const;

const read = (given: readonly string[]) => {
  try {
    return parseArgs({ args: [...given], options }).values;
  } catch (thrown) {
    throw new Error(`${thrown instanceof Error ? thrown.message : String(thrown)}. There is:\n${usage}`, { cause: thrown });
  }
};

/** Reads what was typed behind `npm start --`; throws a sentence. */
export const startOptions = (given: readonly string[]): StartOptions | 'help' => {
  const values = read(given);
  if (values.help) return 'help';
  return {
    manifest: values.manifest, mounts: values.mount ?? [], port: portOf(values.port), addIns: values['add-ins'],
    wanted: values.demo ? 'demo' : values['add-in'], isOpened: !values['no-open'], isBuilt: !values['no-build'], hasPage: !values['no-page'],
  };
};
