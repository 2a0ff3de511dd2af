import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codWorlds, places, questions } from '../../../test/builders/codArbitraries.ts';
import { rule } from '../../../test/builders/codWorld.ts';
import { assess } from './assess.ts';
import { applyRemedy } from './counterfactual.ts';
import { evaluateCod } from './evaluateCod.ts';
import { inOrder } from './reasons.ts';
import type { CodRule, SellerCodState, Verdict } from './types.ts';
import type { CodWorld } from './world.ts';

const runs = { numRuns: 400 };

const withRules = (world: CodWorld, change: (rules: readonly CodRule[]) => readonly CodRule[]): CodWorld => {
  const changed = [...world.sellers].map(([id, state]): [string, SellerCodState] => [
    id,
    { ...state, policy: state.policy && { ...state.policy, rules: change(state.policy.rules) } },
  ]);
  return { ...world, sellers: new Map(changed) };
};
const answer = ({ trace: _, ...rest }: Verdict) => rest;

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
      if (before === 'deny') expect(after).toBe('deny');
      else expect([before, 'deny']).toContain(after);
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
      if (verdict.outcome !== 'deny') {
        expect(verdict.remedies).toEqual([]);
        expect(verdict.outcome === 'conditional').toBe(verdict.conditions.length > 0);
      }
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
    { numRuns: 1_500 },
  );
  expect(tried).toBeGreaterThan(50);
});

it('shown equals accepted: what is collected lies within every limit, and one more unit does not', () => {
  fc.assert(
    fc.property(codWorlds, questions, (world, question) => {
      const verdict = evaluateCod(question, world);
      const { parcels } = assess(question, world);
      const [only] = parcels;
      if (!only || parcels.length > 1 || verdict.outcome === 'deny') return;
      const total = question.lines.reduce((sum, one) => sum + one.unitPrice.amount * one.quantity, 0);
      const shipping = question.charges
        .filter(({ sellerId }) => sellerId === question.lines[0]?.sellerId)
        .reduce((sum, charge) => sum + charge.amount.amount, 0);
      const deposit = verdict.conditions.find(condition => condition.kind === 'deposit')?.amount.amount ?? 0;
      expect(verdict.collectible.amount).toBe(total + shipping - deposit + verdict.fee.amount);
      expect(verdict.collectible.amount).toBeLessThanOrEqual(verdict.maxAmount?.amount ?? Infinity);
      expect(verdict.carriers.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_500 },
  );
});

it('nothing overrides law, platform and carrier', () => {
  fc.assert(
    fc.property(codWorlds, questions, (world, question) => {
      const final = evaluateCod(question, world).reasons.filter(
        ({ tier, effect }) => effect === 'deny' && ['law', 'platform'].includes(tier),
      );
      const generous = withRules(world, () => [rule()]);
      const codes = evaluateCod(question, generous).reasons.map(({ code }) => code);
      for (const { code, facts } of final) if (!('limit' in facts)) expect(codes).toContain(code);
    }),
    runs,
  );
});
