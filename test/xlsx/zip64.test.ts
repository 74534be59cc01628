import { readZip } from '../../src/xlsx/zip/read-zip';
import { richWorkbook } from './rich-workbook';
import { sheetNamed, textOf, written } from './written';

/** The archive as writers of very large files make it: sizes and offsets in 64 bits, with the end records of zip64. */
const asZip64 = (bytes: Uint8Array): Uint8Array => {
  const { directory, entries } = readZip(bytes);
  const records = entries.map(({ record }) => {
    const old = Buffer.from(bytes.subarray(record.start, record.end));
    const nameEnd = 46 + old.readUInt16LE(28);
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(old.readUInt32LE(24)), 4);
    extra.writeBigUInt64LE(BigInt(old.readUInt32LE(20)), 12);
    extra.writeBigUInt64LE(BigInt(old.readUInt32LE(42)), 20);
    for (const at of [20, 24, 42]) old.writeUInt32LE(0xffffffff, at);
    old.writeUInt16LE(28, 30);
    return Buffer.concat([old.subarray(0, nameEnd), extra]);
  });
  const list = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(entries.length), 24);
  end64.writeBigUInt64LE(BigInt(entries.length), 32);
  end64.writeBigUInt64LE(BigInt(list.length), 40);
  end64.writeBigUInt64LE(BigInt(directory.start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory.start + list.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, directory.start), list, end64, locator, end]));
};

describe('An archive in zip64', () => {
  const wide = asZip64(richWorkbook());

  test('is read like any other', () => expect(sheetNamed(wide, '考核表')).toEqual(sheetNamed(richWorkbook(), '考核表')));

  test('is patched like any other, and can be read and patched again', () => {
    const once = written(wide, [{ kind: 'write', sheet: '考核表', row: 5, column: 0, cells: [[{ text: 'a much longer text than before, so that all offsets behind it change' }]] }]);
    const twice = written(once, [{ kind: 'write', sheet: '考核表', row: 5, column: 0, cells: [[{ text: 'short' }]] }]);
    expect(sheetNamed(once, '考核表').values[5]?.[0]).toMatch(/^a much longer/);
    expect(sheetNamed(twice, '考核表').values[5]?.[0]).toBe('short');
    expect(textOf(twice, 'xl/charts/chart1.xml')).toBe(textOf(richWorkbook(), 'xl/charts/chart1.xml'));
  });
});
