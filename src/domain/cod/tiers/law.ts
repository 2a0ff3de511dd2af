import { ask, deny, ground } from '../findings.ts';
import type { Finding } from '../findings.ts';
import type { Parcel } from '../parcel.ts';
import { amountCap, foreignAmount, named } from '../platformRules.ts';
import type { Touching } from '../platformRules.ts';
import type { CodWorld } from '../world.ts';

export function lawTier(parcel: Parcel, world: CodWorld): readonly Finding[] {
  const rules = parcel.touched;
  const found = rules.flatMap(touch => {
    switch (touch.rule.kind) {
      case 'law_cash_limit':
        return amountCap('LAW_CASH_LIMIT', touch, world);
      case 'law_category_ban':
        return [deny('LAW_CATEGORY_BAN', detail(touch))];
      case 'law_id_required':
        return identity(touch, world);
      default:
        return [];
    }
  });
  return [...found, ...flaggedLines(parcel)];
}

const detail = (touch: Touching) => ({
  rule: touch.rule,
  productIds: named(touch),
  facts: { citation: touch.rule.citation },
});

function identity(touch: Touching, { currency }: CodWorld): readonly Finding[] {
  const { amount } = touch.rule;
  if (amount !== null && amount.currency !== currency) return [foreignAmount(touch.rule, amount)];
  const reason = ground('LAW_ID_REQUIRED', detail(touch));
  return [ask(reason, [{ kind: 'id_check' }], amount?.amount)];
}

/** A product that says so itself needs no rule to say it again. */
function flaggedLines({ lines }: Parcel): readonly Finding[] {
  const productIds = lines.filter(line => line.flags.includes('id_required')).map(line => line.productId);
  if (productIds.length === 0) return [];
  return [ask(ground('LAW_ID_REQUIRED', { productIds }), [{ kind: 'id_check' }])];
}
