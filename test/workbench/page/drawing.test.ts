import { drawing } from './trials/drawing';
import { patience, visitor } from './visitor';

jest.setTimeout(2 * patience);

/** What the workbook keeps beside its cells, drawn and used in a real browser. */
drawing(visitor());
