import { consoleIn } from '../console';

const console = consoleIn(__dirname);
const scheme = ['--scheme', 'key-account-supervisor.quarter'];
const target = ['--target', 'drop-off-rate=3%'];

describe('kaohe sql', () => {
  test('prints one query from the table to scores, totals and reasons', async () => {
    expect(await console.run('sql', ...scheme, '--table', 'hr.results', ...target)).toBe(0);
    expect(console.printed()).toContain('FROM hr.results');
    expect(console.printed()).toContain("'；大客户欠费率：缺少结果'");
    expect(console.complained()).toBe('');
  });

  test('gives the reasons in the language that is asked for', async () => {
    await console.run('sql', ...scheme, '--table', 't', ...target, '--language', 'en-US');
    expect(console.printed()).toContain("'; Key-account arrears rate: the result is missing'");
  });

  test('says which columns the table needs', async () => {
    await console.run('sql', ...scheme, '--table', 't', ...target, '--json');
    expect(JSON.parse(console.printed())).toMatchObject({
      columns: ['employee_id', 'period', 'drop_off_rate', 'arrears_rate', 'collection_rate', 'internal_customer_satisfaction'],
    });
  });

  test('takes an indicator by any of its names', async () => {
    await console.run('sql', ...scheme, '--table', 't', ...target);
    const byId = console.printed();
    for (const name of ['大客户掉线率', '掉线率', 'Drop-Off Rate', '大客戶掉線率']) {
      await console.run('sql', ...scheme, '--table', 't', '--target', `${name}＝百分之三`);
      expect(console.printed()).toBe(byId);
    }
  });

  test('warns that no row has a total without the target, and gives exit code 1', async () => {
    expect(await console.run('sql', ...scheme, '--table', 't')).toBe(1);
    expect(console.complained()).toContain('drop-off-rate');
  });

  test.each([
    ['a; DROP TABLE b', 'a; DROP TABLE b'],
    ['结果', '结果'],
    ['hr.select', 'select'],
  ])('refuses the table name %s', async (name, shown) => {
    expect(await console.run('sql', ...scheme, '--table', name, ...target)).toBe(2);
    expect(console.complained()).toContain(shown);
    expect(console.printed()).toBe('');
  });

  test.each([
    ['drop-off-rate', 'drop-off-rate=3%'],
    ['drop-rat=3%', 'drop-off-rate'],
    ['drop-off-rate=often', 'often'],
    ['drop-off-rate=3', '3%'],
    ['drop-off-rate=-3%', '-3%'],
  ])('refuses the target %s and says what it should be', async (text, shown) => {
    expect(await console.run('sql', ...scheme, '--table', 't', '--target', text)).toBe(2);
    expect(console.complained()).toContain(shown);
  });

  test('refuses two targets for one indicator', async () => {
    expect(await console.run('sql', ...scheme, '--table', 't', '--target', '掉线率=3%', '--target', 'drop-off-rate=4%')).toBe(2);
  });
});
