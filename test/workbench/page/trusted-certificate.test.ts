import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificateIn } from '../../../src/workbench/page/certificate';
import { trustedCertificateIn } from '../../../src/workbench/page/trusted-certificate';

const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
const [one, other] = [certificateIn(join(folder, 'one')), certificateIn(join(folder, 'other'))];

/** As `office-addin-dev-certs install` leaves them. */
const left = (cert: string, key: string): void => {
  writeFileSync(join(folder, 'localhost.crt'), cert);
  writeFileSync(join(folder, 'localhost.key'), key);
};

afterEach(() => jest.useRealTimers());
afterAll(() => rmSync(folder, { recursive: true }));

describe('The certificate that this machine trusts', () => {
  test('is taken where there is one', () => {
    expect(trustedCertificateIn(join(folder, 'nowhere'))).toBeUndefined();
    left(one.cert, one.key);
    expect(trustedCertificateIn(folder)).toEqual({ cert: one.cert, key: one.key });
  });

  test('is not taken with the key of another', () => {
    left(one.cert, other.key);
    expect(trustedCertificateIn(folder)).toBeUndefined();
  });

  test.each([['expired', 366], ['not valid yet', -2]])('is not taken when it is %s', (_, days) => {
    left(one.cert, one.key);
    jest.useFakeTimers({ now: Date.now() + days * 86_400_000 });
    expect(trustedCertificateIn(folder)).toBeUndefined();
  });
});
