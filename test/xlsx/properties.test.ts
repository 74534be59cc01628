import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { CellInput, Plan } from '../../src/workbook/edit';
import type { CellValue } from '../../src/workbook/grid';
import { emptyWorkbook } from '../../src/xlsx/empty-workbook';
import { formulaPieces } from '../../src/workbook/formula/formula-pieces';
import { shiftedFormula } from '../../src/workbook/formula/shift-rows';
import { numberOfBytes } from '../../src/xlsx/read/number-of-bytes';
import { crc32 } from '../../src/xlsx/zip/crc32';
import { sheetNamed, written } from './written';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab 中文（）‰é😀&<>"\'\n_x=+-@0.5%'), minLength: 1, maxLength: 12 }),
  fc.constantFrom('5‰', '_x000D_', '_x0041_x', ' a ', '0x10', 'TRUE', '#N/A', '1e5', '4.2‰ '),
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constantFrom(0.1 + 0.2, 0.1 * 0.05, 1e21, 1e-7, 123456789012345680)).map((value) => value + 0);
const gridOf = (texts: fc.Arbitrary<string>) => fc.array(fc.array(fc.oneof(number, texts, fc.boolean(), fc.constant(null)), { maxLength: 6 }), { minLength: 1, maxLength: 8 });
const grid = gridOf(text);
/** Without what others write otherwise than Excel: escapes they leave as they are, and texts they take for errors. */
const commonGrid = gridOf(text.filter((one) => !/_x[0-9A-F]{4}_|^#/i.test(one)));

type Simple = number | string | boolean | null;

/** Without empty cells at the ends of rows and empty rows at the end, which no file has. */
const trimmed = (rows: readonly (readonly Simple[])[]): readonly (readonly Simple[])[] => {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
};

const shown = (rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => rows.map((row) => [...row]);

/** hucre is a module of the kind that jest cannot load; it writes in a process of its own. */
const writtenByHucre = (grids: readonly (readonly (readonly Simple[])[])[]): readonly Uint8Array[] => {
  const script = `
    import { readFileSync } from 'node:fs';
    import { writeXlsx } from 'hucre';
    const files = [];
    for (const rows of JSON.parse(readFileSync(0, 'utf8'))) files.push(Buffer.from(await writeXlsx({ sheets: [{ name: 'S', rows }] })).toString('base64'));
    process.stdout.write(JSON.stringify(files));`;
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: resolve(__dirname, '../..'), input: JSON.stringify(grids), maxBuffer: 1 << 28, encoding: 'utf8' });
  return (JSON.parse(answer) as readonly string[]).map((file) => Uint8Array.from(Buffer.from(file, 'base64')));
};

describe('Any grid is read as it was written', () => {
  test('by exceljs', async () => {
    await fc.assert(
      fc.asyncProperty(commonGrid, async (rows) => {
        const workbook = new ExcelJS.Workbook();
        const sheet = workbook.addWorksheet('S');
        rows.forEach((row, at) => row.forEach((cell, column) => { if (cell !== null) sheet.getCell(at + 1, column + 1).value = cell; }));
        expect(shown(sheetNamed(new Uint8Array(await workbook.xlsx.writeBuffer()), 'S').values)).toEqual(trimmed(rows));
      }),
      { numRuns: 60 },
    );
  });

  test('by hucre', () => {
    const grids = fc.sample(commonGrid, 100);
    writtenByHucre(grids).forEach((bytes, index) => expect(shown(sheetNamed(bytes, 'S').values)).toEqual(trimmed(grids[index] ?? [])));
  });

  test('by a plan', () => {
    const input = (cell: Simple): CellInput | undefined => (cell === null ? undefined : typeof cell === 'number' ? { number: cell } : typeof cell === 'string' ? { text: cell } : { boolean: cell });
    fc.assert(
      fc.property(grid, fc.nat(5), fc.nat(5), (rows, row, column) => {
        const plan: Plan = [{ kind: 'add-sheet', sheet: 'S' }, { kind: 'write', sheet: 'S', row, column, cells: rows.map((cells) => cells.map(input)) }];
        const read = sheetNamed(written(emptyWorkbook(), plan), 'S').values.slice(row).map((cells) => cells.slice(column));
        expect(shown(read)).toEqual(trimmed(rows));
      }),
      { numRuns: 200 },
    );
  });
});

test('any number is read to the last bit, however it is spelled', () => {
  const read = (spelled: string): number => numberOfBytes(new TextEncoder().encode(spelled), 0, spelled.length);
  fc.assert(fc.property(number, (figure) => read(String(figure)) === figure && read(figure.toPrecision(17)) === figure && read(figure.toExponential()) === figure), { numRuns: 2000 });
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.integer({ min: 1, max: 15 }), (digits, places) => {
    const padded = String(digits).padStart(places + 1, '0');
    const spelled = `${padded.slice(0, -places)}.${padded.slice(-places)}`;
    return read(spelled) === Number(spelled);
  }), { numRuns: 2000 });
});

test('a checksum is the same in one piece or in many', () => {
  const plain = (bytes: Uint8Array): number => {
    let crc = ~0;
    for (const byte of bytes) for (let bit = 0, rest = (crc ^= byte); bit < 8; bit++, rest = crc) crc = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return ~crc >>> 0;
  };
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
    expect(crc32(bytes)).toBe(plain(bytes));
    expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(plain(bytes));
  }));
});

describe('When a row is repeated', () => {
  const row = fc.integer({ min: 0, max: 30 });
  test('every reference to one cell leads to the same cell as before', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 9 }), row, fc.boolean(), (after, count, target, isFixed) => {
        const formula = `1+S!${isFixed ? '$B$' : 'B'}${target + 1}*"B9"`;
        const moved = formulaPieces(shiftedFormula(formula, 'T', { sheet: 'S', after, count })).flatMap((piece) => (piece.kind === 'reference' ? piece.from.row : []));
        expect(moved).toEqual([target > after ? target + count : target]);
      }),
    );
  });

  test('a range holds the cells it held, and the copies where the row was its last or inside it', () => {
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 9 }), row, fc.nat(10), (after, count, top, height) => {
        const [range] = formulaPieces(shiftedFormula(`A${top + 1}:A${top + height + 1}`, 'S', { sheet: 'S', after, count }));
        if (range?.kind !== 'reference') throw new Error('no reference');
        const before = Array.from({ length: height + 1 }, (_, at) => top + at);
        const expected = before.flatMap((at) => (at < after ? [at] : at > after ? [at + count] : Array.from({ length: count + 1 }, (_, copy) => at + copy)));
        const [first, last] = [range.from.row ?? -1, range.to?.row ?? -1];
        expect(Array.from({ length: last - first + 1 }, (_, at) => first + at)).toEqual(expected);
      }),
    );
  });
});
