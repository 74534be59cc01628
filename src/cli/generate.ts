import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type GeneratedFile, generatedFiles } from './generate/generated-files';

const top = resolve(__dirname, '..', '..');

const isCurrent = ({ path, content }: GeneratedFile): boolean =>
  existsSync(join(top, path)) && readFileSync(join(top, path), 'utf8') === content;

const write = ({ path, content }: GeneratedFile): void => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), content);
};

/** Writes what is derived from the declarations; with `--check` it only says which files are not current, and fails. */
const generate = (isCheck: boolean): number => {
  const stale = generatedFiles().filter((file) => !isCurrent(file));
  if (!isCheck) stale.forEach(write);
  for (const { path } of stale) console.log(isCheck ? `not current: ${path} (run: npm run generate)` : `written: ${path}`);
  return isCheck && stale.length > 0 ? 1 : 0;
};

process.exitCode = generate(process.argv.includes('--check'));
