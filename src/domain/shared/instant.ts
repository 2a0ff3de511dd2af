/** ISO 8601 in UTC with milliseconds, so that comparing as text is comparing in time. */
export type Instant = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const toMillis = (instant: Instant): number => Date.parse(instant);
export const fromMillis = (millis: number): Instant => new Date(millis).toISOString();

/** @param millis may be negative */
export const plus = (instant: Instant, millis: number): Instant => fromMillis(toMillis(instant) + millis);

/** Milliseconds from `earlier` to `later`; negative when they are the other way round. */
export const between = (earlier: Instant, later: Instant): number => toMillis(later) - toMillis(earlier);

/** Half-open: `from` counts, `to` does not; a missing end is open. */
export const within = (instant: Instant, from: Instant | null, to: Instant | null): boolean =>
  (from === null || from <= instant) && (to === null || instant < to);

export const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
