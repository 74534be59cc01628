import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.png': 'image/png', '.xml': 'application/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export type StaticServer = { readonly origin: string; readonly stop: () => Promise<void> };

const fileAt = (folder: string, path: string): string | undefined => {
  const file = join(folder, normalize(decodeURIComponent(path)));
  return file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
};

/** Any web server: files of a folder as they are, under `/kaohe/`, and nothing else. */
export const serveFolder = (folder: string): Promise<StaticServer> => new Promise((done) => {
  const answer = ({ url = '/' }: IncomingMessage, response: ServerResponse): void => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname.startsWith('/kaohe/') ? fileAt(folder, pathname.slice('/kaohe/'.length)) : undefined;
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  };
  const server = createServer(answer);
  server.listen(0, 'localhost', () => done({
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((stopped) => { server.close(() => stopped()); server.closeAllConnections(); }),
  }));
});
