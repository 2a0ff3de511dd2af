import { within } from '../shared/instant.ts';
import type { Money } from '../shared/money.ts';
import { cap, deny } from './findings.ts';
import type { Finding } from './findings.ts';
import type { Parcel } from './parcel.ts';
import type { BasketLine, CodReasonCode, PlatformRule } from './types.ts';
import type { CodWorld } from './world.ts';

export interface Touching {
  readonly rule: PlatformRule;
  /** The lines it speaks of, by product. */
  readonly productIds: readonly string[];
}

type Addressed = Pick<Parcel, 'path' | 'at' | 'lines'>;

/** Every rule that covers the destination, the instant and at least one line counts; none overrides another. */
export function touching(rules: readonly PlatformRule[], parcel: Addressed): readonly Touching[] {
  return rules.flatMap(rule => {
    if (!coversDestination(rule, parcel)) return [];
    const productIds = parcel.lines.filter(line => coversLine(rule, line)).map(line => line.productId);
    return productIds.length === 0 ? [] : [{ rule, productIds }];
  });
}

export const coversDestination = (
  rule: PlatformRule,
  { path, at }: Pick<Addressed, 'path' | 'at'>,
): boolean =>
  (rule.regionId === null || path.includes(rule.regionId)) && within(at, rule.validFrom, rule.validTo);

const coversLine = (rule: PlatformRule, line: BasketLine): boolean =>
  rule.categoryId === null || line.categoryPath.includes(rule.categoryId);

/** Lines of the parcel, where the rule speaks of some of them only. */
export const named = ({ rule, productIds }: Touching): readonly string[] =>
  rule.categoryId === null ? [] : productIds;

/** What cannot be compared is refused rather than let through. */
export const foreignAmount = (rule: PlatformRule, amount: Money): Finding =>
  deny('CURRENCY_UNSUPPORTED', { rule, facts: { currency: amount.currency } });

/** A limit on the collectible, less what is already used of it. */
export function amountCap(
  code: CodReasonCode,
  touch: Touching,
  world: CodWorld,
  used = 0,
): readonly Finding[] {
  const { rule } = touch;
  if (rule.amount === null) return [];
  if (rule.amount.currency !== world.currency) return [foreignAmount(rule, rule.amount)];
  const facts = { citation: rule.citation, ...(used > 0 && { used }) };
  return [cap(code, rule.amount.amount - used, { rule, productIds: named(touch), facts })];
}
