import { bucketsOf, type Bucket } from '../../domain/risk/timeZone.ts';
import type { Instant } from '../../domain/shared/instant.ts';

interface Keyed {
  readonly key: string | null;
}
export interface Slot<C> {
  readonly key: Instant;
  /** `null`: nothing happened in it. */
  readonly cell: C | null;
}

const MOST = 600;

/** Every day, week or month from the first cell to the last, so that a gap in the data is a gap in the chart. */
export function timelineOf<C extends Keyed>(
  cells: readonly C[],
  bucket: Bucket,
  timeZone: string,
): readonly Slot<C>[] {
  const dated = new Map(cells.flatMap(cell => (cell.key === null ? [] : [[cell.key, cell] as const])));
  const keys = [...dated.keys()].toSorted();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const spanAt = bucketsOf(bucket, timeZone);
  const slots: Slot<C>[] = [];
  for (let key = first; key <= last && slots.length < MOST; key = spanAt(key).end)
    slots.push({ key, cell: dated.get(key) ?? null });
  return slots;
}
