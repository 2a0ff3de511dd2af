import type { Actor } from '../../src/domain/access/types.ts';
import { decidePolicy } from '../../src/domain/cod/policy.ts';
import type { CodPolicyRecord, PolicyCommand, RuleSubjects } from '../../src/domain/cod/policyTypes.ts';
import type { CodPolicyVersion, CodRule } from '../../src/domain/cod/types.ts';
import { codPolicySchema } from '../../src/contract/codRecords.ts';
import type { CodPolicy, Product } from '../../src/contract/records.ts';
import { DAY, plus, within, type Instant } from '../../src/domain/shared/instant.ts';
import { characters, characterWeights, type Character } from './policyCharacters.ts';
import { startOf } from './calendar.ts';
import type { Random } from './random.ts';
import { must } from './replay.ts';
import type { SeededSeller } from './sellers.ts';

/** Pinned where a demo account or a story needs it: before and now. */
const pinned: Readonly<Record<string, readonly Character[]>> = {
  'seller-01': ['open', 'showcase'],
  'seller-02': ['open', 'confirmFirst'],
  'seller-03': ['open', 'cautious'],
  'seller-23': ['open'],
};

interface Shop {
  readonly sellers: readonly SeededSeller[];
  readonly products: readonly Product[];
  readonly subjects: RuleSubjects;
}

/** Every seller's policies: what was in force all year, for a third of them something else before, and a few drafts. */
export function makePolicies(
  { sellers, products, subjects }: Shop,
  at: Instant,
  random: Random,
): CodPolicy[] {
  return sellers.flatMap(seller => {
    const own = products.filter(product => product.sellerId === seller.id).map(product => product.id);
    const shelf = new Shelf(seller.id, subjects);
    const now = random.weighted(characterWeights);
    const before = random.chance(0.35) ? [random.pick(['open', 'smallBaskets'] as const)] : [];
    const changedAt = plus(at, -random.int(60, 240) * DAY);
    (pinned[seller.id] ?? [...before, now]).forEach((character, i) => {
      const from = i === 0 ? plus(startOf(at), -20 * DAY) : changedAt;
      shelf.draft(characters[character](own), plus(from, -DAY));
      shelf.publish(i === 0 ? 'First policy' : 'After a look at refusals', from);
    });
    if (random.chance(0.08) && !pinned[seller.id]) shelf.draft(characters.cautious(), plus(at, -2 * DAY));
    return shelf.records();
  });
}

/** One seller's versions, moved by the same commands as the seller's own. */
class Shelf {
  readonly #sellerId: string;
  readonly #subjects: RuleSubjects;
  readonly #versions = new Map<string, { readonly version: number; readonly policy: CodPolicyRecord }>();

  constructor(sellerId: string, subjects: RuleSubjects) {
    this.#sellerId = sellerId;
    this.#subjects = subjects;
  }

  draft(rules: readonly Omit<CodRule, 'id'>[], at: Instant): void {
    const id = this.#nextId();
    const named = rules.map((rule, i) => ({ ...rule, id: `${id}-r${i + 1}` }));
    this.#command({ type: 'save_draft', rules: named }, null, at);
  }

  publish(note: string, at: Instant): void {
    const draft = this.#policies().find(policy => policy.status === 'draft');
    this.#command({ type: 'publish', note }, draft ?? null, at);
  }

  records(): CodPolicy[] {
    return [...this.#versions.values()].map(({ version, policy }) =>
      codPolicySchema.parse({ ...policy, version }),
    );
  }

  #policies(): CodPolicyRecord[] {
    return [...this.#versions.values()].map(({ policy }) => policy);
  }

  #nextId(): string {
    return `policy-${this.#sellerId}-${this.#versions.size + 1}`;
  }

  #command(command: PolicyCommand, policy: CodPolicyRecord | null, at: Instant): void {
    const sellerId = this.#sellerId;
    const actor: Actor = { kind: 'user', id: authorOf(sellerId), role: 'seller', sellerId };
    const context = {
      ...this.#subjects,
      sellerId,
      currency: 'CNY',
      versions: this.#policies(),
      newId: this.#nextId(),
    };
    const { saved } = must(decidePolicy(command, policy, context, actor, at), `${sellerId} ${command.type}`);
    for (const one of saved) {
      const version = (this.#versions.get(one.id)?.version ?? 0) + 1;
      this.#versions.set(one.id, { version, policy: one });
    }
  }
}

/** Only two of the demo's sellers have an account; the others' people are not in the demo. */
export const authorOf = (sellerId: string): string =>
  ({ 'seller-01': 'user-seller', 'seller-02': 'user-seller2' })[sellerId] ?? `${sellerId}-staff`;

/** Which version a buyer met at an instant. */
export function policyInForce(policies: readonly CodPolicy[], at: Instant): CodPolicyVersion | null {
  return (
    policies.find(one => one.publishedAt !== null && within(at, one.publishedAt, one.supersededAt)) ?? null
  );
}
