import { createServer } from 'node:net';

/** Throws a sentence when somebody else listens on a port of this machine: said before anything is built. */
export const refuseTakenPort = (port: number): Promise<void> => new Promise((done, fail) => {
  const probe = createServer();
  probe.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') return fail(new Error(`Port ${port} is in use, perhaps by another workbench. End that one, or take another port: npm start -- --port ${port + 1}`));
    if (error.code === 'EACCES') return fail(new Error(`Port ${port} may not be used by everybody on this machine. Take another one: npm start -- --port 3001`));
    return fail(error);
  });
  probe.listen(port, 'localhost', () => probe.close(() => done()));
});
