import ts from 'typescript';
import { base64js, moment, officeHelpers, query } from './page-helpers';
import type { Snippet } from './read-snippet';

export type Pressed = { readonly snippet: string; readonly button: string; readonly errors: readonly string[] };

const described = (thrown: unknown): string => {
  const { code, message, debugInfo } = (typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) }) as { code?: string; message?: string; debugInfo?: { errorLocation?: string; statement?: string } };
  return [code, message, debugInfo?.errorLocation, debugInfo?.statement].filter((part) => part !== undefined && part !== '').join(' · ');
};

/** Lets the errors of a sample reach `report`, wherever they come up; the answer puts everything back. */
const listen = (report: (thrown: unknown) => void): (() => void) => {
  const error = jest.spyOn(console, 'error').mockImplementation((...given: unknown[]) => report(given.find((one) => one instanceof Error) ?? given.map(String).join(' ')));
  const log = jest.spyOn(console, 'log').mockImplementation((...given: unknown[]) => { if (given[0] instanceof Error) report(given[0]); });
  const failed = (event: ErrorEvent): void => report(event.error ?? event.message);
  const rejected = (event: PromiseRejectionEvent): void => report(event.reason);
  const unhandled = (reason: unknown): void => report(reason);
  window.addEventListener('error', failed);
  window.addEventListener('unhandledrejection', rejected);
  process.on('unhandledRejection', unhandled);
  return () => {
    error.mockRestore();
    log.mockRestore();
    window.removeEventListener('error', failed);
    window.removeEventListener('unhandledrejection', rejected);
    process.removeListener('unhandledRejection', unhandled);
  };
};

const start = (snippet: Snippet, report: (thrown: unknown) => void): void => {
  document.body.innerHTML = snippet.page;
  const { outputText } = ts.transpileModule(snippet.script, { compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.None } });
  new Function('$', 'jQuery', 'OfficeHelpers', 'base64js', 'moment', outputText)(query, query, officeHelpers(report), base64js, moment);
};

/** A sample's own pauses end within this time. */
const settled = async (): Promise<void> => {
  await host.idle();
  await new Promise((done) => { setTimeout(done, 30); });
  await host.idle();
};

/** Runs a sample as it is and presses its buttons one after another; each error counts against the button pressed last. */
export const runSnippet = async (snippet: Snippet): Promise<readonly Pressed[]> => {
  let errors: string[] = [];
  const stop = listen((thrown) => { errors.push(described(thrown)); });
  const pressed: Pressed[] = [];
  try {
    start(snippet, (thrown) => { errors.push(described(thrown)); });
    if (errors.length > 0) pressed.push({ snippet: snippet.name, button: '(start)', errors });
    for (const button of document.querySelectorAll<HTMLElement>('button, input[type=button]')) {
      errors = [];
      button.click();
      await settled();
      pressed.push({ snippet: snippet.name, button: button.id, errors });
    }
  } catch (thrown) {
    pressed.push({ snippet: snippet.name, button: '(start)', errors: [described(thrown)] });
  } finally {
    stop();
  }
  return pressed;
};

/** Share and failures, as a table. */
export const summary = (pressed: readonly Pressed[]): string => {
  const failed = pressed.filter(({ errors }) => errors.length > 0);
  const lines = failed.map(({ snippet, button, errors }) => `| ${snippet} | ${button} | ${errors[0] ?? ''} |`);
  const share = pressed.length === 0 ? 0 : (pressed.length - failed.length) / pressed.length * 100;
  return [`${pressed.length - failed.length} of ${pressed.length} buttons without an error (${share.toFixed(1)} %)`, ...(lines.length === 0 ? [] : ['| sample | button | error |', '|---|---|---|', ...lines])].join('\n');
};
