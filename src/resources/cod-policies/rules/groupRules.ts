import type { CodRule, ProductScope } from '../../../domain/cod/types.ts';
import type { RegionTree } from '../../../domain/regions/tree.ts';
import type { RegionLevel } from '../../../domain/regions/types.ts';

const kinds = ['product', 'category', 'all'] as const;
const levels: readonly (RegionLevel | null)[] = ['county', 'prefecture', 'province', 'country', null];

export interface RuleGroup {
  readonly kind: ProductScope['kind'];
  readonly rules: readonly CodRule[];
}

/** As the contest reads them: the narrowest product scope first, and in it the narrowest region. */
export function groupRules(
  rules: readonly CodRule[],
  regions: RegionTree,
  labelOf: (rule: CodRule) => string,
): readonly RuleGroup[] {
  const rank = ({ regionId }: CodRule): number =>
    levels.indexOf(regionId === null ? null : (regions.get(regionId)?.level ?? 'county'));
  const inOrder = (a: CodRule, b: CodRule): number =>
    rank(a) - rank(b) || labelOf(a).localeCompare(labelOf(b));
  return kinds
    .map(kind => ({ kind, rules: rules.filter(rule => rule.product.kind === kind).toSorted(inOrder) }))
    .filter(group => group.rules.length > 0);
}
