import { DAY, MINUTE, fromMillis, toMillis, type Instant } from '../shared/instant.ts';

/** Working hours of one time zone without daylight saving. */
export interface BusinessHours {
  readonly utcOffsetMinutes: number;
  /** 0 is Sunday. */
  readonly days: readonly number[];
  /** Minutes after local midnight; closing is exclusive. */
  readonly opensAt: number;
  readonly closesAt: number;
}

/** 1 January 1970 was a Thursday. */
const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

function shift(day: number, hours: BusinessHours): { readonly from: number; readonly to: number } | null {
  if (!hours.days.includes(weekday(day))) return null;
  const midnight = day * DAY - hours.utcOffsetMinutes * MINUTE;
  return { from: midnight + hours.opensAt * MINUTE, to: midnight + hours.closesAt * MINUTE };
}

const localDay = (millis: number, hours: BusinessHours): number =>
  Math.floor((millis + hours.utcOffsetMinutes * MINUTE) / DAY);

function assertOpen(hours: BusinessHours): void {
  const ever = hours.days.some(day => Number.isInteger(day) && day >= 0 && day <= 6);
  if (!ever || hours.closesAt <= hours.opensAt) throw new RangeError('Business hours never open');
}

/** The instant at which `millis` of working time have passed since `start`. */
export function addBusinessTime(start: Instant, millis: number, hours: BusinessHours): Instant {
  assertOpen(hours);
  const begin = toMillis(start);
  let left = millis;
  for (let day = localDay(begin, hours); ; day += 1) {
    const open = shift(day, hours);
    if (open === null) continue;
    const from = Math.max(begin, open.from);
    if (open.to <= from) continue;
    if (left <= open.to - from) return fromMillis(from + left);
    left -= open.to - from;
  }
}

/** Working time from `start` to `end`; zero when they are the other way round. */
export function businessBetween(start: Instant, end: Instant, hours: BusinessHours): number {
  assertOpen(hours);
  const begin = toMillis(start);
  const finish = toMillis(end);
  let total = 0;
  for (let day = localDay(begin, hours); day <= localDay(finish, hours); day += 1) {
    const open = shift(day, hours);
    if (open === null) continue;
    total += Math.max(0, Math.min(finish, open.to) - Math.max(begin, open.from));
  }
  return total;
}
