import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { addInProblemOf } from '../manifest/add-in-problem';
import type { Certificate } from './certificate';

/** Folders by the start of their address; longer starts first. */
type Mounts = readonly {
  readonly path: string;
  readonly folder: string;
  /** Pages of other servers may load it too. */
  readonly isShared?: boolean;
  /** Whatever changes gets another address: browsers need not ask again. */
  readonly isFixed?: boolean;
}[];

type Site = {
  readonly certificate: Certificate;
  readonly mounts: Mounts;
  /** Text that is made when it is asked for, by address. */
  readonly texts: Readonly<Record<string, (query: URLSearchParams) => Promise<{ readonly type: string; readonly body: string | Uint8Array }>>>;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.xml': 'application/xml; charset=utf-8', '.map': 'application/json', '.woff2': 'font/woff2',
};

/** Excel does not show pictures that it may not keep. */
const fileFor = (mounts: Mounts, pathname: string): { readonly file: string; readonly headers: Readonly<Record<string, string>> } | undefined => {
  const mount = mounts.find(({ path }) => pathname.startsWith(path));
  if (mount === undefined) return undefined;
  const file = normalize(join(mount.folder, pathname.slice(mount.path.length)));
  if (!file.startsWith(normalize(mount.folder) + sep)) return undefined;
  const caching = file.endsWith('.png') ? 'max-age=3600' : 'no-cache';
  return { file, headers: { 'cache-control': mount.isFixed === true ? 'max-age=31536000, immutable' : caching, ...(mount.isShared === true ? { 'access-control-allow-origin': '*' } : {}) } };
};

const answer = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', 'https://localhost');
  const text = site.texts[url.pathname];
  if (text !== undefined) {
    const { type, body } = await text(url.searchParams);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    return;
  }
  const found = fileFor(site.mounts, decodeURIComponent(url.pathname));
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    return;
  }
  const content = await readFile(found.file);
  response.writeHead(200, { 'content-type': types[extname(found.file)] ?? 'application/octet-stream', ...found.headers }).end(content);
};

/** Serves over https, to this machine only. */
export const serve = (site: Site, port: number): Promise<Server> => new Promise((resolve, reject) => {
  const server = createServer({ key: site.certificate.key, cert: site.certificate.cert }, (request, response) => {
    answer(site, request, response).catch((thrown: unknown) => {
      const missing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
      const problem = addInProblemOf(thrown);
      const said = problem === undefined ? { type: 'text/plain; charset=utf-8', body: thrown instanceof Error ? thrown.message : String(thrown) } : { type: types['.json'], body: JSON.stringify(problem) };
      response.writeHead(missing ? 404 : 502, { 'content-type': said.type }).end(said.body);
    });
  });
  server.on('error', reject);
  server.listen(port, 'localhost', () => resolve(server));
});
