/** @jest-environment ./test/workbench/file/file-environment.ts */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { FileProblem } from '../../../src/workbook/file-problem';
import { richWorkbook } from '../../xlsx/rich-workbook';
import { commentedWorkbook } from './commented-workbook';
import type { OpenWorkbook } from './file-environment';

const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compound = (...streams: readonly string[]): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0), ...streams.flatMap((name) => [...utf16(name), ...Array<number>(64).fill(0)])]);

/** A sheet that inflates from some kilobytes to a hundred megabytes. */
const bomb = (): Uint8Array => zipSync({ ...unzipSync(commentedWorkbook()), 'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024).fill(32) }, { level: 9 });

let workbook: OpenWorkbook;

beforeAll(async () => {
  workbook = await fileTests.opened(commentedWorkbook());
  fileTests.writeRange(workbook.at('F1'), [['mine']]);
});

/** Opens bytes over the workbook at hand: what is wrong with them, or that they were opened. */
const outcome = async (bytes: Uint8Array): Promise<string> => {
  try {
    await workbook.host.open(Uint8Array.from(bytes), 'other.xlsx');
    return 'opened';
  } catch (thrown) {
    const problem = (thrown as { readonly cause?: FileProblem }).cause;
    if (problem?.code === undefined) throw thrown;
    return problem.code;
  }
};

const here = (): readonly unknown[] => [workbook.book.name, workbook.book.comments.length, workbook.book.notes.length, fileTests.sheets.sheetsOf(workbook.book).length, workbook.values('F1'), workbook.book.isDirty];

describe('A file that cannot be opened leaves the workbook in the window as it was', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['encrypted', () => compound('EncryptionInfo', 'EncryptedPackage'), 'file-encrypted'],
    ['an old .xls under the name .xlsx', () => compound('Root Entry', 'Workbook'), 'file-is-no-workbook'],
    ['a .csv under the name .xlsx', () => strToU8('姓名,得分\r\n王伟,3\r\n'), 'file-is-no-workbook'],
    ['empty', () => new Uint8Array(0), 'file-empty'],
    ['cut off', () => commentedWorkbook().slice(0, 2_000), 'file-cut-off'],
    ['a zip bomb', bomb, 'file-is-a-bomb'],
    ['a document type', () => zipSync({ ...unzipSync(commentedWorkbook()), 'xl/workbook.xml': strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><workbook/>') }), 'part-has-doctype'],
  ])('%s', async (_, make, code) => {
    const before = here();
    expect(await outcome(make())).toBe(code);
    expect(here()).toEqual(before);
  });

  const packages = { commented: commentedWorkbook, rich: richWorkbook };
  const parts = Object.entries(packages).flatMap(([name, make]) => Object.keys(unzipSync(make())).map((part) => [name as keyof typeof packages, part] as const));
  const damages: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
    garbage: () => strToU8('<<< & no xml'), half: (bytes) => bytes.slice(0, bytes.length / 2), strange: (bytes) => strToU8(new TextDecoder().decode(bytes).replace(/="[^"]*"/g, '="?"')),
  };

  /** The compressed data of a part altered, so that its checksum is wrong. */
  const spoiled = (bytes: Uint8Array, part: string): Uint8Array => {
    const copy = Uint8Array.from(bytes);
    const name = Buffer.from(copy.buffer).indexOf(part);
    copy[name + part.length + 3] = (copy[name + part.length + 3] ?? 0) ^ 0xff;
    return copy;
  };

  test.each(parts)('%s: whatever happens to %s', async (name, part) => {
    const bytes = packages[name]();
    const all = unzipSync(bytes);
    const { [part]: own = new Uint8Array(), ...others } = all;
    const cases = [...Object.values(damages).map((damage) => zipSync({ ...all, [part]: damage(own) }, { level: 1 })), zipSync(others, { level: 1 }), spoiled(bytes, part)];
    for (const made of cases) {
      const before = here();
      if (await outcome(made) !== 'opened') expect(here()).toEqual(before);
      else {
        expect(fileTests.sheets.sheetsOf(workbook.book).length).toBeGreaterThan(0);
        await workbook.host.open(commentedWorkbook());
        fileTests.writeRange(workbook.at('F1'), [['mine']]);
      }
    }
  }, 120_000);
});
