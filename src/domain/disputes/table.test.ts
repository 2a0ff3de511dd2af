import { describe, expect, it } from 'vitest';
import { disputeIn } from '../../../test/builders/disputeStages.ts';
import { disputeCommandTypes } from './commands.ts';
import { rowOf } from './table.ts';
import { disputeStatuses, type DisputeStatus } from './types.ts';

const edges = (from: DisputeStatus): readonly DisputeStatus[] =>
  Object.values(rowOf(from).commands).flatMap(transition => transition.to);

function reachable(from: DisputeStatus): ReadonlySet<DisputeStatus> {
  const seen = new Set<DisputeStatus>([from]);
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const to of edges(at))
      if (!seen.has(to)) {
        seen.add(to);
        queue.push(to);
      }
  return seen;
}

describe('the table of disputes, walked as a graph', () => {
  const open = disputeStatuses.filter(status => status !== 'closed');

  it('reaches every status from the opening', () => {
    expect([...reachable('awaiting_seller')].toSorted()).toEqual([...disputeStatuses].toSorted());
  });

  it.each(open)('leads from %s to the end', status => {
    expect(reachable(status)).toContain('closed');
    expect(edges(status).some(to => to !== status)).toBe(true);
  });

  it.each(open)('gives %s an owner, a clock, and a meaning to silence', status => {
    const row = rowOf(status);
    expect(row.ball).not.toBeNull();
    expect(row.deadline).not.toBeNull();
    expect(row.silence).not.toBeNull();
    expect(row.commands.lapse?.by).toEqual(['system']);
  });

  it('leaves nothing running once closed', () => {
    expect(rowOf('closed')).toMatchObject({ ball: null, deadline: null, silence: null });
  });

  it.each(disputeCommandTypes)('gives %s a role and a place', type => {
    const places = disputeStatuses.flatMap(status => rowOf(status).commands[type] ?? []);
    expect(places.length).toBeGreaterThan(0);
    for (const { by, to } of places) {
      expect(by.length).toBeGreaterThan(0);
      expect(to.length).toBeGreaterThan(0);
    }
  });

  it.each(open)('starts the clock of %s on entry, with the ball where the table puts it', status => {
    const dispute = disputeIn(status);
    const row = rowOf(status);
    expect(dispute.status).toBe(status);
    expect(dispute.deadline?.kind).toBe(row.deadline);
    expect(dispute.ballWith).toBe(status === 'info_requested' ? 'seller' : row.ball);
    expect(dispute.deadline?.ballWith).toBe(status === 'awaiting_approval' ? 'platform' : dispute.ballWith);
  });
});
