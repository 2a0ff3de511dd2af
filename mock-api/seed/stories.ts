import { DAY, plus, within, type Instant } from '../../src/domain/shared/instant.ts';
import type { Random } from './random.ts';

/** What an attentive manager should be able to find in the demo data. The late carrier is in carriers.ts. */

export const FUXIN = '210900';
export const PROMO_CATEGORY = 'apparel';
/** A promotion sold winter coats in Fuxin to people who then changed their minds. */
export const promoFrom = (at: Instant): Instant => plus(at, -80 * DAY);
const PROMO_DAYS = 60;
const PROMO_SHARE = 0.06;
const PROMO_REFUSAL = 0.74;

export const drawsPromo = (placedAt: Instant, at: Instant, random: Random): boolean =>
  within(placedAt, promoFrom(at), plus(promoFrom(at), PROMO_DAYS * DAY)) && random.chance(PROMO_SHARE);

export const promoRefusal = (
  city: string,
  categoryId: string,
  placedAt: Instant,
  at: Instant,
): number | null =>
  city === FUXIN && categoryId === PROMO_CATEGORY && placedAt >= promoFrom(at) ? PROMO_REFUSAL : null;

/** Sells imitations since half a year; its disputes say so. */
export const COUNTERFEIT_SELLER = 'seller-23';
export const counterfeitFrom = (at: Instant): Instant => plus(at, -170 * DAY);

/** Six accounts at one address that claim damage with one and the same photo: their places in the list of buyers. */
const ring = [0.08, 0.19, 0.3, 0.41, 0.53, 0.64];
export const RING_COUNTY = '210106';
export const inRing = (index: number, buyers: number): boolean =>
  ring.some(share => Math.floor(share * buyers) === index);
