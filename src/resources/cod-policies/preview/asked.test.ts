import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMillis } from '../../../domain/shared/instant.ts';
import type { CodRemedy } from '../../../domain/cod/types.ts';
import { bodyOf, readAsked, writeAsked, type Asked } from './asked.ts';

const read = (text: string) => readAsked(new URLSearchParams(text), 'CNY');
const plain = read('');

const id = fc.stringMatching(/^[a-zA-Z0-9_-]{1,12}$/);
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(fromMillis);
const remedy: fc.Arbitrary<CodRemedy> = fc.oneof(
  fc.nat().map((amount): CodRemedy => ({ kind: 'reduce_amount', to: { amount, currency: 'CNY' } })),
  instant.map((at): CodRemedy => ({ kind: 'wait_until', at })),
  fc.array(id, { minLength: 1 }).map((ids): CodRemedy => ({ kind: 'split_basket', eligibleProductIds: ids })),
  fc.constant<CodRemedy>({ kind: 'verify_phone' }),
);
const asked: fc.Arbitrary<Asked> = fc.record({
  regionId: fc.option(id),
  lines: fc.uniqueArray(fc.record({ productId: id, quantity: fc.integer({ min: 1, max: 999 }) }), {
    selector: line => line.productId,
    maxLength: 5,
  }),
  buyerId: fc.constant(null),
  standing: fc.record({
    completedOrders: fc.nat(50),
    refusalsByFault: fc.nat(50),
    openCodOrders: fc.nat(50),
    openCodAmount: fc.nat().map(amount => ({ amount, currency: 'CNY' })),
    suspendedUntil: fc.option(instant),
    blocklisted: fc.boolean(),
    phoneVerified: fc.boolean(),
  }),
  at: fc.option(instant),
  draftId: fc.option(id),
  following: fc.array(remedy, { maxLength: 3 }),
});

describe('The question in the address bar', () => {
  it('comes back as it was written', () =>
    fc.assert(
      fc.property(asked, question => {
        expect(read(writeAsked(question).toString())).toEqual(question);
      }),
    ));

  it('of a buyer on record carries no standing made up', () => {
    const question = { ...plain, buyerId: 'b', standing: { ...plain.standing, refusalsByFault: 2 } };
    expect(writeAsked(question).toString()).toBe('buyer=b');
  });

  it.each([
    ['items=coat', [{ productId: 'coat', quantity: 1 }]],
    ['items=coat*0,hat*-3,cap*x', ['coat', 'hat', 'cap'].map(productId => ({ productId, quantity: 1 }))],
    ['items=coat*5000', [{ productId: 'coat', quantity: 999 }]],
    ['items=,*3', []],
  ])('reads %s as a basket that can be asked for', (text, lines) => expect(read(text).lines).toEqual(lines));

  it.each([
    'completed=-1',
    'completed=many',
    'at=yesterday',
    'following={',
    'following=[{"kind":"bribe"},1]',
    'suspended=2026',
  ])('leaves out what cannot be understood: %s', text => expect(read(text)).toEqual(plain));

  it('is no question while the basket is empty', () => {
    expect(bodyOf(plain)).toBeNull();
    expect(bodyOf(read('items=coat&region=210102'))).toEqual({
      lines: [{ productId: 'coat', quantity: 1 }],
      regionId: '210102',
      buyer: plain.standing,
    });
    expect(bodyOf(read('items=coat&buyer=b&draft=d'))).toMatchObject({
      buyer: { buyerId: 'b' },
      draftPolicyId: 'd',
    });
  });
});
