import { describe, expect, it } from 'vitest';
import { disputeIn } from '../../../../test/builders/disputeStages.ts';
import { disputeSchema } from '../../../contract/disputeRecord.ts';
import { disputeStatuses } from '../../../domain/disputes/types.ts';
import { timelineOf } from './timeline.ts';

const rest = { messages: [], evidence: [], refunds: [], audit: [] };
const of = (status: (typeof disputeStatuses)[number]) =>
  timelineOf({ dispute: disputeSchema.parse(disputeIn(status)), ...rest });

describe('a dispute’s timeline', () => {
  it.each(disputeStatuses)('of one in %s begins with its opening and runs backwards', status => {
    const entries = of(status);
    expect(entries.at(-1)?.text).toBe('policy.disputes.events.opened');
    expect(entries.map(entry => entry.at)).toEqual(
      entries
        .map(entry => entry.at)
        .toSorted()
        .reverse(),
    );
    expect(new Set(entries.map(entry => entry.key)).size).toBe(entries.length);
  });

  it('says what was decided, and who appealed', () => {
    expect(of('appealed').map(entry => entry.text)).toEqual([
      'policy.disputes.events.appealed',
      'policy.disputes.events.decided',
      'policy.disputes.events.opened',
    ]);
  });

  it('tells from the audit only what the record does not remember', () => {
    const event = {
      version: 1,
      role: 'mediator',
      resource: 'disputes',
      recordId: 'dis_1',
      sellerId: null,
      before: null,
      after: null,
      prevHash: '',
      hash: '',
      actorId: 'u_med',
      at: '2026-03-02T05:00:00.000Z',
    };
    const audit = ['take', 'decide', 'send_message'].map((action, seq) => ({
      ...event,
      id: action,
      seq,
      action,
    }));
    const texts = timelineOf({ dispute: disputeSchema.parse(disputeIn('decided')), ...rest, audit }).map(
      e => e.text,
    );
    expect(texts.filter(text => text.startsWith('policy.disputes.commands'))).toEqual([
      'policy.disputes.commands.take',
      'policy.disputes.commands.send_message',
    ]);
  });
});
