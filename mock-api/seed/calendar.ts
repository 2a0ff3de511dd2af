import {
  DAY,
  HOUR,
  MINUTE,
  fromMillis,
  plus,
  toMillis,
  type Instant,
} from '../../src/domain/shared/instant.ts';
import type { Random } from './random.ts';

export const SEEDED_DAYS = 365;
export const startOf = (at: Instant): Instant => plus(at, -SEEDED_DAYS * DAY);

/** Busy days of the year by month and day in the marketplace's zone, with what they do to its orders. */
const sales: Readonly<Record<string, number>> = {
  '06-18': 3,
  '11-11': 4,
  '12-12': 2,
  '01-20': 1.8,
  '03-08': 1.5,
};
/** The day of the seed is busy too, so that orders stand at every step. */
const TODAY = 2.5;
const JUST_NOW = 15;
/** Orders by hour of the day: lunch and the evening. */
const hours = [2, 1, 1, 1, 1, 1, 2, 3, 5, 7, 8, 7, 9, 7, 6, 6, 6, 6, 7, 9, 11, 11, 8, 4].map(
  (w, h) => [h, w] as const,
);
/** Shanghai keeps no summer time. */
const ZONE = 8 * HOUR;

/** `count` instants in order: a year that grows by half, with its sales days and its evenings. */
export function drawPlacements(count: number, at: Instant, random: Random): Instant[] {
  const from = toMillis(startOf(at));
  const today = localDay(toMillis(at));
  const first = localDay(from);
  const days = Array.from({ length: today - first + 1 }, (_, i) => first + i);
  const cumulated = cumulate(days.map(day => dayWeight(day, first, today)));
  const draw = (): number => {
    const day = first + pickIndex(cumulated, random.next());
    const drawn = day * DAY - ZONE + random.weighted(hours) * HOUR + random.int(0, HOUR - 1);
    return drawn < from || drawn >= toMillis(at) ? draw() : drawn;
  };
  const justNow = Array.from(
    { length: Math.min(JUST_NOW, count) },
    () => toMillis(at) - random.int(1, 30) * MINUTE,
  );
  const moments = [...Array.from({ length: count - justNow.length }, draw), ...justNow];
  return moments.toSorted((a, b) => a - b).map(fromMillis);
}

const localDay = (millis: number): number => Math.floor((millis + ZONE) / DAY);

function dayWeight(day: number, first: number, today: number): number {
  const date = new Date(day * DAY).toISOString().slice(5, 10);
  const growth = 1 + (0.5 * (day - first)) / SEEDED_DAYS;
  return growth * (sales[date] ?? 1) * (day === today ? TODAY : 1);
}

function cumulate(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map(weight => (sum += weight));
}

function pickIndex(cumulated: readonly number[], draw: number): number {
  const target = draw * (cumulated.at(-1) ?? 0);
  return cumulated.findIndex(sum => target < sum);
}
