import { spawn } from 'node:child_process';
import { openerFor } from './opener-for';

/** Opens an address in the person's browser; `failed` when there is none, or it does not start. */
export const openBrowser = (address: string, failed: () => void): void => {
  const opener = openerFor(process.platform, process.env);
  if (opener === undefined) return failed();
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.on('error', failed);
  // Explorer answers 1 also when it did what it was asked for.
  child.on('exit', (code) => { if (code !== 0 && opener !== 'explorer') failed(); });
  child.unref();
};
