import { spawnSync } from 'node:child_process';

/** What the bundle `bench.ts` measures beside its peers. */
const figures = ['appraise', 'read', 'fill', 'size'] as const;

/** What is measured by a command of its own. Add a line to add a bench. */
const others: Readonly<Record<string, string>> = {
  addin: 'jiti test/bench/addin.ts',
  workbench: 'jiti test/bench/workbench.ts',
};

const names = [...figures, ...Object.keys(others)];

const run = (command: string): void => {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
};

/** `npm run bench -- NAME …`; without a name everything, one after the other. */
const main = (chosen: readonly string[]): void => {
  const unknown = chosen.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no bench ${unknown.join(', ')}; there are: ${names.join(', ')}.`);
  const wanted = chosen.length === 0 ? names : chosen;
  const beside = figures.filter((name) => wanted.includes(name));
  if (beside.length > 0) run(`npm run build && webpack -c test/bench/webpack.config.js && node dist/bench/bench.js ${beside.join(' ')}`);
  for (const [name, command] of Object.entries(others)) if (wanted.includes(name)) run(command);
};

try {
  main(process.argv.slice(2));
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
}
