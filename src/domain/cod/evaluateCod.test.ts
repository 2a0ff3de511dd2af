import { describe, expect, it } from 'vitest';
import {
  AT,
  BEFORE,
  carrier,
  covers,
  fen,
  line,
  platformRule,
  question,
  regular,
  rule,
  seller,
  world,
  yuan,
} from '../../../test/builders/codWorld.ts';
import { evaluateCod } from './evaluateCod.ts';
import { tiers } from './reasons.ts';
import { codReasons } from './types.ts';
import type { CodRule } from './types.ts';

const ring = { productId: 'ring', categoryPath: ['rings', 'jewellery'] };
const ask = (rules: readonly CodRule[], amount: number) =>
  evaluateCod(question({ lines: [line({ unitPrice: fen(amount) })] }), world({ rules }));

it('collects the reasons of every tier, in the order of the tiers', () => {
  const everything = world({
    platformRules: [
      platformRule('law_cash_limit', { amount: yuan(500) }),
      platformRule('platform_region_off'),
      platformRule('risk_region_high'),
      platformRule('buyer_open_cod_limit', { count: 1 }),
    ],
    carriers: [carrier({ codEnabled: false, remittanceOverdueSince: BEFORE })],
    sellers: [seller([rule({ effect: 'deny', regionId: 'heping' })]), seller(null, { sellerId: 's2' })],
  });
  const asked = question({
    lines: [line({ flags: ['virtual'], unitPrice: yuan(900) }), line({ sellerId: 's2', ...ring })],
    buyer: regular({ blocklisted: true, openCodOrders: 1 }),
  });
  const { reasons } = evaluateCod(asked, everything);
  expect([...new Set(reasons.map(({ tier }) => tier))]).toEqual(tiers);
  const order = reasons.map(({ code }) => codReasons.indexOf(code));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

describe('what is collected', () => {
  it('is the total less the deposit plus the fee, each the larger of flat and part', () => {
    const terms = { fee: { flat: 500, bp: 100 }, deposit: { flat: 1_000, bp: 2_000 } };
    const verdict = ask([rule({ terms })], 60_000);
    expect(verdict.fee).toEqual(fen(600));
    expect(verdict.collectible).toEqual(fen(60_000 - 12_000 + 600));
    expect(verdict.conditions).toEqual([{ kind: 'deposit', amount: fen(12_000) }]);
    expect(verdict.outcome).toBe('conditional');
  });

  it('takes the highest fee and deposit of rules that cannot be compared, not their sum', () => {
    const rules = [
      rule({
        id: 'a',
        regionId: 'shenyang',
        terms: { fee: { flat: 500, bp: 0 }, deposit: { flat: 0, bp: 1_000 } },
      }),
      rule({ id: 'b', product: { kind: 'product', id: 'coat' }, terms: { fee: { flat: 800, bp: 0 } } }),
    ];
    const verdict = ask(rules, 10_000);
    expect(verdict.fee).toEqual(fen(800));
    expect(verdict.collectible).toEqual(fen(9_800));
  });

  it('never takes a deposit above the total', () => {
    const verdict = ask([rule({ terms: { deposit: { flat: 5_000, bp: 0 } } })], 3_000);
    expect(verdict.collectible).toEqual(fen(0));
  });

  it('lets a deposit bring the amount under the law’s limit', () => {
    const limit = platformRule('law_cash_limit', { amount: fen(8_000) });
    const half = rule({ terms: { deposit: { flat: 0, bp: 2_000 } } });
    const asked = (amount: number) => question({ lines: [line({ unitPrice: fen(amount) })] });
    const there = world({ rules: [half], platformRules: [limit] });
    expect(evaluateCod(asked(10_000), there).outcome).toBe('conditional');
    expect(evaluateCod(asked(10_001), there).outcome).toBe('deny');
  });

  it('adds up over the parcels of a basket', () => {
    const basket = question({ lines: [line(), line({ sellerId: 's2', ...ring })] });
    const fee = rule({ terms: { fee: { flat: 300, bp: 0 } } });
    const sellers = [seller([fee]), seller([fee], { sellerId: 's2' })];
    const verdict = evaluateCod(basket, world({ sellers }));
    expect(verdict.collectible).toEqual(fen(40_600));
    expect(verdict.maxAmount).toBeNull();
    expect(verdict.policyVersions.map(({ sellerId }) => sellerId)).toEqual(['s1', 's2']);
  });
});

it('merges every check that is asked', () => {
  const rules = [
    rule({ terms: { confirmation: 'otp', confirmWithinHours: 24 }, firstTime: { confirmation: 'call' } }),
  ];
  const asked = question({
    lines: [line({ flags: ['id_required'] })],
    buyer: regular({ completedOrders: 0 }),
  });
  expect(evaluateCod(asked, world({ rules })).conditions).toEqual([
    { kind: 'otp' },
    { kind: 'call' },
    { kind: 'confirm_before_shipping', withinHours: 24 },
    { kind: 'id_check' },
  ]);
});

it('names the tightest limit of any tier', () => {
  const there = world({
    rules: [rule({ terms: { maxAmount: 90_000, maxExposure: 100_000 } })],
    platformRules: [platformRule('platform_amount_cap', { amount: fen(80_000) })],
    coverage: [covers({ cashLimit: fen(70_000) }), covers({ carrierId: 'jd', cashLimit: fen(75_000) })],
    carriers: [carrier(), carrier({ id: 'jd' })],
  });
  expect(evaluateCod(question(), there).maxAmount).toEqual(fen(75_000));
});

it('keeps the carriers that can carry the amount', () => {
  const there = world({
    coverage: [covers({ cashLimit: fen(19_999) }), covers({ carrierId: 'jd', cashLimit: fen(20_000) })],
    carriers: [carrier(), carrier({ id: 'jd' })],
  });
  expect(evaluateCod(question(), there).carriers).toEqual(['jd']);
});

it('offers the escrow-protected methods of the destination instead', () => {
  expect(evaluateCod(question(), world()).alternatives).toEqual(['alipay', 'card']);
  expect(evaluateCod(question({ regionId: null }), world()).alternatives).toEqual(['card']);
});

it('traces every rule and what it did', () => {
  const rules = [
    rule({ id: 'wide' }),
    rule({ id: 'near', regionId: 'shenyang', effect: 'condition' }),
    rule({ id: 'far', regionId: 'jilin' }),
    rule({ id: 'late', validTo: AT }),
  ];
  const platformRules = [
    platformRule('platform_amount_cap', { amount: yuan(100) }),
    platformRule('law_cash_limit', { amount: yuan(900) }),
    platformRule('platform_region_off', { regionId: 'jilin' }),
  ];
  const { trace } = evaluateCod(question(), world({ rules, platformRules }));
  expect(trace.map(({ tier, ruleId, did }) => `${tier} ${ruleId} ${did}`)).toEqual([
    'law p-law_cash_limit passed',
    'platform p-platform_amount_cap denied',
    'platform p-platform_region_off not_applicable',
    'carrier sf-CN passed',
    'seller far not_applicable',
    'seller late not_applicable',
    'seller near conditioned',
    'seller wide beaten',
  ]);
  expect(trace.find(({ ruleId }) => ruleId === 'wide')?.facts).toEqual({ by: ['near'] });
});

it('offers nothing for an empty basket', () => {
  expect(evaluateCod(question({ lines: [] }), world()).outcome).toBe('deny');
});
