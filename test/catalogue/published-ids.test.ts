import { halfYearSchemes } from '../../src/catalogue/half-years';
import { indicators } from '../../src/catalogue/indicators';
import { departments, positions } from '../../src/catalogue/positions';
import { ratingSheets } from '../../src/catalogue/rating-sheets';
import { schemes } from '../../src/catalogue/schemes';

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** Ids stand in people's workbooks: to this list ids are added; none is ever renamed or removed. */
describe('Published ids stay', () => {
  test('of indicators', () => {
    expect(ids(indicators)).toEqual(['drop-off-rate', 'arrears-rate', 'collection-rate', 'internal-customer-satisfaction']);
  });

  test('of schemes and sheets', () => {
    expect(ids(schemes)).toEqual(['key-account-supervisor.quarter', 'key-account-supervisor.quarter.stretch']);
    expect(ids(halfYearSchemes)).toEqual(['key-account-supervisor.half-year']);
    expect(ids(ratingSheets)).toEqual(['customer-service-manager.rating-sheet']);
    expect(ratingSheets.flatMap(({ sections }) => ids(sections))).toEqual(['business', 'management', 'coordination', 'reporting']);
  });

  test('of departments', () => {
    expect(ids(departments)).toEqual([
      'senior-management', 'long-distance', 'value-added-services', 'systems',
      'hr-administration', 'finance', 'marketing', 'customer-service',
    ]);
  });

  test('of posts', () => {
    expect(ids(positions)).toEqual([
      'general-manager', 'hr-director', 'technical-director', 'finance-director',
      'long-distance-manager', 'long-distance-sales-supervisor', 'long-distance-sales-representative',
      'key-account-supervisor', 'key-account-representative',
      'vas-manager', 'vas-account-supervisor', 'vas-account-representative', 'vas-product-specialist', 'vas-product-support-specialist',
      'systems-manager', 'systems-assistant', 'software-engineer', 'systems-engineer',
      'hr-admin-manager', 'compensation-benefits-specialist', 'recruitment-specialist', 'appraisal-training-specialist',
      'administration-supervisor', 'administration-assistant', 'driver', 'cleaner',
      'finance-manager', 'financial-analyst', 'general-ledger-accountant', 'revenue-ledger-accountant', 'receipts-cashier',
      'payments-cashier', 'settlement-supervisor', 'business-assistant', 'collection-administrator', 'doorstep-collector',
      'marketing-manager', 'marketing-specialist', 'promotion-specialist',
      'customer-service-manager', 'service-desk-supervisor', 'service-agent-1', 'service-agent-2', 'material-control-assistant',
      'technical-assistant', 'technical-support-supervisor', 'after-sales-engineer',
    ]);
  });
});
