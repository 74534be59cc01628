import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const isThere = (): boolean => {
  const { error, status } = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  return error === undefined && status === 0;
};

const missing = 'LibreOffice (soffice) is not installed; Debian package libreoffice-calc';

/** Tests that ask LibreOffice. Without it they are skipped, and say so; where `CI` is set they fail instead. */
export const describeInLibreOffice = (title: string, tests: () => void): void => {
  if (isThere()) {
    describe(title, tests);
  } else if (process.env['CI'] === undefined) {
    process.stderr.write(`\nSKIPPED: ${title}, because ${missing}.\n`);
    describe.skip(`${title} (skipped: ${missing})`, tests);
  } else {
    test(title, () => {
      throw new Error(`${missing}; it is needed where CI is set`);
    });
  }
};

/** Recalculate every formula of every workbook on opening, whatever values the file carries. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens the workbooks in LibreOffice, recalculates them and saves them in a new folder, which is returned. */
export const recalculated = (paths: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kaohe-libreoffice-'));
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  execFileSync('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', 'xlsx', '--outdir', folder, ...paths], {
    stdio: 'pipe',
    timeout: 300_000,
  });
  return folder;
};
