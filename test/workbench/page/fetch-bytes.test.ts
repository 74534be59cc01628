import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchBytes } from '../../../src/workbench/page/fetch-bytes';

const answers: RequestListener = ({ url }, response) => {
  if (url === '/there') response.end('here');
  else if (url === '/moved') response.writeHead(302, { location: '/there' }).end();
  else if (url === '/round') response.writeHead(307, { location: '/round' }).end();
  else response.writeHead(404).end();
};

describe('A file of an add-in on another server', () => {
  let server: Server;
  let origin = '';
  beforeAll((done) => {
    server = createServer(answers).listen(0, 'localhost', () => {
      origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  afterAll((done) => { server.close(done); });

  test.each(['/there', '/moved'])('%s is fetched', async (path) => {
    expect(Buffer.from(await fetchBytes(`${origin}${path}`)).toString()).toBe('here');
  });

  test.each([['/round', { kind: 'too-many-redirects' }], ['/gone', { kind: 'answered', status: 404 }]])('%s is refused', async (path, cause) => {
    await expect(fetchBytes(`${origin}${path}`)).rejects.toMatchObject({ cause });
  });

  test('an address where nobody listens, and one that is none', async () => {
    await expect(fetchBytes('http://localhost:1/')).rejects.toMatchObject({ cause: { kind: 'nobody-there' } });
    await expect(fetchBytes('file:///etc/hosts')).rejects.toMatchObject({ cause: { kind: 'no-web-address' } });
  });
});
