import { consoleIn } from '../console';

const console = consoleIn(__dirname);
const scored = async (...line: string[]) => {
  const code = await console.run('score', ...line, '--json');
  return { code, values: (JSON.parse(console.printed()) as { values: { value: string; score: number | null; reason: string }[] }).values };
};

describe('kaohe score', () => {
  test('scores each value by the rule and says why', async () => {
    expect(await scored('--rule', '<5‰为3；<10‰为2；否则为1', '4.2‰', '0.5%', '0.0120')).toEqual({
      code: 0,
      values: [
        expect.objectContaining({ value: '4.2‰', result: 0.0042, score: 3, reason: '4.2‰ < 5‰ → 3' }),
        expect.objectContaining({ value: '0.5%', score: 2 }),
        expect.objectContaining({ value: '0.0120', score: 1 }),
      ],
    });
  });

  test('gives exit code 1 if a value has no score, and scores the others', async () => {
    const { code, values } = await scored('--rule', '<5‰为3', '4.2', '4‰', '7‰', '-1‰', 'x');
    expect(code).toBe(1);
    expect(values.map(({ score }) => score)).toEqual([null, 3, null, null, null]);
    expect(values[0]?.reason).toContain('4.2‰');
  });

  test('fills in the target', async () => {
    expect((await scored('--rule', '<t为3；<2t为2；否则为1', '--target', '3%', '2.9%', '3%', '6%')).values.map(({ score }) => score)).toEqual([3, 2, 1]);
    expect(await console.run('score', '--rule', '<t为3', '1%')).toBe(2);
  });

  test('reads rules in English and prints a table', async () => {
    expect(await console.run('score', '--rule', '>70% = 3; >60% = 2; otherwise 1', '68%', '--language', 'en-US')).toBe(0);
    expect(console.printed()).toContain('Score');
    expect(console.printed()).toMatch(/68%\s+2\s/);
  });

  test('cannot run with a rule that cannot be read, and says where', async () => {
    expect(await console.run('score', '--rule', '<5为三个', '4')).toBe(2);
    expect(console.complained()).toContain('<5为三个');
    expect(console.printed()).toBe('');
  });
});
