import { describe, expect, it } from 'vitest';
import { buildRegionTree } from '../../../domain/regions/tree.ts';
import type { CodRule } from '../../../domain/cod/types.ts';
import { readCount, readMoney, readPercent, showMoney, showPercent } from './numbers.ts';
import { blankRule, tidied, withRule } from './ruleDraft.ts';
import { ruleErrors } from './ruleErrors.ts';

const subjects = {
  regions: buildRegionTree([]),
  productIds: new Set(['coat']),
  categoryIds: new Set(['apparel']),
  carrierIds: new Set(['post']),
};
const blank = blankRule('r');
const terms = (over: Partial<CodRule['terms']>): Partial<CodRule> => ({ terms: { ...blank.terms, ...over } });
const first = (over: Partial<CodRule['firstTime']>): Partial<CodRule> => ({
  firstTime: { ...blank.firstTime, ...over },
});

describe('What is wrong with a rule stands at its field', () => {
  it.each<[string, Partial<CodRule>, object]>([
    ['nothing', {}, {}],
    ['no product chosen', { product: { kind: 'product', id: '' } }, { product: 'RULE_PRODUCT_UNKNOWN' }],
    ['no category chosen', { product: { kind: 'category', id: '' } }, { product: 'RULE_CATEGORY_UNKNOWN' }],
    ['own product', { product: { kind: 'product', id: 'coat' } }, {}],
    ['unknown region', { regionId: 'atlantis' }, { region: 'RULE_REGION_UNKNOWN' }],
    ['negative minimum', terms({ minAmount: -1 }), { minAmount: 'RULE_AMOUNT_INVALID' }],
    ['half a cent', terms({ maxAmount: 100.5 }), { maxAmount: 'RULE_AMOUNT_INVALID' }],
    ['not a number', terms({ maxExposure: Number.NaN }), { maxExposure: 'RULE_AMOUNT_INVALID' }],
    ['minimum above maximum', terms({ minAmount: 2, maxAmount: 1 }), { maxAmount: 'RULE_MIN_ABOVE_MAX' }],
    ['minimum at maximum', terms({ minAmount: 1, maxAmount: 1 }), {}],
    ['no open order', terms({ maxOpenCodOrders: 0 }), { maxOpenCodOrders: 'RULE_COUNT_INVALID' }],
    ['half a day', terms({ maxDailyOrders: 0.5 }), { maxDailyOrders: 'RULE_COUNT_INVALID' }],
    ['zero hours', terms({ confirmWithinHours: 0 }), { confirmWithinHours: 'RULE_COUNT_INVALID' }],
    ['fee over all', terms({ fee: { flat: 0, bp: 10_001 } }), { fee: 'RULE_FEE_INVALID' }],
    ['whole deposit', terms({ deposit: { flat: 0, bp: 10_000 } }), {}],
    ['unknown carrier', terms({ carriers: ['owl'] }), { carriers: 'RULE_CARRIER_UNKNOWN' }],
    [
      'newcomers’ deposit',
      first({ deposit: { flat: -1, bp: 0 } }),
      { firstTimeDeposit: 'RULE_DEPOSIT_INVALID' },
    ],
    ['newcomers’ maximum', first({ maxAmount: -1 }), { firstTimeMax: 'RULE_AMOUNT_INVALID' }],
    [
      'over before it begins',
      { validFrom: '2026-02-01T00:00:00.000Z', validTo: '2026-02-01T00:00:00.000Z' },
      { validTo: 'RULE_DATES_REVERSED' },
    ],
  ])('%s', (_label, over, errors) =>
    expect(ruleErrors({ ...blank, ...over }, subjects)).toMatchObject(errors),
  );
});

describe('What is typed', () => {
  it.each([
    ['', null],
    ['600', 60_000],
    ['0.29', 29],
    ['1,5', 150],
    ['-3', -300],
  ])('as %j is %s minor units', (text, value) => expect(readMoney(text, 'CNY')).toBe(value));

  it.each([['12.345'], ['many']])('as %j is left for the rules to refuse', text =>
    expect(Number.isInteger(readMoney(text, 'CNY'))).toBe(false),
  );

  it('keeps currencies without decimals and parts of a percent', () => {
    expect([readMoney('600', 'JPY'), showMoney(600, 'JPY'), showMoney(60_050, 'CNY')]).toEqual([
      600,
      '600',
      '600.5',
    ]);
    expect([readPercent('1.25'), showPercent(125), readCount('24')]).toEqual([125, '1.25', 24]);
  });
});

describe('A rule on its way into the draft', () => {
  it('leaves its terms behind when it refuses', () => {
    const rule = { ...blank, effect: 'deny' as const, note: ' why ', ...terms({ maxAmount: -5 }) };
    expect(tidied(rule)).toEqual({ ...blank, effect: 'deny', note: 'why' });
  });

  it('takes its own place, or the last where someone removed it', () => {
    const [a, b] = [blankRule('a'), blankRule('b')];
    const changed = { ...a, note: 'new' };
    expect(withRule([a, b], changed)).toEqual([changed, b]);
    expect(withRule([b], changed)).toEqual([b, changed]);
  });
});
