import { get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { addInError, type AddInProblem } from '../manifest/add-in-problem';

/** How often a server may send on to another address. */
const redirects = 5;

const problemOf = (error: NodeJS.ErrnoException): Error => (error.code === 'ECONNREFUSED' ? addInError({ kind: 'nobody-there' }) : error);

const answerOf = (url: URL): Promise<IncomingMessage> => new Promise((done, fail) => {
  const get = url.protocol === 'https:' ? httpsGet : httpGet;
  const request = get(url, { rejectUnauthorized: url.hostname !== 'localhost', timeout: 20_000 }, done);
  request.on('timeout', () => request.destroy(addInError({ kind: 'silent' })));
  request.on('error', (error) => fail(problemOf(error)));
});

const bytesOf = (response: IncomingMessage): Promise<Uint8Array> => new Promise((done, fail) => {
  const parts: Buffer[] = [];
  response.on('data', (part: Buffer) => parts.push(part));
  response.on('error', fail);
  response.on('end', () => done(Buffer.concat(parts)));
});

/** Fetches what lies at a web address. A local server's certificate signs itself; only there is it taken as it is. */
export const fetchBytes = async (address: string, left = redirects): Promise<Uint8Array> => {
  const refuse = (problem: AddInProblem): never => { throw addInError(problem); };
  if (!URL.canParse(address) || !/^https?:/i.test(address)) return refuse({ kind: 'no-web-address' });
  const response = await answerOf(new URL(address));
  const { statusCode: status = 0, headers: { location } } = response;
  if (status === 200) return bytesOf(response);
  response.resume();
  if (status < 300 || status >= 400 || location === undefined) return refuse({ kind: 'answered', status });
  return left === 0 ? refuse({ kind: 'too-many-redirects' }) : fetchBytes(new URL(location, address).href, left - 1);
};
