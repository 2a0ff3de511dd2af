import type { Facts } from '../shared/result.ts';
import { reasonTable } from './reasons.ts';
import type { CodCondition, CodReason, CodReasonCode } from './types.ts';

export type Ground = Omit<CodReason, 'effect' | 'sellerId'>;

/**
 * What a tier has to say, still free of the amount: tiers find, `assess` measures. So one set of findings answers for
 * every amount, which is what the compiled policy rests on.
 * `cap` denies a collectible above its limit, `floor` one below; `ask` adds
 * conditions, from the first minor unit above its amount on where it has one.
 */
export type Finding =
  | { readonly kind: 'deny'; readonly ground: Ground }
  | { readonly kind: 'cap' | 'floor'; readonly limit: number; readonly ground: Ground }
  | {
      readonly kind: 'ask';
      readonly above: number | null;
      readonly conditions: readonly CodCondition[];
      readonly ground: Ground | null;
    };

interface Detail {
  readonly rule?: { readonly id: string; readonly version: number } | null;
  readonly productIds?: readonly string[];
  readonly facts?: Facts;
}

export const ground = (code: CodReasonCode, { rule, productIds = [], facts = {} }: Detail = {}): Ground => ({
  code,
  tier: reasonTable[code].tier,
  ruleId: rule?.id ?? null,
  ruleVersion: rule?.version ?? null,
  productIds: [...new Set(productIds)].toSorted(),
  facts,
  liftedBy: reasonTable[code].liftedBy,
});

export const deny = (code: CodReasonCode, detail?: Detail): Finding => ({
  kind: 'deny',
  ground: ground(code, detail),
});

export const cap = (code: CodReasonCode, limit: number, detail?: Detail): Finding => ({
  kind: 'cap',
  limit,
  ground: ground(code, detail),
});

export const ask = (
  reason: Ground | null,
  conditions: readonly CodCondition[],
  above: number | null = null,
): Finding => ({ kind: 'ask', above, conditions, ground: reason });
