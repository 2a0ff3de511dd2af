import { expect, it } from 'vitest';
import {
  AFTER,
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
import type { CodQuestion, CodRemedy } from './types.ts';

interface Case {
  readonly when: string;
  readonly q?: Partial<CodQuestion>;
  readonly w: Parameters<typeof world>[0];
  readonly remedies: readonly CodRemedy[];
}
const ring = { productId: 'ring', categoryPath: ['rings', 'jewellery'] };
const newcomer = { buyer: regular({ completedOrders: 0 }) };

const cases: readonly Case[] = [
  {
    when: 'too much: the largest total that still passes with its fee',
    w: { rules: [rule({ terms: { maxAmount: 15_000, fee: { flat: 0, bp: 100 } } })] },
    remedies: [{ kind: 'reduce_amount', to: fen(14_851) }],
  },
  {
    when: 'too little: the smallest total that passes',
    w: { rules: [rule({ terms: { minAmount: 30_000 } })] },
    remedies: [{ kind: 'raise_amount', to: fen(30_000) }],
  },
  {
    when: 'too much and also banned: less would not help',
    w: {
      rules: [rule({ terms: { maxAmount: 15_000 } })],
      platformRules: [platformRule('law_category_ban', { categoryId: 'clothing' })],
    },
    remedies: [],
  },
  {
    when: 'a risk deposit applies above an amount only: it is counted where it applies',
    w: {
      rules: [rule({ terms: { maxAmount: 16_000 } })],
      platformRules: [platformRule('risk_region_high', { amount: yuan(150), depositBp: 1_000 })],
    },
    remedies: [{ kind: 'reduce_amount', to: fen(17_778) }],
  },
  {
    when: 'bound to a carrier that cannot: another one that can',
    w: {
      carrierId: 'sf',
      carriers: [carrier({ codEnabled: false }), carrier({ id: 'jd' }), carrier({ id: 'ems' })],
      coverage: [covers(), covers({ carrierId: 'jd' })],
    },
    remedies: [{ kind: 'use_carrier', carrierId: 'jd' }],
  },
  {
    when: 'newcomers are not served: a first order, paid otherwise',
    q: newcomer,
    w: { rules: [rule({ firstTime: { allowed: false } })] },
    remedies: [{ kind: 'complete_first_order' }],
  },
  {
    when: 'three orders are asked of newcomers: one would not do',
    q: newcomer,
    w: { platformRules: [platformRule('buyer_first_order_limit', { count: 3 })] },
    remedies: [],
  },
  {
    when: 'the phone is not verified',
    q: { buyer: regular({ phoneVerified: false }) },
    w: { platformRules: [platformRule('buyer_phone_verification')] },
    remedies: [{ kind: 'verify_phone' }],
  },
  {
    when: 'suspended until an instant',
    q: { buyer: regular({ suspendedUntil: AFTER }) },
    w: {},
    remedies: [{ kind: 'wait_until', at: AFTER }],
  },
  {
    when: 'the rule begins later',
    w: { rules: [rule({ validFrom: AFTER })] },
    remedies: [{ kind: 'wait_until', at: AFTER }],
  },
  {
    when: 'open orders beyond the limit: just as many as are too many',
    q: { buyer: regular({ openCodOrders: 4, openCodAmount: yuan(90) }) },
    w: { platformRules: [platformRule('buyer_open_cod_limit', { count: 3 })] },
    remedies: [{ kind: 'close_open_orders', count: 2 }],
  },
  {
    when: 'too much is open: only with none open is it known',
    q: { buyer: regular({ openCodOrders: 4, openCodAmount: yuan(400) }) },
    w: { platformRules: [platformRule('buyer_open_cod_limit', { amount: yuan(500) })] },
    remedies: [
      { kind: 'reduce_amount', to: yuan(100) },
      { kind: 'close_open_orders', count: 4 },
    ],
  },
  {
    when: 'one product of a parcel cannot go',
    q: { lines: [line(), line(ring)] },
    w: {
      rules: [rule(), rule({ id: 'r2', product: { kind: 'category', id: 'jewellery' }, effect: 'deny' })],
    },
    remedies: [{ kind: 'split_basket', eligibleProductIds: ['coat'] }],
  },
  {
    when: 'one seller of a basket does not offer it',
    q: { lines: [line({ sellerId: 's2', ...ring }), line()] },
    w: { sellers: [seller([rule()]), seller(null, { sellerId: 's2' })] },
    remedies: [{ kind: 'split_basket', eligibleProductIds: ['coat'] }],
  },
  {
    when: 'on the blocklist: nothing helps',
    q: { buyer: regular({ blocklisted: true }) },
    w: {},
    remedies: [],
  },
];

it.each(cases)('$when', ({ q, w, remedies }) => {
  const verdict = evaluateCod(question(q), world(w));
  expect(verdict.outcome).toBe('deny');
  expect(verdict.remedies).toEqual(remedies);
});
