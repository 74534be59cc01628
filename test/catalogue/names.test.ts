import { findIndicator, indicatorById, indicators } from '../../src/catalogue/indicators';
import { departments, findDepartment, findPosition, positions } from '../../src/catalogue/positions';
import { appraisedPositions } from '../../src/catalogue/positions/appraised-positions';
import { departmentKey } from '../../src/catalogue/positions/department-key';
import { findScheme, schemes, schemesFor } from '../../src/catalogue/schemes';
import { namesOf } from '../../src/domain/find-by-name';
import { callingKey } from '../../src/domain/calling-key';
import { nameKey } from '../../src/domain/name-key';

const clashes = (things: readonly { readonly id: string; readonly callings: readonly string[] }[]): string[] => {
  const bearer = new Map<string, string>();
  return things.flatMap(({ id, callings }) =>
    callings.flatMap((name) => {
      const other = bearer.get(nameKey(name));
      bearer.set(nameKey(name), id);
      return other !== undefined && other !== id ? [`${name}: ${other} and ${id}`] : [];
    }),
  );
};

describe('A thing is found by what people call it', () => {
  test.each([
    ['欠费率', 'arrears-rate'],
    ['大客户欠费率', 'arrears-rate'],
    ['大客戶欠費率（‰）', 'arrears-rate'],
    [' 大客户 欠费率 (‰) ', 'arrears-rate'],
    ['Arrears Rate', 'arrears-rate'],
    ['掉线率', 'drop-off-rate'],
    ['掉線率', 'drop-off-rate'],
    ['离网率%', 'drop-off-rate'],
    ['DROP-OFF RATE', 'drop-off-rate'],
    ['託收率', 'collection-rate'],
    ['托收率', 'collection-rate'],
    ['内部满意度', 'internal-customer-satisfaction'],
    ['內部客戶滿意度', 'internal-customer-satisfaction'],
    ['internal-customer-satisfaction', 'internal-customer-satisfaction'],
  ])('%s is the indicator %s', (text, id) => {
    expect(findIndicator(text)?.id).toBe(id);
  });

  test.each([
    ['大客户关系组主管', 'key-account-supervisor'],
    ['长话业务事业部大客户关系组主管', 'key-account-supervisor'],
    ['大客戶關係組主管', 'key-account-supervisor'],
    ['大客戶關系組主管', 'key-account-supervisor'],
    ['Key account relations supervisor', 'key-account-supervisor'],
    ['客服部经理', 'customer-service-manager'],
    ['受理服务代表(二)', 'service-agent-2'],
    ['总账会计', 'general-ledger-accountant'],
    ['软件工程师', 'software-engineer'],
    ['軟體工程師', 'software-engineer'],
  ])('%s is the post %s', (text, id) => {
    expect(findPosition(text)?.id).toBe(id);
  });

  test('what nothing is called is found nowhere', () => {
    expect(findIndicator('客户满意度')).toBeUndefined();
    expect(findIndicator('')).toBeUndefined();
    expect(findPosition('经理')).toBeUndefined();
    expect(findPosition('受理服务代表')).toBeUndefined();
    expect(findScheme('年度考核')).toBeUndefined();
  });

  test('departments are known by their short names too', () => {
    expect(findDepartment('客服部')?.id).toBe('customer-service');
    expect(findDepartment('財務部')?.id).toBe('finance');
    expect(departmentKey('客服部')).toBe(departmentKey('客戶服務部'));
    expect(departmentKey('法务部')).toBe(departmentKey(' 法務部 '));
    expect(departmentKey('法务部')).not.toBe(departmentKey('审计部'));
  });

  test('no name leads to two things', () => {
    expect(clashes(indicators.map((thing) => ({ id: thing.id, callings: namesOf(thing) })))).toEqual([]);
    expect(clashes(positions.map((thing) => ({ id: thing.id, callings: namesOf(thing) })))).toEqual([]);
    expect(clashes(departments.map((thing) => ({ id: thing.id, callings: namesOf(thing) })))).toEqual([]);
  });

  test('a scheme is found by its id and by its name in each language', () => {
    for (const scheme of schemes) {
      expect(findScheme(scheme.id)).toBe(scheme);
      expect(Object.values(scheme.names).map(findScheme)).toEqual([scheme, scheme, scheme]);
    }
  });

  test('the scheme of the document comes before its variant', () => {
    expect(schemesFor('key-account-supervisor').map((scheme) => scheme.id)).toEqual([
      'key-account-supervisor.quarter',
      'key-account-supervisor.quarter.stretch',
    ]);
    expect(schemesFor('driver')).toEqual([]);
  });

  test('an id that nobody knows is no indicator', () => {
    expect(indicatorById('欠费率')).toBeUndefined();
  });
});

describe('The posts that have a scheme', () => {
  test('are those of the schemes, each once', () => {
    expect(appraisedPositions.map(({ id }) => id).sort()).toEqual([...new Set(schemes.map(({ position }) => position))].sort());
  });
});

test('every traditional character in which a name of the catalogue can be typed is known where names are looked up', () => {
  const callings = [...indicators, ...departments, ...positions].flatMap(namesOf).concat(schemes.flatMap(({ names }) => Object.values(names)));
  const traditional = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCharCode(0x4e00 + at)).filter((sign) => nameKey(sign) !== sign);
  const used = new Set(callings.join(''));
  expect(traditional.length).toBeGreaterThan(300);
  expect(traditional.filter((sign) => used.has(nameKey(sign)) && callingKey(sign) !== nameKey(sign))).toEqual([]);
});
