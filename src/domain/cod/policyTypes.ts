import type { Instant } from '../shared/instant.ts';
import type { RegionTree } from '../regions/tree.ts';
import type { CodPolicyStatus, CodPolicyVersion, CodRule } from './types.ts';

/** One version of a seller's policy with its life, as it is kept. */
export interface CodPolicyRecord extends CodPolicyVersion {
  readonly status: CodPolicyStatus;
  readonly note: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
  readonly publishAt: Instant | null;
  readonly publishedAt: Instant | null;
  readonly publishedBy: string | null;
  readonly supersededAt: Instant | null;
}

export type PolicyCommand =
  | { readonly type: 'save_draft'; readonly rules: readonly CodRule[] }
  | { readonly type: 'publish'; readonly note: string }
  | { readonly type: 'publish_later'; readonly at: Instant; readonly note: string }
  | {
      readonly type: 'revert';
      readonly toNumber: number;
      readonly as: 'draft' | 'published';
      readonly note: string;
    }
  | { readonly type: 'discard' };

/** What a rule may name. */
export interface RuleSubjects {
  readonly regions: RegionTree;
  readonly productIds: ReadonlySet<string>;
  readonly categoryIds: ReadonlySet<string>;
  readonly carrierIds: ReadonlySet<string>;
}

export interface PolicyContext extends RuleSubjects {
  readonly sellerId: string;
  readonly currency: string;
  /** All versions of this seller. */
  readonly versions: readonly CodPolicyRecord[];
  /** Id of a version that the command may create. */
  readonly newId: string;
}

/** Saved together or not at all. */
export interface PolicyChange {
  readonly saved: readonly CodPolicyRecord[];
  readonly discardedId: string | null;
}

export const policyRefusals = [
  'POLICY_NOT_YOURS',
  'POLICY_NOT_DRAFT',
  'POLICY_DRAFT_EXISTS',
  'POLICY_SCHEDULED_EXISTS',
  'POLICY_NOTE_REQUIRED',
  'POLICY_DATE_PAST',
  'POLICY_NOT_DUE',
  'POLICY_VERSION_UNKNOWN',
  'RULE_ID_DUPLICATE',
  'RULE_PRODUCT_UNKNOWN',
  'RULE_CATEGORY_UNKNOWN',
  'RULE_REGION_UNKNOWN',
  'RULE_CARRIER_UNKNOWN',
  'RULE_AMOUNT_INVALID',
  'RULE_COUNT_INVALID',
  'RULE_MIN_ABOVE_MAX',
  'RULE_FEE_INVALID',
  'RULE_DEPOSIT_INVALID',
  'RULE_DATES_REVERSED',
] as const;
export type PolicyRefusalCode = (typeof policyRefusals)[number];
