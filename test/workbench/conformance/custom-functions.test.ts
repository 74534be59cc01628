/**
 * @jest-environment ./test/workbench/host-environment.ts
 * @workbench-manifest ../demo-add-in/manifest.xml
 */
/// <reference types="office-js" />
import { onSample, read, withSample } from '../sheet-at-hand';

const results: unknown[] = [];

beforeAll(() => { CustomFunctions.associate('LATER', (index: number) => results[index]); });

/** What cells show for a function that gives `result`. */
const shown = async (result: unknown): Promise<unknown[][]> => {
  const index = results.push(result) - 1;
  await withSample((sheet) => { sheet.getRange('B2').formulas = [[`=DEMO.LATER(${index})`]]; });
  await host.idle();
  return onSample((sheet) => read(sheet.getRange('B2').getSurroundingRegion(), 'values'));
};

describe('A custom function that gives data types', () => {
  test.each<[string, unknown, unknown]>([
    ['a formatted number is its basic value', { type: 'FormattedNumber', basicValue: 0.125, numberFormat: '0.0%' }, [[0.125]]],
    ['so is a double', { type: 'Double', basicValue: 7 }, [[7]]],
    ['a text and a truth value are what they hold', [[{ type: 'String', basicValue: 'Li' }, { type: 'Boolean', basicValue: true }]], [['Li', true]]],
    ['an entity is #VALUE! to values', { type: 'Entity', text: 'Tea', properties: {} }, [['#VALUE!']]],
    ['so is a picture', { type: 'WebImage', address: 'https://example.org/a.png' }, [['#VALUE!']]],
    ['an error of a data type is that error', [[{ type: 'Error', errorType: 'NotAvailable' }, { type: 'Error', errorType: 'Div0' }]], [['#N/A', '#DIV/0!']]],
    ['one that functions do not have is #VALUE!', { type: 'Error', errorType: 'Blocked' }, [['#VALUE!']]],
    ['a basic value of another type is #VALUE!', { type: 'FormattedNumber', basicValue: '7' }, [['#VALUE!']]],
  ])('%s', async (_, result, expected) => { expect(await shown(result)).toEqual(expected); });

  test('an error object stands in the place of its result', async () => {
    const { Error: FunctionError, ErrorCode } = CustomFunctions;
    expect(await shown([[1], [new FunctionError(ErrorCode.invalidNumber)], [3]])).toEqual([[1], ['#NUM!'], [3]]);
  });
});
