import { get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';

/** Fetches what lies at a web address. A local server's certificate signs itself; only there is it taken as it is. */
export const fetchBytes = (address: string): Promise<Uint8Array> => new Promise((done, fail) => {
  const url = new URL(address);
  const get = url.protocol === 'https:' ? httpsGet : httpGet;
  const request = get(url, { rejectUnauthorized: url.hostname !== 'localhost', timeout: 20_000 }, (response) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('error', fail);
    response.on('end', () => (response.statusCode === 200 ? done(Buffer.concat(parts)) : fail(new Error(`It answered ${String(response.statusCode)}.`))));
  });
  request.on('timeout', () => request.destroy(new Error('It does not answer.')));
  request.on('error', (error: NodeJS.ErrnoException) => fail(new Error(error.code === 'ECONNREFUSED' ? 'Nothing listens there.' : error.message)));
});
