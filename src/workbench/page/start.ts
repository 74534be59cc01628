import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readManifest } from '../manifest/read-manifest';
import { buildPage } from './build-page';
import { certificateIn } from './certificate';
import { fetchBytes } from './fetch-bytes';
import { buildListed, listedAddIns, type ListedAddIn } from './listed-add-ins';
import { serve } from './serve';
import { serveSessions } from '../session/serve-sessions';

const root = resolve(__dirname, '..', '..', '..');

const { values } = parseArgs({
  options: {
    manifest: { type: 'string' }, mount: { type: 'string', multiple: true }, port: { type: 'string', default: '3000' },
    'add-ins': { type: 'string' }, 'add-in': { type: 'string' }, demo: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false }, 'no-build': { type: 'boolean', default: false },
  },
});

const say = (text: string): void => { process.stdout.write(`${text}\n`); };

/** Says how far the build is, on a terminal in one line. */
const progressShown = (): ((part: number) => void) => {
  let shown = -1;
  return (part) => {
    const tenths = Math.floor(part * 10);
    if (shown === -1 && !process.stdout.isTTY) say('Building the page; the first time this takes a minute.');
    if (tenths > shown && process.stdout.isTTY) process.stdout.write(`\rBuilding the page: ${tenths * 10} % `);
    shown = Math.max(shown, tenths);
  };
};

/** A file of this machine, or an address that is fetched. */
const textAt = async (place: string): Promise<string> => {
  try {
    return /^https?:/.test(place) ? Buffer.from(await fetchBytes(place)).toString('utf8') : await readFile(resolve(place), 'utf8');
  } catch (thrown) {
    throw new Error(`The manifest ${place} cannot be read: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { cause: thrown });
  }
};

const xml = 'application/xml; charset=utf-8';
const json = 'application/json; charset=utf-8';

/** Those of the list, the one that was asked for first; none when a manifest was named. */
const offeredAddIns = async (): Promise<readonly ListedAddIn[]> => {
  if (values.manifest !== undefined || values['add-ins'] === undefined) return [];
  const listed = await listedAddIns(values['add-ins']);
  const wanted = values.demo ? 'demo' : values['add-in'];
  if (wanted !== undefined && !listed.some(({ id }) => id === wanted)) throw new Error(`There is no add-in ${wanted}; there are: ${listed.map(({ id }) => id).join(', ')}.`);
  return [...listed].sort((a, b) => Number(b.id === wanted) - Number(a.id === wanted));
};

const main = async (): Promise<void> => {
  const port = Number(values.port);
  if (values.manifest !== undefined) readManifest(await textAt(values.manifest));
  const offered = await offeredAddIns();
  const [output] = await Promise.all([buildPage(root, progressShown()), ...(values['no-build'] ? [] : offered.map(buildListed))]);
  const mounts = [...(values.mount ?? []), ...offered.map(({ mount }) => mount)].map((mount) => {
    const [path = '', folder = ''] = mount.split('=');
    return { path: `${path.replace(/\/$/, '')}/`, folder: resolve(folder) };
  });
  const origin = `https://localhost:${port}`;
  /** What lies on this server is read from disk; a page may ask for web addresses only, never for files of this machine. */
  const fetched = async (place: string): Promise<Uint8Array> => {
    const mount = mounts.find(({ path }) => place.startsWith(`${origin}${path}`));
    if (mount !== undefined) return readFile(join(mount.folder, normalize(`/${new URL(place).pathname.slice(mount.path.length)}`)));
    if (!URL.canParse(place) || !/^https?:/.test(place)) throw new Error('This is no web address.');
    return fetchBytes(place);
  };
  const server = await serve({
    certificate: certificateIn(join(root, 'node_modules', '.cache', 'workbench-certificate')),
    mounts: [
      ...mounts,
      { path: '/office-js/', folder: join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'), isShared: true },
      { path: '/built/', folder: output },
      { path: '/univer/', folder: join(dirname(require.resolve('@univerjs/preset-sheets-core')), '..') },
    ],
    texts: {
      '/': async () => ({ type: 'text/html; charset=utf-8', body: await readFile(join(__dirname, 'page.html'), 'utf8') }),
      '/page.css': async () => ({ type: 'text/css; charset=utf-8', body: await readFile(join(__dirname, 'page.css'), 'utf8') }),
      '/manifest': async (query) => {
        const at = query.get('at');
        if (at !== null) return { type: xml, body: await fetched(at) };
        const listed = offered.find(({ id }) => id === query.get('listed'));
        return { type: xml, body: listed === undefined ? await textAt(values.manifest ?? '') : (await textAt(listed.manifest)).replaceAll('https://localhost:3000', origin) };
      },
      '/add-ins': async () => ({ type: json, body: JSON.stringify(offered.map(({ id, name, workbook }) => ({ id, name, workbook }))) }),
      '/text': async (query) => ({ type: json, body: await fetched(query.get('at') ?? '') }),
      '/bytes': async (query) => ({ type: 'application/octet-stream', body: await fetched(query.get('at') ?? '') }),
    },
  }, port);
  const endSessions = serveSessions(server, origin);
  say(`\rThe workbench is at ${origin}/`);
  say('Its certificate signs itself: the browser asks once whether to go on. Ctrl+C ends the workbench.');
  if (!values['no-open']) open(origin);
  const end = (): void => {
    endSessions();
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};

const open = (address: string): void => {
  const command = ({ darwin: 'open', win32: 'explorer' } as Readonly<Record<string, string>>)[process.platform] ?? 'xdg-open';
  spawn(command, [address], { stdio: 'ignore', detached: true }).on('error', () => say(`Please open ${address}/ in a browser.`)).unref();
};

main().catch((thrown: unknown) => {
  process.stderr.write(`\n${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});
