import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconNames, iconSizes } from './icons';

const folder = join(__dirname, '..', '..', 'assets', 'icons');

/** Width, height and kind of colours, from the first bytes of a PNG. */
const headOf = (file: string): readonly number[] => {
  const bytes = readFileSync(join(folder, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] ?? -1];
};

const transparent = 6;

describe('The pictures', () => {
  test('are there in nine sizes, and no others', () => {
    expect(iconSizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80, 128]);
    expect(readdirSync(folder).sort()).toEqual(iconNames.flatMap((name) => iconSizes.map((size) => `${name}-${size}.png`)).sort());
  });

  test.each(iconSizes)('are %i pixels wide and high, with transparency', (size) => {
    expect(iconNames.filter((name) => JSON.stringify(headOf(`${name}-${size}.png`)) !== JSON.stringify([size, size, transparent]))).toEqual([]);
  });
});
