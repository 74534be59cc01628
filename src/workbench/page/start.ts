import { readFile } from 'node:fs/promises';
import type { Server } from 'node:https';
import { homedir } from 'node:os';
import { basename, dirname, join, normalize, resolve } from 'node:path';
import { readManifest } from '../manifest/read-manifest';
import { buildPage } from './build-page';
import { buildProgress } from './build-progress';
import { certificateIn } from './certificate';
import { fetchBytes } from './fetch-bytes';
import { buildListed, listedAddIns, type ListedAddIn } from './listed-add-ins';
import { openBrowser } from './open-browser';
import { refuseTakenPort } from './refuse-taken-port';
import { serve } from './serve';
import { startOptions, type StartOptions } from './start-options';
import { trustedCertificateIn } from './trusted-certificate';
import { usage } from './usage';
import { serveSessions } from '../session/serve-sessions';

const root = resolve(__dirname, '..', '..', '..');

const say = (text: string): void => { process.stdout.write(`${text}\n`); };

/** A file of this machine, or an address that is fetched. */
const textAt = async (place: string): Promise<string> => {
  try {
    return /^https?:/.test(place) ? Buffer.from(await fetchBytes(place)).toString('utf8') : await readFile(resolve(place), 'utf8');
  } catch (thrown) {
    const isMissing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
    throw new Error(`The manifest ${place} cannot be read: ${isMissing ? `there is no file ${resolve(place)}.` : thrown instanceof Error ? thrown.message : String(thrown)}`, { cause: thrown });
  }
};

const xml = 'application/xml; charset=utf-8';
const json = 'application/json; charset=utf-8';

/** A manifest that cannot be read ends the start, before anything is built. */
const checkManifest = async (place: string): Promise<void> => {
  const text = await textAt(place);
  try {
    readManifest(text);
  } catch (thrown) {
    throw new Error(`The manifest ${place} cannot be used: ${thrown instanceof Error ? thrown.message : String(thrown)}`, { cause: thrown });
  }
};

/** Those of the list, the one that was asked for first; none when a manifest was named. What has to be built is left out where another one was asked for. */
const offeredAddIns = async ({ manifest, addIns, wanted }: StartOptions): Promise<readonly ListedAddIn[]> => {
  if (manifest !== undefined || addIns === undefined) return [];
  const listed = await listedAddIns(addIns);
  if (wanted === undefined) return listed;
  if (!listed.some(({ id }) => id === wanted)) throw new Error(`There is no add-in ${wanted}; there are: ${listed.map(({ id }) => id).join(', ')}.`);
  return listed.filter(({ id, build }) => id === wanted || build === undefined).sort((a, b) => Number(b.id === wanted) - Number(a.id === wanted));
};

/** The one that Microsoft's tools for add-ins made, where this machine trusts it; else one of our own. */
const certificate = () => {
  const trusted = trustedCertificateIn(join(homedir(), '.office-addin-dev-certs'));
  return trusted === undefined ? { ...certificateIn(join(root, 'node_modules', '.cache', 'workbench-certificate')), isTrusted: false } : { ...trusted, isTrusted: true };
};

const certificateHint = 'The browser warns once, because the certificate was made on this machine and signed by itself:\nchoose "Advanced", then "Proceed to localhost" (Firefox: "Accept the Risk and Continue").';

/** Builds page and add-ins; answers the page's folder. */
const built = async (offered: readonly ListedAddIn[], isBuilt: boolean): Promise<string> => {
  const progress = buildProgress();
  const finish = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const result = await work;
    progress.done(what);
    return result;
  };
  const toBuild = isBuilt ? offered.filter(({ build }) => build !== undefined) : [];
  try {
    const [output] = await Promise.all([
      finish('the page', buildPage(root, (part) => progress.shown('the page', part))),
      ...toBuild.map(async (addIn) => {
        progress.shown(addIn.name);
        await finish(addIn.name, buildListed(addIn));
      }),
    ]);
    return output;
  } finally {
    progress.end();
  }
};

/** The first time Ctrl+C ends everything in order, the second time at once. */
const endOnSignal = (end: () => void): void => {
  let isEnding = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(130);
      isEnding = true;
      end();
    });
  }
};

const mountsOf = (texts: readonly string[]) => texts.map((mount) => {
  const [path = '', folder = ''] = mount.split('=');
  return { path: `${path.replace(/\/$/, '')}/`, folder: resolve(folder) };
});

const endInOrder = (server: Server, endSessions: () => void): void => endOnSignal(() => {
  endSessions();
  server.closeAllConnections();
  server.close(() => process.exit(0));
});

/** Serves folders to Excel itself: nothing is built, because whoever starts Excel waits for the port, and not for long. */
const serveOnly = async ({ mounts, port }: StartOptions): Promise<void> => {
  if (mounts.length === 0) throw new Error('--no-page serves nothing without --mount /PATH=FOLDER.');
  const { isTrusted, ...own } = certificate();
  const server = await serve({ certificate: own, mounts: mountsOf(mounts).map((mount) => ({ ...mount, isShared: true })), texts: {} }, port);
  say(`Serving ${mounts.join(', ')} at https://localhost:${port}/`);
  if (!isTrusted) say('Excel shows only pages whose certificate this machine trusts: npx office-addin-dev-certs install');
  endInOrder(server, () => undefined);
};

const main = async (): Promise<void> => {
  const options = startOptions(process.argv.slice(2));
  if (options === 'help') return say(usage);
  const { port, manifest } = options;
  await refuseTakenPort(port);
  if (!options.hasPage) return serveOnly(options);
  if (manifest !== undefined) await checkManifest(manifest);
  const offered = await offeredAddIns(options);
  const output = await built(offered, options.isBuilt);
  const mounts = mountsOf([...options.mounts, ...offered.map(({ mount }) => mount)]);
  const stamp = basename(output);
  const origin = `https://localhost:${port}`;
  /** What lies on this server is read from disk; a page may ask for web addresses only, never for files of this machine. */
  const fetched = async (place: string): Promise<Uint8Array> => {
    const mount = mounts.find(({ path }) => place.startsWith(`${origin}${path}`));
    if (mount !== undefined) return readFile(join(mount.folder, normalize(`/${new URL(place).pathname.slice(mount.path.length)}`)));
    return fetchBytes(place);
  };
  const { isTrusted, ...own } = certificate();
  const server = await serve({
    certificate: own,
    mounts: [
      ...mounts,
      { path: '/office-js/', folder: join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist'), isShared: true },
      { path: `/built/${stamp}/`, folder: output, isFixed: true },
      { path: '/univer/', folder: join(dirname(require.resolve('@univerjs/preset-sheets-core')), '..') },
    ],
    texts: {
      '/': async () => ({ type: 'text/html; charset=utf-8', body: (await readFile(join(__dirname, 'page.html'), 'utf8')).replaceAll('STAMP', stamp) }),
      '/page.css': async () => ({ type: 'text/css; charset=utf-8', body: await readFile(join(__dirname, 'page.css'), 'utf8') }),
      '/manifest': async (query) => {
        const at = query.get('at');
        if (at !== null) return { type: xml, body: await fetched(at) };
        const listed = offered.find(({ id }) => id === query.get('listed'));
        return { type: xml, body: listed === undefined ? await textAt(manifest ?? '') : (await textAt(listed.manifest)).replaceAll('https://localhost:3000', origin) };
      },
      '/add-ins': async () => ({ type: json, body: JSON.stringify(offered.map(({ id, name, workbook }) => ({ id, name, workbook }))) }),
      '/text': async (query) => ({ type: json, body: await fetched(query.get('at') ?? '') }),
      '/bytes': async (query) => ({ type: 'application/octet-stream', body: await fetched(query.get('at') ?? '') }),
    },
  }, port);
  const endSessions = serveSessions(server, origin);
  say(`\nThe workbench is at ${origin}/`);
  say(`${isTrusted ? '' : `${certificateHint}\n`}Ctrl+C ends the workbench.`);
  if (options.isOpened) openBrowser(`${origin}/`, () => say(`No browser could be opened here: open ${origin}/ yourself.`));
  endInOrder(server, endSessions);
};

main().catch((thrown: unknown) => {
  process.stderr.write(`\n${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exit(1);
});
