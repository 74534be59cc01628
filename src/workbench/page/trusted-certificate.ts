import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from './certificate';

/**
 * The certificate for `localhost` that `office-addin-dev-certs install` left in a folder, signed by an authority that it made this machine trust:
 * Excel's panes load from no server with another one. Undefined where there is none, or it has expired, or its key is another's.
 */
export const trustedCertificateIn = (folder: string): Certificate | undefined => {
  const [cert, key] = ['localhost.crt', 'localhost.key'].map((name) => join(folder, name)).map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''));
  if (!cert || !key) return undefined;
  const read = new X509Certificate(cert);
  const isValid = Date.parse(read.validFrom) <= Date.now() && Date.now() < Date.parse(read.validTo);
  if (!isValid || read.checkHost('localhost') === undefined || !read.checkPrivateKey(createPrivateKey(key))) return undefined;
  return { key, cert };
};
