import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import fc from 'fast-check';
import { limits } from '../../src/xlsx/limits';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { inflateWhole } from '../../src/xlsx/zip/inflate-entry';
import { readZip } from '../../src/xlsx/zip/read-zip';
import { problemOf } from '../../src/xlsx/refuse';
import type { FileProblem } from '../../src/workbook/file-problem';
import { sheetWith, smallParts, smallWorkbook, zipped } from './small-workbook';
import { sheetNamed } from './written';

const problem = (bytes: Uint8Array): FileProblem => {
  const answer = readWorkbook(bytes);
  if (answer.kind !== 'unreadable') throw new Error('it was read');
  return answer.problem;
};

const utf16 = (text: string): number[] => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const compound = (...streams: readonly string[]): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(504).fill(0), ...streams.flatMap((name) => [...utf16(name), ...Array(64).fill(0)])]);

describe('A file that is no workbook is called what it seems to be', () => {
  test.each<[string, Uint8Array, string]>([
    ['an old Excel file', compound('Root Entry', 'Workbook'), 'xls'],
    ['an older Excel file', compound('Root Entry', 'Book'), 'xls'],
    ['an ancient Excel file', Uint8Array.from([9, 4, 6, 0, 0, 0]), 'xls'],
    ['an old Word file', compound('Root Entry', 'WordDocument'), 'word'],
    ['another compound file', compound('Root Entry'), 'ole'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['a web page named .xls', strToU8('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1'), 'html'],
    ['an XML spreadsheet', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'), 'xml-spreadsheet'],
    ['other XML', strToU8('<?xml version="1.0"?><a/>'), 'xml'],
    ['a CSV file', strToU8('姓名,得分\r\n王伟,3\r\n'), 'csv'],
    ['a CSV file in GBK', Uint8Array.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x31, 0x0d, 0x0a]), 'csv'],
    ['a CSV file in UTF-16', Uint8Array.from([0xff, 0xfe, ...utf16('name\tscore\r\n')]), 'csv'],
    ['a RAR archive', strToU8('Rar!\x1a\x07\x00', true), 'archive'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'image'],
    ['noise', Uint8Array.from([1, 2, 3, 4, 5, 250]), 'unknown'],
    ['a binary workbook', zipped({ 'xl/workbook.bin': 'x', '_rels/.rels': smallParts('')['_rels/.rels']?.toString().replace('workbook.xml', 'workbook.bin') as string }), 'xlsb'],
    ['an OpenDocument spreadsheet', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'ods'],
    ['a Word document', zipped({ 'word/document.xml': '<a/>' }), 'word'],
    ['a presentation', zipped({ 'ppt/presentation.xml': '<a/>' }), 'powerpoint'],
    ['a Numbers file', zipped({ 'Index/Document.iwa': 'x' }), 'numbers'],
    ['an archive of other things', zipped({ 'readme.txt': 'x' }), 'archive'],
  ])('%s', (_, bytes, looks) => expect(problem(bytes)).toEqual({ code: 'file-is-no-workbook', looks }));

  test('an empty file', () => expect(problem(new Uint8Array(0))).toEqual({ code: 'file-empty' }));
  test('a file with a password for opening', () => expect(problem(compound('EncryptionInfo', 'EncryptedPackage'))).toEqual({ code: 'file-encrypted' }));
  test('a file of nothing but zeros, as a failed copy leaves it', () => expect(problem(new Uint8Array(5000))).toEqual({ code: 'file-damaged', part: 'zip', damage: 'directory' }));
});

const good = smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>');

const altered = (bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  change(new DataView(copy.buffer), copy);
  return copy;
};

const entryOf = (bytes: Uint8Array, name: string) => readZip(bytes).entries.find((entry) => entry.name === name) as ReturnType<typeof readZip>['entries'][number];

const sheetPart = 'xl/worksheets/sheet1.xml';

describe('A damaged file is refused with the part that is damaged', () => {
  test('cut off before its directory', () => expect(problem(good.subarray(0, good.length - 100))).toEqual({ code: 'file-cut-off' }));
  test('cut off after its first bytes', () => expect(problem(good.subarray(0, 10))).toEqual({ code: 'file-cut-off' }));

  test('a checksum that does not fit', () => {
    const { record } = entryOf(good, sheetPart);
    expect(problem(altered(good, (view) => view.setUint32(record.start + 16, 1234, true)))).toEqual({ code: 'file-damaged', part: sheetPart, damage: 'checksum' });
  });

  test('a length that is not the one declared', () => {
    const { record } = entryOf(good, sheetPart);
    expect(problem(altered(good, (view) => view.setUint32(record.start + 24, 20, true)))).toEqual({ code: 'file-damaged', part: sheetPart, damage: 'size' });
    expect(problem(altered(good, (view) => view.setUint32(record.start + 24, 20_000, true)))).toEqual({ code: 'file-damaged', part: sheetPart, damage: 'size' });
  });

  test('compressed data that cannot be unpacked', () => {
    const { data } = entryOf(good, sheetPart);
    expect(problem(altered(good, (_, copy) => copy.fill(0xff, data, data + 20)))).toEqual({ code: 'file-damaged', part: sheetPart, damage: 'compression' });
  });

  test('a compression that no workbook uses', () => {
    const { record } = entryOf(good, sheetPart);
    expect(problem(altered(good, (view) => view.setUint16(record.start + 10, 12, true)))).toEqual({ code: 'file-damaged', part: sheetPart, damage: 'compression' });
  });

  test('an encrypted part', () => {
    const { record } = entryOf(good, sheetPart);
    expect(problem(altered(good, (view) => view.setUint16(record.start + 8, 1, true)))).toEqual({ code: 'file-encrypted' });
  });

  test('a directory that leads nowhere', () => {
    const { record } = entryOf(good, sheetPart);
    expect(problem(altered(good, (view) => view.setUint32(record.start + 42, 7, true)))).toEqual({ code: 'file-damaged', part: 'zip', damage: 'directory' });
  });

  test('parts that share their data, so that a small file inflates without end', () => {
    const [first, second] = readZip(good).entries.map(({ record }) => record.start) as [number, number];
    const offset = new DataView(good.buffer, good.byteOffset).getUint32(first + 42, true);
    expect(problem(altered(good, (view) => view.setUint32(second + 42, offset, true)))).toEqual({ code: 'file-damaged', part: 'zip', damage: 'directory' });
  });

  test.each([
    ['cut off', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c>'],
    ['nested wrongly', '<worksheet><sheetData><row r="1"></c></row></sheetData></worksheet>'],
    ['with a second root', '<worksheet/><worksheet/>'],
    ['empty', ''],
    ['no XML at all', 'hello'],
  ])('XML that is %s', (_, xml) => expect(problem(zipped(smallParts(xml)))).toEqual({ code: 'file-damaged', part: sheetPart, damage: 'xml' }));

  test('a sheet without its part', () => {
    const parts = Object.entries(smallParts('')).filter(([name]) => name !== sheetPart);
    expect(problem(zipped(Object.fromEntries(parts)))).toEqual({ code: 'file-damaged', part: sheetPart, damage: 'missing' });
  });

  test('a part that is there twice', () => {
    const bytes = zipped({ ...smallParts(sheetWith('')), 'xl/worksheets/Sheet1.xml': 'x' });
    expect(problem(bytes)).toEqual({ code: 'part-twice', part: 'xl/worksheets/Sheet1.xml' });
  });

  test('a name that points out of the archive', () => {
    expect(problem(zipped({ ...smallParts(sheetWith('')), '../../etc/passwd': 'x' }))).toEqual({ code: 'part-name-unsafe', part: '../../etc/passwd' });
  });

  test.each([
    ['of the sheet', sheetPart],
    ['of the workbook', 'xl/workbook.xml'],
  ])('a document type definition %s, which could expand without end', (_, part) => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]><worksheet>&a;</worksheet>';
    expect(problem(zipped({ ...smallParts(sheetWith('')), [part]: bomb }))).toEqual({ code: 'part-has-doctype', part });
  });

  test('a plan is refused for the same reasons', () => {
    expect(applyPlan(strToU8('a,b'), [])).toEqual({ kind: 'refused', problem: { code: 'file-is-no-workbook', looks: 'csv' } });
    expect(applyPlan(zipped(smallParts('<worksheet><sheetData>')), [{ kind: 'write', sheet: 'S', row: 0, column: 0, cells: [[{ number: 1 }]] }])).toEqual({
      kind: 'refused', problem: { code: 'file-damaged', part: sheetPart, damage: 'xml' },
    });
  });
});

describe('A file that asks for too much is refused before memory is spent', () => {
  const bomb = (megabytes: number): Uint8Array => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [name, part] of Object.entries(smallParts(''))) {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      if (name !== sheetPart) file.push(strToU8(part as string), true);
      else {
        const blank = new Uint8Array(1024 * 1024).fill(32);
        file.push(strToU8('<worksheet><sheetData>'));
        for (let at = 0; at < megabytes; at++) file.push(blank, at === megabytes - 1);
      }
    }
    zip.end();
    return Buffer.concat(pieces);
  };

  test('a part that inflates to a thousand times its size', () => {
    const before = process.memoryUsage().rss;
    expect(problem(bomb(64))).toMatchObject({ code: 'file-is-a-bomb', part: sheetPart });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('more than what may be inflated in all, counted while inflating', () => {
    const archive = readZip(good);
    const budget = { left: 100 };
    let found: unknown;
    try {
      inflateWhole(archive, entryOf(good, sheetPart), budget);
    } catch (error) {
      found = problemOf(error);
    }
    expect(found).toEqual({ code: 'file-too-large', measure: 'inflated', most: limits.inflated, part: sheetPart });
  });

  test('2 GB inflated at a ratio that honest files have', () => {
    const noisy = new Uint8Array(31 * 1024 * 1024).map((_, index) => (index % 97 === 0 ? 48 + ((index * 2654435761) >>> 29) : 32));
    noisy.set(strToU8('<worksheet>'));
    noisy.set(strToU8('</worksheet>'), noisy.length - 12);
    const one = zipSync({ x: [noisy, { level: 1 }] });
    expect(noisy.length / one.length).toBeLessThan(limits.ratio / 2);
    const sheets = Array.from({ length: 66 }, (_, index) => index + 1);
    const parts = smallParts(sheetWith(''));
    const relations = (parts['xl/_rels/workbook.xml.rels'] as string).replace('</Relationships>', `${sheets.map((index) => `<Relationship Id="s${index}" Type="x/worksheet" Target="worksheets/s${index}.xml"/>`).join('')}</Relationships>`);
    const workbook = (parts['xl/workbook.xml'] as string).replace('</sheets>', `${sheets.map((index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="s${index}"/>`).join('')}</sheets>`);
    const base = zipped({ ...parts, 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relations });
    expect(problem(withCopies(base, one, sheets.map((index) => `xl/worksheets/s${index}.xml`)))).toMatchObject({ code: 'file-too-large', measure: 'inflated', most: limits.inflated });
  }, 60_000);

  test('row 1,048,577', () => {
    expect(problem(smallWorkbook('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'))).toEqual({ code: 'row-out-of-range', sheet: 'S', found: '1048577', most: 1_048_576 });
    expect(problem(smallWorkbook('<row r="1"><c r="A1048577"><v>1</v></c></row>'))).toEqual({ code: 'row-out-of-range', sheet: 'S', found: 'A1048577', most: 1_048_576 });
    expect(problem(smallWorkbook('<row r="1048576"/><row><c><v>1</v></c></row>'))).toEqual({ code: 'row-out-of-range', sheet: 'S', found: '1048577', most: 1_048_576 });
    expect(problem(smallWorkbook('<row r="0"/>'))).toEqual({ code: 'row-out-of-range', sheet: 'S', found: '0', most: 1_048_576 });
    expect(problem(smallWorkbook('<row r="1e3"/><row r="x"/>'))).toMatchObject({ code: 'row-out-of-range', found: 'x' });
  });

  test('column XFE', () => {
    expect(problem(smallWorkbook('<row r="1"><c r="XFE1"><v>1</v></c></row>'))).toEqual({ code: 'column-out-of-range', sheet: 'S', found: 'XFE1', most: 'XFD' });
    expect(problem(smallWorkbook('<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>'))).toEqual({ code: 'column-out-of-range', sheet: 'S', found: 'XFE1', most: 'XFD' });
    expect(problem(smallWorkbook(`<row r="1"><c r="${'A'.repeat(1000)}1"><v>1</v></c></row>`))).toMatchObject({ code: 'column-out-of-range' });
  });

  test.each(['1', '-1', '99999999999999999999', '0.5', 'x', ''])('shared text %j where there is one', (index) => {
    const answer = readWorkbook(smallWorkbook(`<row r="2"><c r="B2" t="s"><v>${index}</v></c></row>`, { 'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>' }));
    if (index === '') expect(answer.kind).toBe('workbook');
    else expect(answer).toEqual({ kind: 'unreadable', problem: { code: 'text-missing', sheet: 'S', cell: 'B2', index, count: 1 } });
  });

  test('rows that are all filled up to column XFD', () => {
    const rows = Array.from({ length: 2100 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join('');
    expect(problem(smallWorkbook(rows))).toEqual({ code: 'file-too-large', measure: 'cells', most: limits.cells });
  });

  test('XML nested without end', () => {
    expect(problem(zipped(smallParts('<a>'.repeat(100_000))))).toEqual({ code: 'file-too-large', measure: 'xml-depth', most: limits.xmlDepth, part: sheetPart });
  });

  test('a text without end', () => {
    const endless = `<worksheet><sheetData><row><c t="inlineStr"><is><t>${'a'.repeat(5_000_000)}`;
    expect(problem(zipped(smallParts(endless)))).toEqual({ code: 'file-too-large', measure: 'xml-token', most: limits.xmlToken, part: sheetPart });
  });
});

describe('What only claims to be large costs nothing', () => {
  test('a dimension of the whole sheet', () => {
    const sheet = sheetWith('<row r="2"><c r="C2"><v>1</v></c></row>', { before: '<dimension ref="A1:XFD1048576"/>', behind: '<mergeCells count="999999999"><mergeCell ref="A1:XFD1048576"/></mergeCells>' });
    expect(sheetNamed(zipped(smallParts(sheet)), 'S')).toMatchObject({ rowCount: 2, columnCount: 3, values: [[], [null, null, 1]], merges: [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }] });
  });

  test('a cell in the last row: the empty rows above are one and the same', () => {
    const { values, rowCount } = sheetNamed(smallWorkbook('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), 'S');
    expect(rowCount).toBe(1_048_576);
    expect(values[0]).toBe(values[1_048_574]);
    expect(Object.isFrozen(values[0])).toBe(true);
  });

  test('a million empty cells with formats', () => {
    const row = (number: number): string => `<row r="${number}" s="1" customFormat="1">${'ABCDEFGHIJ'.replace(/./g, (letter) => `<c r="${letter}${number}" s="1"/>`)}</row>`;
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>';
    const bytes = smallWorkbook(Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join(''), { 'xl/styles.xml': styles });
    expect(sheetNamed(bytes, 'S')).toMatchObject({ rowCount: 0, columnCount: 0, values: [], formats: new Map() });
  });

  test('an array formula over the whole sheet', () => {
    const bytes = smallWorkbook('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1+1</f><v>2</v></c></row><row r="9"><c r="B9"><v>2</v></c></row>');
    expect([...(sheetNamed(bytes, 'S').formulas.get(8) ?? [])]).toEqual([[0, '1+1'], [1, '1+1']]);
  });

  test('hidden columns without end', () => {
    const cols = `<cols>${'<col min="1" max="4294967295" hidden="1"/>'.repeat(2000)}</cols>`;
    expect(sheetNamed(zipped(smallParts(sheetWith('', { before: cols }))), 'S').hiddenColumns.size).toBe(16_384);
  });
});

describe('Whatever the bytes, the answer is a workbook or a reason, never an exception', () => {
  const rich = smallWorkbook(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>1</v></c></row><row r="2" hidden="1"><c r="B2" s="1"><f t="shared" si="0"/><v>2</v></c><c r="C2" t="inlineStr"><is><r><t>x</t></r></is></c></row>',
    { 'xl/sharedStrings.xml': '<sst><si><t>a &amp; b</t></si></sst>', 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>' },
  );

  test('cut anywhere', () => {
    for (let length = 0; length < rich.length; length++) expect(readWorkbook(rich.subarray(0, length)).kind).toBe('unreadable');
  });

  test('with any byte of the file changed', () => {
    fc.assert(
      fc.property(fc.nat(rich.length - 1), fc.nat(255), (at, byte) => {
        const answer = readWorkbook(altered(rich, (_, copy) => { copy[at] = byte; }));
        return answer.kind === 'workbook' || answer.kind === 'unreadable';
      }),
      { numRuns: 500 },
    );
  });

  test('with any part of the sheet replaced, reading and writing', () => {
    const sheet = sheetWith('<row r="1"><c r="A1" t="str"><f>SUM(B1:B2)</f><v>1</v></c><c r="B1" s="9"><v>2</v></c></row>', { before: '<cols><col min="1" max="2" width="9"/></cols>', behind: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' });
    const piece = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('<', '>', '"', '</row>', '<row>', '<c r="A1">', '<!--', '<![CDATA[', '&amp;', '<v>', '<f t="shared" si="0"/>', ' r=""'));
    fc.assert(
      fc.property(fc.nat(sheet.length), fc.nat(12), piece, (at, length, text) => {
        const bytes = zipped(smallParts(sheet.slice(0, at) + text + sheet.slice(at + length)));
        const answer = readWorkbook(bytes);
        const plan = applyPlan(bytes, [{ kind: 'write', sheet: 'S', row: 0, column: 1, cells: [[{ number: 1 }]] }, { kind: 'repeat-row', sheet: 'S', row: 0, times: 1 }]);
        return ['workbook', 'unreadable'].includes(answer.kind) && ['written', 'refused'].includes(plan.kind);
      }),
      { numRuns: 500 },
    );
  });
});

/** `base` with copies of the one part of `one` under many names, without compressing it again. */
function withCopies(base: Uint8Array, one: Uint8Array, names: readonly string[]): Uint8Array {
  const [source] = readZip(one).entries as [ReturnType<typeof readZip>['entries'][number]];
  const archive = readZip(base);
  const locals: Buffer[] = [Buffer.from(base.subarray(0, archive.directory.start))];
  const records: Buffer[] = [Buffer.from(base.subarray(archive.directory.start, archive.directory.end))];
  let offset = archive.directory.start;
  for (const name of names) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const data = one.subarray(source.data, source.data + source.compressedSize);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(source.crc, 16);
    record.writeUInt32LE(source.compressedSize, 20);
    record.writeUInt32LE(source.size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), Buffer.from(data));
    records.push(record, Buffer.from(name));
    offset += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(archive.entries.length + names.length, 8);
  end.writeUInt16LE(archive.entries.length + names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
