import type { RegionTree } from '../regions/tree.ts';
import type {
  CarrierCoverage,
  CarrierTerms,
  PaymentMethodTerms,
  PlatformRule,
  SellerCodState,
} from './types.ts';

/** Everything a verdict rests on besides the question; given, never fetched. */
export interface CodWorld {
  readonly regions: RegionTree;
  readonly currency: string;
  readonly platformRules: readonly PlatformRule[];
  readonly carriers: readonly CarrierTerms[];
  readonly coverage: readonly CarrierCoverage[];
  readonly sellers: ReadonlyMap<string, SellerCodState>;
  readonly paymentMethods: readonly PaymentMethodTerms[];
  /** Per-carrier answer when the basket is bound to one; `null`: any carrier may be chosen. */
  readonly carrierId: string | null;
}
