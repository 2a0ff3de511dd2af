import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { codWorlds, places, questions } from '../../../test/builders/codArbitraries.ts';
import { rule } from '../../../test/builders/codWorld.ts';
import { greatestTotal } from './amounts.ts';
import { assess } from './assess.ts';
import { applyRemedy } from './counterfactual.ts';
import { evaluateCod } from './evaluateCod.ts';
import { inOrder } from './reasons.ts';
import type { CodReason, CodRule, SellerCodState, Verdict } from './types.ts';
import type { CodWorld } from './world.ts';

vi.setConfig({ testTimeout: 30_000 });
const runs = { numRuns: 150 };

const withRules = (world: CodWorld, change: (rules: readonly CodRule[]) => readonly CodRule[]): CodWorld => {
  const changed = [...world.sellers].map(([id, state]): [string, SellerCodState] => [
    id,
    { ...state, policy: state.policy && { ...state.policy, rules: change(state.policy.rules) } },
  ]);
  return { ...world, sellers: new Map(changed) };
};
const answer = (verdict: Verdict) => ({ ...verdict, trace: [] });

it('the order in which rules are written never matters', () => {
  fc.assert(
    fc.property(codWorlds, questions, (world, question) => {
      const turned = {
        ...withRules(world, rules => rules.toReversed()),
        platformRules: world.platformRules.toReversed(),
        coverage: world.coverage.toReversed(),
        carriers: world.carriers.toReversed(),
      };
      expect(answer(evaluateCod(question, turned))).toEqual(answer(evaluateCod(question, world)));
    }),
    runs,
  );
});

it('the same question gives the same bytes', () => {
  fc.assert(
    fc.property(codWorlds, questions, (world, question) => {
      const first = JSON.stringify(evaluateCod(question, world));
      expect(JSON.stringify(evaluateCod(structuredClone(question), world))).toBe(first);
    }),
    runs,
  );
});

it('another deny never offers more', () => {
  fc.assert(
    fc.property(codWorlds, questions, fc.option(places), fc.nat(4), (world, question, regionId, kind) => {
      const product =
        kind < 2
          ? { kind: 'all' as const }
          : kind === 2
            ? { kind: 'category' as const, id: 'clothing' }
            : { kind: 'product' as const, id: 'coat' };
      const denying = rule({ id: 'zz', effect: 'deny', regionId, product });
      const before = evaluateCod(question, world).outcome;
      const after = evaluateCod(
        question,
        withRules(world, rules => [...rules, denying]),
      ).outcome;
      expect(before === 'deny' ? ['deny'] : [before, 'deny']).toContain(after);
    }),
    runs,
  );
});

it('a denial always has a denying reason, an offer never', () => {
  fc.assert(
    fc.property(codWorlds, questions, (world, question) => {
      const verdict = evaluateCod(question, world);
      expect(verdict.reasons.some(({ effect }) => effect === 'deny')).toBe(verdict.outcome === 'deny');
      expect(verdict.reasons).toEqual(inOrder(verdict.reasons));
      const offered = verdict.conditions.length > 0 ? 'conditional' : 'offer';
      expect([offered, 'deny']).toContain(verdict.outcome);
      expect(verdict.outcome === 'deny' || verdict.remedies.length === 0).toBe(true);
    }),
    runs,
  );
});

it('every remedy, when applied, does what it says', () => {
  let tried = 0;
  fc.assert(
    fc.property(codWorlds, questions, (world, question) => {
      for (const remedy of evaluateCod(question, world).remedies) {
        tried += 1;
        const changed = applyRemedy(remedy, { question, world });
        expect(evaluateCod(changed.question, changed.world).outcome).not.toBe('deny');
      }
    }),
    { numRuns: 400 },
  );
  expect(tried).toBeGreaterThan(50);
});

const singleOffers = fc
  .record({ world: codWorlds, question: questions })
  .map(({ world, question }) => ({ world, question: { ...question, lines: question.lines.slice(0, 1) } }))
  .filter(({ world, question }) => !assess(question, world).denied);

it('shown equals accepted: what is collected adds up and lies within every limit', () => {
  fc.assert(
    fc.property(singleOffers, ({ question, world }) => {
      const { lines, charges } = question;
      const verdict = evaluateCod(question, world);
      const total = lines.reduce((sum, one) => sum + one.unitPrice.amount * one.quantity, 0);
      const shipping = charges.find(({ sellerId }) => sellerId === lines[0]?.sellerId)?.amount.amount ?? 0;
      const deposit = verdict.conditions.find(condition => condition.kind === 'deposit')?.amount.amount ?? 0;
      expect(verdict.collectible.amount).toBe(total + shipping - deposit + verdict.fee.amount);
      expect(verdict.collectible.amount).toBeLessThanOrEqual(verdict.maxAmount?.amount ?? Infinity);
      expect(verdict.carriers.length).toBeGreaterThan(0);
    }),
    runs,
  );
});

it('the limit shown is the last amount accepted: one unit more is denied', () => {
  fc.assert(
    fc.property(singleOffers, ({ question, world: given }) => {
      const world = {
        ...given,
        platformRules: given.platformRules.filter(({ kind }) => !kind.startsWith('risk_')),
      };
      const limit = evaluateCod(question, world).maxAmount;
      const charges = assess(question, world).parcels[0]?.charges;
      fc.pre(limit !== null && charges !== undefined);
      const last = greatestTotal(limit.amount, charges);
      fc.pre(last !== null && last > 0);
      const at = (amount: number) => {
        const to = { amount, currency: 'CNY' };
        return applyRemedy({ kind: 'raise_amount', to }, { question, world }).question;
      };
      expect(evaluateCod(at(last), world).outcome).not.toBe('deny');
      expect(evaluateCod(at(last + 1), world).outcome).toBe('deny');
    }),
    runs,
  );
});

it('no policy lifts what law or platform denies', () => {
  fc.assert(
    fc.property(codWorlds, questions, (world, question) => {
      const isFinal = ({ tier, effect, facts }: CodReason) =>
        effect === 'deny' && (tier === 'law' || tier === 'platform') && !('limit' in facts);
      const final = (one: CodWorld) =>
        evaluateCod(question, one)
          .reasons.filter(isFinal)
          .map(({ code }) => code);
      const generous = withRules(world, () => [rule()]);
      expect(final(generous)).toEqual(final(world));
    }),
    runs,
  );
});
