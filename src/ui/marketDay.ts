import { DAY, fromMillis, plus, toMillis, type Instant } from '../domain/shared/instant.ts';
import { MARKET_ZONE } from './format.ts';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: MARKET_ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** How far the marketplace's clocks are ahead of UTC at an instant. */
const ahead = (instant: Instant): number =>
  Date.parse(`${parts.format(new Date(instant)).replace(' ', 'T')}.000Z`) -
  Math.floor(toMillis(instant) / 1000) * 1000;

/** `2026-01-31` as the instant when that day begins in the marketplace, or is over. */
export function startOfDay(day: string, over = false): Instant {
  const utc = plus(`${day}T00:00:00.000Z`, over ? DAY : 0);
  return fromMillis(toMillis(utc) - ahead(utc));
}

/** The marketplace's day of an instant as `2026-01-31`; with `over`, the day that ends with it. */
export const dayOf = (instant: Instant, over = false): string =>
  parts.format(new Date(toMillis(instant) - (over ? 1 : 0))).slice(0, 10);

/** An instant as the marketplace's clock on the wall, `2026-01-31T08:30`, as an input of date and time wants it. */
export const minuteOf = (instant: Instant): string =>
  parts.format(new Date(instant)).replace(' ', 'T').slice(0, 16);

export function instantOf(minute: string): Instant {
  const utc = `${minute}:00.000Z`;
  return fromMillis(toMillis(utc) - ahead(utc));
}
