import type { RefusalReason } from '../../src/domain/orders/types.ts';
import type { Instant } from '../../src/domain/shared/instant.ts';
import { leaves } from './categories.ts';
import { cities } from './destinations.ts';
import type { Random } from './random.ts';
import { promoRefusal } from './stories.ts';

export interface DoorSituation {
  readonly city: string;
  readonly categoryId: string;
  readonly firstOrder: boolean;
  readonly confirmed: boolean;
  readonly deposit: boolean;
  readonly deliveryDays: number;
  readonly placedAt: Instant;
}

/** Published shapes: a first order is refused half as often again; confirmation and a deposit hold people to it. */
const FIRST_ORDER = 1.45;
const RETURNING = 0.7;
const CONFIRMED = 0.75;
const DEPOSIT = 0.45;
/** The longer it takes, the more are refused: 22 to 27 to 35 %. */
const speed = (days: number): number => (days <= 2 ? 0.85 : days <= 5 ? 1.04 : 1.35);

const cityRate = new Map(cities.map(city => [city.id, city.refusal]));
const categoryFactor = new Map(leaves.map(leaf => [leaf.id, leaf.refusal]));

/** How likely a COD parcel is refused at the door. */
export function refusalChance(door: DoorSituation, at: Instant): number {
  const promo = promoRefusal(door.city, door.categoryId, door.placedAt, at);
  if (promo !== null) return promo;
  const chance =
    (cityRate.get(door.city) ?? 0.22) *
    (categoryFactor.get(door.categoryId) ?? 1) *
    (door.firstOrder ? FIRST_ORDER : RETURNING) *
    (door.confirmed ? CONFIRMED : 1) *
    (door.deposit ? DEPOSIT : 1) *
    speed(door.deliveryDays);
  return Math.min(0.9, chance);
}

/** The published order of COD reasons: refused, unreachable, address, changed mind; the rest is the carrier's or ours. */
const reasons: readonly (readonly [RefusalReason, number])[] = [
  ['refused_at_door', 52],
  ['unreachable', 20],
  ['bad_address', 10],
  ['changed_mind', 6],
  ['price', 4],
  ['no_attempt', 3],
  ['late', 2],
  ['damaged_parcel', 1],
  ['wrong_parcel', 1],
  ['other', 1],
];

export const drawRefusal = (random: Random): RefusalReason => random.weighted(reasons);
