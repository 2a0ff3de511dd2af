import type { Dispute } from '../disputes/types.ts';
import { within } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import type { DrillCondition } from './query.ts';
import { bucketsOf } from './timeZone.ts';
import type { Bucket } from './timeZone.ts';

export interface ActivityQuery {
  readonly bucket: Bucket;
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly timeZone: string;
}

export interface ActivityCell {
  /** The bucket's first instant. */
  readonly key: Instant;
  readonly opened: number;
  readonly closed: number;
  /** Select the same disputes in their list. */
  readonly where: {
    readonly opened: readonly DrillCondition[];
    readonly closed: readonly DrillCondition[];
  };
}

/** What card networks count: disputes by the day they were opened, whenever the order was placed. */
export function disputeActivity(
  disputes: readonly Pick<Dispute, 'openedAt' | 'closedAt'>[],
  query: ActivityQuery,
): readonly ActivityCell[] {
  const spanOf = bucketsOf(query.bucket, query.timeZone);
  const cells = new Map<Instant, { opened: number; closed: number }>();
  const count = (at: Instant | null, what: 'opened' | 'closed') => {
    if (at === null || !within(at, query.from, query.to)) return;
    const key = spanOf(at).start;
    const cell = cells.get(key) ?? { opened: 0, closed: 0 };
    cell[what] += 1;
    cells.set(key, cell);
  };
  for (const { openedAt, closedAt } of disputes) {
    count(openedAt, 'opened');
    count(closedAt, 'closed');
  }
  return [...cells]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, counts]) => ({ key, ...counts, where: whereOf(key, spanOf(key).end, query) }));
}

function whereOf(start: Instant, end: Instant, { from, to }: ActivityQuery): ActivityCell['where'] {
  const since = from !== null && from > start ? from : start;
  const until = to !== null && to < end ? to : end;
  const span = (field: string): readonly DrillCondition[] => [
    { field, op: 'gte', values: [since] },
    { field, op: 'lt', values: [until] },
  ];
  return { opened: span('openedAt'), closed: span('closedAt') };
}
