import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { samples } from './samples';

/** `npm run samples`: makes the workbooks in assets/samples anew. A test fails where they are not what this makes. */
const folder = resolve(__dirname, '../../assets/samples');

const writeSamples = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const [name, make] of Object.entries(samples)) writeFileSync(join(folder, name), await make());
};

void writeSamples();
