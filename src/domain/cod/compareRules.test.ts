import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRules } from './compareRules.ts';
import { emptyTerms, openFirstTime } from './terms.ts';
import type { CodRule } from './types.ts';

const rule = (id: string, over: Partial<CodRule> = {}): CodRule => ({
  id,
  product: { kind: 'all' },
  regionId: '210000',
  effect: 'allow',
  terms: emptyTerms,
  firstTime: openFirstTime,
  validFrom: null,
  validTo: null,
  note: '',
  ...over,
});

describe('Two versions compared', () => {
  it('name what came, what went, and what of the others is different', () => {
    const other = (id: string) => rule(id, { regionId: id });
    const after = rule('b', { effect: 'deny', terms: { ...emptyTerms, maxAmount: 60_000 } });
    expect(compareRules([other('a'), rule('b'), rule('c')], [after, rule('c'), other('d')])).toEqual({
      added: [other('d')],
      changed: [{ before: rule('b'), after, fields: ['effect', 'maxAmount'] }],
      removed: [other('a')],
    });
  });

  it.each([
    [
      'the order of its carriers',
      { terms: { ...emptyTerms, carriers: ['x', 'y'] } },
      { terms: { ...emptyTerms, carriers: ['y', 'x'] } },
    ],
    [
      'the order of a fee’s parts',
      { terms: { ...emptyTerms, fee: { flat: 1, bp: 2 } } },
      { terms: { ...emptyTerms, fee: { bp: 2, flat: 1 } } },
    ],
    [
      'a daily limit left out or not set',
      { terms: emptyTerms },
      { terms: { ...emptyTerms, maxDailyOrders: null } },
    ],
  ])('do not differ by %s', (_label, before, after) =>
    expect(compareRules([rule('a', before)], [rule('a', after)]).changed).toEqual([]),
  );

  it('take the only rules for the same products and region as one that changed, whatever their ids', () => {
    const narrower = rule('new', { effect: 'deny' });
    const { changed, added, removed } = compareRules([rule('old')], [narrower]);
    expect([changed.map(pair => pair.fields), added, removed]).toEqual([[['effect']], [], []]);
    const twins = compareRules([rule('old')], [narrower, rule('newer')]);
    expect([twins.changed, twins.added.length, twins.removed.length]).toEqual([[], 2, 1]);
  });

  it('differ by what one of them has more, whatever the order of their rules', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 })),
        fc.uniqueArray(fc.string({ minLength: 1 })),
        (a, b) => {
          const there = compareRules(
            a.map(id => rule(id)),
            b.map(id => rule(id)),
          );
          const back = compareRules(
            b.map(id => rule(id)).toReversed(),
            a.map(id => rule(id)),
          );
          expect(there.changed).toEqual([]);
          expect(new Set(there.added)).toEqual(new Set(back.removed));
          expect(there.removed).toEqual(back.added);
        },
      ),
    ));
});
