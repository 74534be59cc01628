import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Certificate = { readonly key: string; readonly cert: string };

const tagged = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  if (content.length < 128) return Buffer.concat([Buffer.from([tag, content.length]), content]);
  const size = Buffer.from(content.length.toString(16).padStart(content.length > 255 ? 4 : 2, '0'), 'hex');
  return Buffer.concat([Buffer.from([tag, 0x80 + size.length]), size, content]);
};

const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts);
const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
const time = (date: Date): Buffer => tagged(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
const extension = (id: string, value: Buffer, critical = false): Buffer =>
  sequence(oid(id), ...(critical ? [Buffer.from([0x01, 0x01, 0xff])] : []), tagged(0x04, value));

/** sha256WithRSAEncryption */
const algorithm = sequence(oid('2a864886f70d01010b'), Buffer.from([0x05, 0x00]));

const day = 86_400_000;

/** A certificate for `localhost` that signs itself: browsers ask once whether to trust it. */
const make = (): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const name = sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from('localhost')))));
  const now = new Date();
  const hosts = sequence(tagged(0x82, Buffer.from('localhost')), tagged(0x87, Buffer.from([127, 0, 0, 1])));
  const serial = randomBytes(8);
  serial[0] = 0x01;
  const body = sequence(
    tagged(0xa0, Buffer.from([0x02, 0x01, 0x02])), tagged(0x02, serial), algorithm, name,
    sequence(time(new Date(now.getTime() - day)), time(new Date(now.getTime() + 365 * day))), name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(
      extension('551d11', hosts),
      extension('551d13', sequence(), true),
      extension('551d25', sequence(oid('2b06010505070301'))),
    )),
  );
  const signature = sign('sha256', body, privateKey);
  const der = sequence(body, algorithm, tagged(0x03, Buffer.from([0]), signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n` };
};

/** The certificate kept in a folder, made when there is none or it is older than 300 days. */
export const certificateIn = (folder: string): Certificate => {
  const file = join(folder, 'localhost.json');
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Certificate & { readonly made: number };
    if (Date.now() - kept.made < 300 * day) return kept;
  }
  const made = make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ ...made, made: Date.now() }), { mode: 0o600 });
  return made;
};
