import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAmount } from '../../../domain/disputes/remedies.ts';
import { validateSplit } from '../../../domain/refunds/split.ts';
import { rescaled } from './split.ts';
import { fitting, remedies } from './useTerms.ts';

const amounts = fc.tuple(fc.integer({ min: 2, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000_000 }));
const part = fc.integer({ min: 0, max: 1_000_000 });

describe('what the form fills in', () => {
  it('always adds up, whoever bore it before', () => {
    fc.assert(
      fc.property(amounts, part, part, part, ([total, any], seller, platform, carrier) => {
        const amount = Math.min(any, total);
        const split = rescaled({ buyer: 0, seller, platform, carrier }, amount, total);
        expect(validateSplit(split, { total, amount }).ok).toBe(true);
      }),
    );
  });

  it('always is an amount that the remedy allows', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...remedies), ([total, any], remedy) => {
        expect(checkAmount({ remedy, amount: fitting(remedy, any, total) }, total)).toBeNull();
      }),
    );
  });
});
