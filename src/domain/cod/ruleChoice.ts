import type { Instant } from '../shared/instant.ts';
import type { Facts } from '../shared/result.ts';
import { contest } from './precedence.ts';
import { inForce } from './ruleBook.ts';
import type { RuleBook } from './ruleBook.ts';
import type { BasketLine, CodReasonCode, CodRule } from './types.ts';

/** What the seller's rules say of one line: an offer by `winners`, or a denial. */
export interface RuleChoice {
  readonly line: BasketLine;
  /** The surviving rules of an offer; empty when denied. */
  readonly winners: readonly CodRule[];
  readonly denied: {
    readonly code: CodReasonCode;
    readonly rule: CodRule | null;
    readonly facts: Facts;
  } | null;
}

/** Deny beats allow among rules that cannot be compared; without a rule nothing is offered. */
export function chooseRules(
  line: BasketLine,
  path: readonly string[],
  at: Instant,
  book: RuleBook,
): RuleChoice {
  const covering = book.covering(line, path);
  const { winners } = contest(
    covering.filter(rule => inForce(rule, at)),
    line,
    path,
  );
  const rule = winners.find(winner => winner.effect === 'deny');
  if (rule) return { line, winners: [], denied: { code: codeOfDeny(rule), rule, facts: scopeFacts(rule) } };
  if (winners.length > 0) return { line, winners, denied: null };
  return { line, winners: [], denied: { rule: null, ...codeOfSilence(line, path, at, book, covering) } };
}

function codeOfDeny(rule: CodRule): CodReasonCode {
  if (rule.product.kind === 'product') return 'SELLER_SKU';
  if (rule.product.kind === 'category') return 'SELLER_CATEGORY';
  return rule.regionId === null ? 'SELLER_COD_OFF' : 'SELLER_REGION';
}

const scopeFacts = (rule: CodRule): Facts => ({
  regionId: rule.regionId,
  ...(rule.product.kind === 'category' && { categoryId: rule.product.id }),
});

/** No rule in force speaks of it: says which axis is missing. */
function codeOfSilence(
  line: BasketLine,
  path: readonly string[],
  at: Instant,
  book: RuleBook,
  covering: readonly CodRule[],
): { code: CodReasonCode; facts: Facts } {
  if (book.isEmpty) return { code: 'SELLER_COD_OFF', facts: {} };
  const asleep = covering.filter(rule => rule.effect !== 'deny');
  if (asleep.length > 0) return { code: 'SELLER_SCHEDULE', facts: scheduleFacts(asleep, at) };
  const regionId = path[0] ?? null;
  if (book.offersProduct(line)) return { code: 'SELLER_REGION', facts: { regionId } };
  const kind = book.offersRegion(path);
  if (kind === 'category')
    return { code: 'SELLER_CATEGORY', facts: { categoryId: line.categoryPath[0] ?? null } };
  return kind === 'product'
    ? { code: 'SELLER_SKU', facts: { regionId } }
    : { code: 'SELLER_REGION', facts: { regionId } };
}

function scheduleFacts(asleep: readonly CodRule[], at: Instant): Facts {
  const starts = asleep.flatMap(({ validFrom }) => (validFrom !== null && validFrom > at ? [validFrom] : []));
  const ends = asleep.flatMap(({ validTo }) => (validTo !== null && validTo <= at ? [validTo] : []));
  return { from: starts.toSorted()[0] ?? null, endedAt: ends.toSorted().at(-1) ?? null };
}
