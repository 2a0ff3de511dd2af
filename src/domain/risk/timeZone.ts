import { DAY, SECOND, fromMillis } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';

export type Bucket = 'day' | 'week' | 'month';

/** Half-open. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

type OffsetAt = (millis: number) => number;

const zones = new Map<string, OffsetAt>();

/** Milliseconds that local time is ahead of UTC. Asking Intl is slow: twice a UTC day is enough, but for days of change. */
function offsetsOf(timeZone: string): OffsetAt {
  const known = zones.get(timeZone);
  if (known) return known;
  const ask = askIntl(timeZone);
  const days = new Map<number, number | null>();
  const offsetAt: OffsetAt = millis => {
    const day = Math.floor(millis / DAY);
    let offset = days.get(day);
    if (offset === undefined) {
      const first = ask(day * DAY);
      offset = first === ask((day + 1) * DAY) ? first : null;
      days.set(day, offset);
    }
    return offset ?? ask(millis);
  };
  zones.set(timeZone, offsetAt);
  return offsetAt;
}

function askIntl(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return millis => {
    const parts = new Map(format.formatToParts(millis).map(({ type, value }) => [type, Number(value)]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return local - Math.floor(millis / SECOND) * SECOND;
  };
}

/** The first instant of a local day, also where its midnight is skipped or comes twice. */
function startOfDay(day: number, offsetAt: OffsetAt): number {
  const midnight = day * DAY;
  const candidates = [midnight - offsetAt(midnight - DAY), midnight - offsetAt(midnight + DAY)];
  const local = (millis: number) => Math.floor((millis + offsetAt(millis)) / DAY);
  return Math.min(...candidates.filter(one => local(one) >= day), Math.max(...candidates));
}

/** The first days of a bucket and of the next, as days since 1970. Weeks begin on Monday. */
function daysOf(day: number, bucket: Bucket): readonly [number, number] {
  if (bucket === 'day') return [day, day + 1];
  const weekday = (((day + 3) % 7) + 7) % 7;
  if (bucket === 'week') return [day - weekday, day - weekday + 7];
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return [Date.UTC(year, month) / DAY, Date.UTC(year, month + 1) / DAY];
}

/** Sorts instants into days, weeks or months of a time zone; remembers what it has seen. */
export function bucketsOf(bucket: Bucket, timeZone: string): (instant: Instant) => Span {
  const offsetAt = offsetsOf(timeZone);
  const spans = new Map<number, Span>();
  return instant => {
    const millis = Date.parse(instant);
    const day = Math.floor((millis + offsetAt(millis)) / DAY);
    const known = spans.get(day);
    if (known) return known;
    const [first, next] = daysOf(day, bucket);
    const start = fromMillis(startOfDay(first, offsetAt));
    const span = { start, end: fromMillis(startOfDay(next, offsetAt)) };
    spans.set(day, span);
    return span;
  };
}
