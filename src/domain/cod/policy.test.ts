import { describe, expect, it } from 'vitest';
import { AFTER, AT, BEFORE, regions, rule } from '../../../test/builders/codWorld.ts';
import type { Actor } from '../access/types.ts';
import { decidePolicy } from './policy.ts';
import { validateRules } from './policyRules.ts';
import type { CodPolicyRecord, PolicyCommand, PolicyContext, PolicyRefusalCode } from './policyTypes.ts';
import type { CodRule } from './types.ts';

const owner: Actor = { kind: 'user', id: 'u1', role: 'seller', sellerId: 's1' };
const stranger: Actor = { kind: 'user', id: 'u2', role: 'seller', sellerId: 's2' };
const admin: Actor = { kind: 'user', id: 'u3', role: 'admin', lead: true, conflicts: [] };
const clock: Actor = { kind: 'system' };

const version = (overrides: Partial<CodPolicyRecord>): CodPolicyRecord => ({
  id: `v${overrides.number ?? 1}`,
  sellerId: 's1',
  number: 1,
  currency: 'CNY',
  rules: [rule()],
  status: 'draft',
  note: '',
  createdBy: 'u1',
  createdAt: BEFORE,
  publishAt: null,
  publishedAt: null,
  publishedBy: null,
  supersededAt: null,
  ...overrides,
});
const old = version({ number: 1, status: 'superseded', rules: [rule({ id: 'old' })] });
const live = version({ number: 2, status: 'published', publishedAt: BEFORE, publishedBy: 'u1' });
const draft = version({ number: 3 });
const scheduled = version({ number: 4, status: 'scheduled', publishAt: AT, note: 'Spring' });

const context = (...versions: CodPolicyRecord[]): PolicyContext => ({
  sellerId: 's1',
  currency: 'CNY',
  versions,
  newId: 'new',
  regions,
  productIds: new Set(['coat']),
  categoryIds: new Set(['clothing']),
  carrierIds: new Set(['sf']),
});

const decide = (
  command: PolicyCommand,
  policy: CodPolicyRecord | null,
  versions: CodPolicyRecord[],
  actor: Actor = owner,
  now = AT,
) => decidePolicy(command, policy, context(...versions), actor, now);
const saved = (result: ReturnType<typeof decide>) => (result.ok ? result.value.saved : result.refusal);
const code = (result: ReturnType<typeof decide>) => (result.ok ? null : result.refusal.code);
const publish: PolicyCommand = { type: 'publish', note: 'Open Liaoning' };
const save: PolicyCommand = { type: 'save_draft', rules: [rule({ id: 'changed' })] };

describe('a draft', () => {
  it('begins with a seller’s first rules', () => {
    expect(saved(decide(save, null, []))).toMatchObject([
      { id: 'new', number: 1, status: 'draft', createdBy: 'u1', createdAt: AT, rules: [{ id: 'changed' }] },
    ]);
  });

  it('is changed in place', () => {
    expect(saved(decide(save, draft, [live, draft]))).toMatchObject([
      { id: 'v3', rules: [{ id: 'changed' }] },
    ]);
  });

  it('begins from the published version, which stays as it is', () => {
    expect(saved(decide(save, live, [old, live]))).toMatchObject([{ id: 'new', number: 3, status: 'draft' }]);
  });

  it('is the only one', () => {
    expect(code(decide(save, live, [live, draft]))).toBe('POLICY_DRAFT_EXISTS');
  });

  it('is discarded', () => {
    expect(decide({ type: 'discard' }, draft, [draft])).toMatchObject({ value: { discardedId: 'v3' } });
    expect(code(decide({ type: 'discard' }, live, [live]))).toBe('POLICY_NOT_DRAFT');
  });
});

describe('publishing', () => {
  it('supersedes the version before at the same instant', () => {
    expect(saved(decide(publish, draft, [old, live, draft]))).toMatchObject([
      { id: 'v3', status: 'published', note: 'Open Liaoning', publishedAt: AT, publishedBy: 'u1' },
      { id: 'v2', status: 'superseded', supersededAt: AT },
    ]);
  });

  it('needs a note', () => {
    expect(code(decide({ type: 'publish', note: '  ' }, draft, [draft]))).toBe('POLICY_NOTE_REQUIRED');
  });

  it('happens once', () => {
    expect(code(decide(publish, live, [live]))).toBe('POLICY_NOT_DRAFT');
    expect(code(decide(publish, old, [old, live]))).toBe('POLICY_NOT_DRAFT');
  });

  it('refuses rules that the world no longer knows', () => {
    const gone = version({ number: 3, rules: [rule({ product: { kind: 'product', id: 'gone' } })] });
    expect(code(decide(publish, gone, [gone]))).toBe('RULE_PRODUCT_UNKNOWN');
  });
});

describe('publishing later', () => {
  const later = (at: string): PolicyCommand => ({ type: 'publish_later', at, note: 'Spring' });

  it('takes a later instant, not this one', () => {
    expect(saved(decide(later(AFTER), draft, [draft]))).toMatchObject([
      { status: 'scheduled', publishAt: AFTER },
    ]);
    expect(code(decide(later(AT), draft, [draft]))).toBe('POLICY_DATE_PAST');
  });

  it('is planned once', () => {
    expect(code(decide(later(AFTER), draft, [draft, scheduled]))).toBe('POLICY_SCHEDULED_EXISTS');
    expect(saved(decide(later(AFTER), scheduled, [scheduled]))).toMatchObject([{ publishAt: AFTER }]);
  });

  it('is done by the clock when due, not before, and counts from the planned instant', () => {
    expect(code(decide(publish, scheduled, [live, scheduled], clock, BEFORE))).toBe('POLICY_NOT_DUE');
    expect(saved(decide(publish, scheduled, [live, scheduled], clock, AFTER))).toMatchObject([
      { id: 'v4', status: 'published', publishedAt: AT, note: 'Spring' },
      { id: 'v2', status: 'superseded', supersededAt: AT },
    ]);
    expect(code(decide(publish, draft, [draft], clock))).toBe('POLICY_NOT_DUE');
  });

  it('keeps a scheduled version from being edited', () => {
    expect(code(decide(save, scheduled, [scheduled]))).toBe('POLICY_NOT_DRAFT');
  });
});

describe('reverting', () => {
  const revert = (as: 'draft' | 'published', toNumber = 1): PolicyCommand => ({
    type: 'revert',
    toNumber,
    as,
    note: 'Back',
  });

  it('publishes the old rules under a new number', () => {
    expect(saved(decide(revert('published'), live, [old, live, draft]))).toMatchObject([
      { id: 'new', number: 4, status: 'published', publishedAt: AT, rules: [{ id: 'old' }] },
      { id: 'v2', status: 'superseded', supersededAt: AT },
    ]);
  });

  it('gives a draft of them to look at first', () => {
    expect(saved(decide(revert('draft'), live, [old, live]))).toMatchObject([{ number: 3, status: 'draft' }]);
    expect(code(decide(revert('draft'), live, [old, live, draft]))).toBe('POLICY_DRAFT_EXISTS');
  });

  it('needs a version that was in force once, and a note', () => {
    expect(code(decide(revert('draft', 9), live, [live]))).toBe('POLICY_VERSION_UNKNOWN');
    expect(code(decide(revert('draft', 3), live, [live, draft]))).toBe('POLICY_VERSION_UNKNOWN');
    const silent: PolicyCommand = { type: 'revert', toNumber: 1, as: 'published', note: '' };
    expect(code(decide(silent, live, [old, live]))).toBe('POLICY_NOTE_REQUIRED');
  });
});

it.each([
  ['another seller', stranger],
  ['an admin', admin],
] as const)('%s changes nothing', (_, actor) => {
  for (const command of [save, publish, { type: 'discard' } as const])
    expect(code(decide(command, draft, [draft], actor))).toBe('POLICY_NOT_YOURS');
});

it('the clock publishes and does nothing else', () => {
  expect(code(decide(save, draft, [draft], clock))).toBe('POLICY_NOT_YOURS');
  expect(code(decide(publish, { ...draft, sellerId: 's2' }, [draft]))).toBe('POLICY_NOT_YOURS');
});

describe('rules are refused', () => {
  const wrong: readonly (readonly [PolicyRefusalCode, CodRule, CodRule])[] = [
    [
      'RULE_PRODUCT_UNKNOWN',
      rule({ product: { kind: 'product', id: 'x' } }),
      rule({ product: { kind: 'product', id: 'coat' } }),
    ],
    [
      'RULE_CATEGORY_UNKNOWN',
      rule({ product: { kind: 'category', id: 'x' } }),
      rule({ product: { kind: 'category', id: 'clothing' } }),
    ],
    ['RULE_REGION_UNKNOWN', rule({ regionId: 'x' }), rule({ regionId: 'heping' })],
    [
      'RULE_CARRIER_UNKNOWN',
      rule({ terms: { carriers: ['sf', 'x'] } }),
      rule({ terms: { carriers: ['sf'] } }),
    ],
    ['RULE_AMOUNT_INVALID', rule({ terms: { maxAmount: -1 } }), rule({ terms: { maxAmount: 0 } })],
    ['RULE_AMOUNT_INVALID', rule({ terms: { maxExposure: 1.5 } }), rule({ terms: { maxExposure: 1 } })],
    ['RULE_COUNT_INVALID', rule({ terms: { maxDailyOrders: 0 } }), rule({ terms: { maxDailyOrders: 1 } })],
    [
      'RULE_MIN_ABOVE_MAX',
      rule({ terms: { minAmount: 101, maxAmount: 100 } }),
      rule({ terms: { minAmount: 100, maxAmount: 100 } }),
    ],
    [
      'RULE_MIN_ABOVE_MAX',
      rule({ terms: { minAmount: 101 }, firstTime: { maxAmount: 100 } }),
      rule({ terms: { minAmount: 101 } }),
    ],
    [
      'RULE_FEE_INVALID',
      rule({ terms: { fee: { flat: 0, bp: 10_001 } } }),
      rule({ terms: { fee: { flat: 0, bp: 10_000 } } }),
    ],
    [
      'RULE_DEPOSIT_INVALID',
      rule({ firstTime: { deposit: { flat: -1, bp: 0 } } }),
      rule({ firstTime: { deposit: { flat: 0, bp: 0 } } }),
    ],
    ['RULE_DATES_REVERSED', rule({ validFrom: AT, validTo: AT }), rule({ validFrom: AT, validTo: AFTER })],
  ];
  it.each(wrong)('%s', (expected, bad, good) => {
    expect(validateRules([bad], context())).toEqual([{ code: expected, facts: { ruleId: 'r1' } }]);
    expect(validateRules([good], context())).toEqual([]);
  });

  it('RULE_ID_DUPLICATE', () => {
    expect(validateRules([rule(), rule()], context())).toMatchObject([{ code: 'RULE_ID_DUPLICATE' }]);
    expect(validateRules([rule(), rule({ id: 'r2' })], context())).toEqual([]);
  });

  it('with the first problem and how many more there are', () => {
    const rules = [rule({ regionId: 'x', terms: { maxAmount: -1 } })];
    const result = decide({ type: 'save_draft', rules }, draft, [draft]);
    expect(saved(result)).toEqual({ code: 'RULE_REGION_UNKNOWN', facts: { ruleId: 'r1', more: 1 } });
  });
});
