import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** An add-in that the workbench offers. Its manifest says `https://localhost:3000` where it means the workbench's own server. */
export type ListedAddIn = {
  readonly id: string;
  readonly name: string;
  /** Paths, from the folder of the list. */
  readonly manifest: string;
  readonly mount: string;
  /** Makes it, before it is served. */
  readonly build?: string;
  /** Address of the workbook that is opened with it. */
  readonly workbook?: string;
};

const isListed = (one: unknown): one is ListedAddIn =>
  typeof one === 'object' && one !== null && ['id', 'name', 'manifest', 'mount'].every((key) => typeof (one as Record<string, unknown>)[key] === 'string');

/** Reads `{ workbench: { addIns: […] } }`, as it may stand in a package.json; paths become absolute. */
export const listedAddIns = async (file: string): Promise<readonly ListedAddIn[]> => {
  const { workbench } = JSON.parse(await readFile(file, 'utf8')) as { readonly workbench?: { readonly addIns?: unknown } };
  const listed = workbench?.addIns;
  if (!Array.isArray(listed) || !listed.every(isListed)) throw new Error(`${file} lists no add-ins: expected workbench.addIns with id, name, manifest and mount each.`);
  const folder = dirname(resolve(file));
  return listed.map((one) => {
    const [path = '', below = ''] = one.mount.split('=');
    return { ...one, manifest: join(folder, one.manifest), mount: `${path}=${join(folder, below)}` };
  });
};

/** Runs the add-in's own build; its last words are told when it fails. */
export const buildListed = ({ name, build }: ListedAddIn): Promise<void> => new Promise((done, fail) => {
  if (build === undefined) return done();
  const child = spawn(build, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (data: Buffer): void => { said = `${said}${data.toString()}`.slice(-4_000); };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('error', fail);
  return child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`${name} could not be built (${build}):\n${said}`))));
});
