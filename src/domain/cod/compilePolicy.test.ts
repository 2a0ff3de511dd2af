import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amounts, buyers, codWorlds, goods, places } from '../../../test/builders/codArbitraries.ts';
import { AT, line, question, regular, rule, world, yuan } from '../../../test/builders/codWorld.ts';
import { compilePolicy } from './compilePolicy.ts';
import type { CompiledProduct } from './compilePolicy.ts';
import { evaluateCod } from './evaluateCod.ts';
import { codReasons } from './types.ts';
import type { ProductFlag } from './types.ts';

const flags = fc.constantFrom<readonly ProductFlag[]>([], [], ['id_required'], ['virtual'], ['preorder']);
const product: fc.Arbitrary<CompiledProduct> = fc.record({
  productId: fc.constantFrom('coat', 'scarf', 'ring', 'watch', 'lamp'),
  categoryPath: fc.constantFrom(...Object.values(goods)),
  flags,
  shipsFrom: fc.constantFrom('shenyang', 'nanguan', 'RU'),
});
const asked = fc.record({
  products: fc.array(product, { minLength: 1, maxLength: 4 }),
  regionIds: fc.array(fc.oneof(places, fc.constant('atlantis')), { minLength: 1, maxLength: 5 }),
  buyers: fc.array(buyers, { minLength: 1, maxLength: 3 }),
  totals: fc.array(amounts, { minLength: 1, maxLength: 4 }),
});

it('a compiled policy answers as the evaluator does', () => {
  fc.assert(
    fc.property(codWorlds, asked, (world, { products, regionIds, buyers: all, totals }) => {
      const compiled = compilePolicy(world, { sellerId: 's1', at: AT, products, regionIds, buyers: all });
      const cells = products.flatMap((item, p) =>
        regionIds.flatMap((regionId, r) =>
          all.flatMap((buyer, b) => totals.map(total => ({ item, p, regionId, r, buyer, b, total }))),
        ),
      );
      const answered = cells.map(({ p, r, total, b }) => ({
        ...compiled.verdictAt(p, r, total, b),
        ...compiled.amountsAt(p, r, total, b),
      }));
      const evaluated = cells.map(({ item, regionId, buyer, total }) => {
        const lines = [
          { ...item, sellerId: 's1', quantity: 1, unitPrice: { amount: total, currency: 'CNY' } },
        ];
        return evaluateCod({ lines, regionId, buyer, at: AT }, world);
      });
      expect(answered).toMatchObject(
        evaluated.map(({ outcome, reasons, maxAmount, collectible, fee }) => ({
          outcome,
          codes: codReasons.filter(code => reasons.some(reason => reason.code === code)),
          maxAmount: maxAmount?.amount ?? null,
          collectible: collectible.amount,
          fee: fee.amount,
        })),
      );
    }),
    { numRuns: 100 },
  );
}, 30_000);

it('answers alike on either side of a limit', () => {
  const rules = [rule({ terms: { minAmount: 10_000, maxAmount: 50_000, fee: { flat: 100, bp: 0 } } })];
  const { productId, categoryPath, flags: none, shipsFrom } = line();
  const scope = {
    sellerId: 's1',
    at: AT,
    products: [{ productId, categoryPath, flags: none, shipsFrom }],
    regionIds: ['heping'],
    buyers: [regular()],
  };
  const { verdictAt } = compilePolicy(world({ rules }), scope);
  expect([9_899, 9_900, 49_900, 49_901].map(total => verdictAt(0, 0, total).outcome)).toEqual([
    'deny',
    'offer',
    'offer',
    'deny',
  ]);
  expect(verdictAt(0, 0, 9_900)).toMatchObject({ minAmount: 10_000, maxAmount: 50_000, codes: [] });
});

it('refuses a position outside its scope', () => {
  const compiled = compilePolicy(world(), {
    sellerId: 's1',
    at: AT,
    products: [],
    regionIds: [],
    buyers: [],
  });
  expect(() => compiled.verdictAt(0, 0, yuan(1).amount)).toThrow(RangeError);
  expect(evaluateCod(question(), world()).outcome).toBe('offer');
});
