/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { onSample, withSample } from './sheet-at-hand';

test('a call that can be cancelled is, when its formula leaves the cell before it is answered', async () => {
  const heard: string[] = [];
  host.declareFunctions('TEST', JSON.stringify({ functions: [{ id: 'WAIT', name: 'WAIT', parameters: [], result: { type: 'number' }, options: { cancelable: true } }] }));
  CustomFunctions.associate('WAIT', (invocation: CustomFunctions.CancelableInvocation) => {
    heard.push('called');
    invocation.onCanceled = () => { heard.push('cancelled'); };
    return new Promise<number>(() => undefined);
  });
  await withSample((sheet) => { sheet.getRange('A1').formulas = [['=TEST.WAIT()']]; });
  const called = async (): Promise<void> => { while (heard.length === 0) await new Promise((next) => { setTimeout(next, 5); }); };
  await called();
  await onSample((sheet) => sheet.getRange('A1').clear());
  await host.idle();
  expect(heard).toEqual(['called', 'cancelled']);
});
