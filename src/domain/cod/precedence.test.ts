import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, question, rule, world, yuan } from '../../../test/builders/codWorld.ts';
import { codRules } from '../../../test/builders/codArbitraries.ts';
import { evaluateCod } from './evaluateCod.ts';
import { beats, contest, specificity } from './precedence.ts';
import type { CodRule, ProductScope } from './types.ts';

const all: ProductScope = { kind: 'all' };
const jewellery: ProductScope = { kind: 'category', id: 'jewellery' };
const rings: ProductScope = { kind: 'category', id: 'rings' };
const ringR: ProductScope = { kind: 'product', id: 'ring' };
const ring = line({ productId: 'ring', categoryPath: ['rings', 'jewellery'], unitPrice: yuan(1) });
const upTo = (amount: number) => ({ maxAmount: yuan(amount).amount });
const ask = (rules: readonly CodRule[], regionId = 'heping') =>
  evaluateCod(question({ lines: [ring], regionId }), world({ rules }));

describe('the five examples', () => {
  it('all × Liaoning ≤ ¥600 and all × Shenyang ≤ ¥1,000: ¥1,000 in Shenyang, ¥600 elsewhere', () => {
    const rules = [
      rule({ id: 'a', regionId: 'liaoning', terms: upTo(600) }),
      rule({ id: 'b', regionId: 'shenyang', terms: upTo(1_000) }),
    ];
    expect(ask(rules, 'heping').maxAmount).toEqual(yuan(1_000));
    expect(ask(rules, 'beipiao').maxAmount).toEqual(yuan(600));
  });

  it('all × Chaoyang deny and product R × Chaoyang allow: R is offered there, the rest is not', () => {
    const rules = [
      rule({ id: 'a', regionId: 'chaoyang', effect: 'deny' }),
      rule({ id: 'b', regionId: 'chaoyang', product: ringR }),
    ];
    expect(ask(rules, 'beipiao').outcome).toBe('offer');
    expect(evaluateCod(question({ regionId: 'beipiao' }), world({ rules })).outcome).toBe('deny');
  });

  it('jewellery × everywhere deny and ring R × everywhere allow: R is offered', () => {
    const rules = [rule({ id: 'a', product: jewellery, effect: 'deny' }), rule({ id: 'b', product: ringR })];
    expect(ask(rules).outcome).toBe('offer');
  });

  it('jewellery × everywhere deny and all × Shenyang allow: not offered', () => {
    const rules = [
      rule({ id: 'a', product: jewellery, effect: 'deny' }),
      rule({ id: 'b', regionId: 'shenyang' }),
    ];
    expect(ask(rules).outcome).toBe('deny');
    expect(ask(rules).reasons.map(({ code }) => code)).toEqual(['SELLER_CATEGORY']);
  });

  it('R × everywhere ≤ ¥300 and all × Shenyang ≤ ¥1,000: ¥300', () => {
    const rules = [
      rule({ id: 'a', product: ringR, terms: upTo(300) }),
      rule({ id: 'b', regionId: 'shenyang', terms: upTo(1_000) }),
    ];
    expect(ask(rules).maxAmount).toEqual(yuan(300));
  });
});

it('a leaf category beats its parent, a parent beats all', () => {
  const rules = [
    rule({ id: 'a', terms: upTo(100) }),
    rule({ id: 'b', product: jewellery, terms: upTo(200) }),
    rule({ id: 'c', product: rings, terms: upTo(300) }),
  ];
  expect(ask(rules).maxAmount).toEqual(yuan(300));
  expect(ask(rules.slice(0, 2)).maxAmount).toEqual(yuan(200));
});

it('a county beats its prefecture, province and country', () => {
  const rules = ['CN', 'liaoning', 'shenyang', 'heping'].map((regionId, index) =>
    rule({ id: `r${index}`, regionId, terms: upTo(index + 1) }),
  );
  expect(ask(rules).maxAmount).toEqual(yuan(4));
  expect(ask(rules, 'shenhe').maxAmount).toEqual(yuan(3));
});

it('a rule outside its dates beats nothing', () => {
  const late = rule({ id: 'b', regionId: 'heping', effect: 'deny', validFrom: '2026-03-01T00:00:00.001Z' });
  expect(ask([rule(), late]).outcome).toBe('offer');
  expect(ask([rule(), { ...late, validFrom: '2026-03-01T00:00:00.000Z' }]).outcome).toBe('deny');
});

it('rules of the same scope combine to the strictest', () => {
  const same = [
    rule({ id: 'a', terms: upTo(500) }),
    rule({ id: 'b', terms: { ...upTo(900), confirmation: 'otp' } }),
  ];
  const verdict = ask(same);
  expect(verdict.maxAmount).toEqual(yuan(500));
  expect(verdict.conditions).toEqual([{ kind: 'otp' }]);
});

it('a rule of one cell beats its row and its column', () => {
  const row = rule({ id: 'a', product: ringR, effect: 'deny' });
  const column = rule({ id: 'b', regionId: 'heping', effect: 'deny' });
  const cell = rule({ id: 'c', product: ringR, regionId: 'heping' });
  fc.assert(
    fc.property(codRules, others => {
      const weaker = others.filter(other => other.product.kind !== 'product' || other.regionId !== 'heping');
      const { winners } = contest([...weaker, row, column, cell], ring, [
        'heping',
        'shenyang',
        'liaoning',
        'CN',
      ]);
      expect(winners).toEqual([cell]);
    }),
  );
});

it('beating is a strict partial order', () => {
  const path = ['heping', 'shenyang', 'liaoning', 'CN'];
  fc.assert(
    fc.property(codRules, rules => {
      const ranks = rules.flatMap(one => specificity(one, ring, path) ?? []);
      for (const a of ranks) {
        expect(beats(a, a)).toBe(false);
        for (const b of ranks) {
          expect(beats(a, b) && beats(b, a)).toBe(false);
          for (const c of ranks) expect(beats(a, b) && beats(b, c) && !beats(a, c)).toBe(false);
        }
      }
      const { winners, beaten } = contest(rules, ring, path);
      expect(winners.length + beaten.length).toBe(ranks.length);
      expect(winners.length > 0).toBe(ranks.length > 0);
    }),
  );
});

it('with nothing written, nothing is offered', () => {
  expect(ask([]).outcome).toBe('deny');
  expect(ask([rule({ product: all, regionId: 'jilin' })]).outcome).toBe('deny');
});
