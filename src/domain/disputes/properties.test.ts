import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validBody } from '../../../test/builders/disputeBodies.ts';
import { settings } from '../../../test/builders/disputes.ts';
import {
  START,
  actors,
  at,
  chooser,
  commandOf,
  moves,
  openings,
  waits,
  walk,
} from '../../../test/builders/disputeWalks.ts';
import { validateSplit } from '../refunds/split.ts';
import { DAY, plus, type Instant } from '../shared/instant.ts';
import { disputeCommandTypes } from './commands.ts';
import { partyOf } from './context.ts';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { lapsesDue } from './lapses.ts';
import { nextCommands } from './nextCommands.ts';
import { heldFor, paidOut } from './settlement.ts';
import { rowOf } from './table.ts';
import { disputeStatuses } from './types.ts';

describe('whatever anyone tries', () => {
  it('the case stays within the table, its money and its offers', () => {
    fc.assert(
      fc.property(openings, moves, (opening, steps) => {
        walk(opening, steps, ({ before, after, command, now }) => {
          const from = at(before, now).status;
          expect(disputeStatuses).toContain(after.status);
          const targets = rowOf(from).commands[command.type]?.to ?? [];
          expect(command.type === 'lapse' || targets.includes(after.status)).toBe(true);
          expect(after.status === 'closed' ? 0 : after.amount.amount).toBe(heldFor(after));
          expect(heldFor(after)).toBeGreaterThanOrEqual(0);
          for (const side of ['buyer', 'seller', 'platform'])
            expect(after.proposals.filter(p => p.by === side && p.status === 'open').length).toBeLessThan(2);
          expect(after.deadline === null).toBe(after.status === 'closed');
          expect(after.evidenceLog.length).toBe(
            after.evidence.buyer + after.evidence.seller + after.evidence.platform,
          );
          expect(after.rounds).toBeLessThanOrEqual(settings.maxRounds);
        });
      }),
      { numRuns: 120 },
    );
  });

  it('every settlement adds up: buyer and seller get the hold and what platform and carrier bear', () => {
    fc.assert(
      fc.property(openings, moves, (opening, steps) => {
        walk(opening, steps, ({ after }) => {
          const { settlement } = after;
          if (settlement === null) return;
          const total = after.amount.amount;
          expect(validateSplit(settlement.split, { total, amount: settlement.buyerAmount }).ok).toBe(true);
          const { buyer: toBuyer, seller: toSeller } = paidOut(after, settlement);
          expect(toBuyer + toSeller).toBe(total + settlement.split.platform + settlement.split.carrier);
          const everBack = after.earlierSettlements.reduce((sum, s) => sum + s.buyerAmount, toBuyer);
          const before = opening.earlierSettlements.reduce((sum, s) => sum + s.buyerAmount, 0);
          expect(everBack).toBeLessThanOrEqual(opening.amount.amount + before);
        });
      }),
      { numRuns: 120 },
    );
  });

  it('nobody decides twice, for a seller in their conflicts, or on what they drafted', () => {
    fc.assert(
      fc.property(openings, moves, (opening, steps) => {
        walk(opening, steps, ({ before, actor, command, after }) => {
          if (actor.kind !== 'user' || actor.role === 'seller') return;
          expect(actor.conflicts).not.toContain(before.sellerId);
          const decides = ['decide', 'uphold', 'vary', 'approve'].includes(command.type);
          expect(decides && before.decidedBy.includes(actor.id)).toBe(false);
          expect(new Set(after.decidedBy).size).toBe(after.decidedBy.length);
        });
      }),
      { numRuns: 120 },
    );
  });
});

describe('a button and a rule', () => {
  it('agree: a command is offered exactly when a valid one is accepted', () => {
    fc.assert(
      fc.property(openings, moves, fc.constantFrom(...actors), fc.nat(), (opening, steps, actor, seed) => {
        const { dispute, now } = walk(opening, steps, () => {});
        const when = plus(now, waits[seed % waits.length] ?? 0);
        for (const next of nextCommands(dispute, actor, when, settings)) {
          const body = validBody(next.type, at(dispute, when), partyOf(actor), chooser(seed));
          const decided = decide(body, dispute, actor, when, settings);
          expect({ type: next.type, allowed: next.allowed }).toEqual({
            type: next.type,
            allowed: decided.ok,
          });
          expect(next.disabledReason).toEqual(decided.ok ? null : decided.refusal);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('keep their word on time: open from `notBefore`, shut from `deadline`', () => {
    fc.assert(
      fc.property(openings, moves, fc.constantFrom(...actors), (opening, steps, actor) => {
        const { dispute, now } = walk(opening, steps, () => {});
        const find = (instant: Instant, type: string) =>
          nextCommands(dispute, actor, instant, settings).find(next => next.type === type);
        for (const next of nextCommands(dispute, actor, now, settings)) {
          const { type, deadline, notBefore } = next;
          const around = deadline === null ? [] : [plus(deadline, -1), deadline];
          const open = around.map(instant => find(instant, type)?.allowed);
          expect(open).toEqual([true, false].slice(2 - open.length));
          const opened = notBefore && find(notBefore, type)?.disabledReason?.code;
          expect(opened).not.toBe('too_early_to_escalate');
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('the clock', () => {
  it('fires each lapse once, dated in order and never after it was found', () => {
    fc.assert(
      fc.property(openings, moves, fc.constantFrom(...waits), (opening, steps, wait) => {
        const { dispute, now } = walk(opening, steps, () => {});
        const then = plus(now, wait);
        const events = lapsesDue(dispute, then, settings);
        expect(lapsesDue(events.reduce(evolve, dispute), then, settings)).toEqual([]);
        const instants = events.map(event => event.at);
        expect(instants.toSorted()).toEqual(instants);
        for (const instant of instants) expect(instant <= then).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it('leaves the same history whether it runs after every step or only at the end', () => {
    fc.assert(
      fc.property(openings, moves, (opening, steps) => {
        let lazy = opening;
        let eager = opening;
        let now = START;
        for (const step of steps) {
          now = plus(now, step.wait);
          eager = at(eager, now);
          const command = commandOf(step, eager, now);
          if (command.type === 'reopen') lazy = at(lazy, now);
          const late = decide(command, lazy, step.actor, now, settings);
          const prompt = decide(command, eager, step.actor, now, settings);
          expect(late.ok || command.type === 'lapse').toBe(prompt.ok || command.type === 'lapse');
          if (late.ok) lazy = late.value.reduce(evolve, lazy);
          if (prompt.ok) eager = prompt.value.reduce(evolve, eager);
        }
        expect(at(lazy, plus(now, DAY))).toEqual(at(eager, plus(now, DAY)));
      }),
      { numRuns: 120 },
    );
  });
});

it('these walks go everywhere: every status, every command, every way to close', () => {
  const seen = { statuses: new Set<string>(), commands: new Set<string>(), endings: new Set<string>() };
  fc.assert(
    fc.property(openings, moves, (opening, steps) => {
      const { dispute, now } = walk(opening, steps, ({ after, command }) => {
        seen.statuses.add(after.status);
        seen.commands.add(command.type);
        seen.endings.add(after.closeReason ?? 'open');
      });
      seen.endings.add(at(dispute, plus(now, 400 * DAY)).closeReason ?? 'open');
    }),
    { seed: 7, numRuns: 400 },
  );
  expect([...seen.statuses].toSorted()).toEqual([...disputeStatuses].toSorted());
  /** By default a settlement waits for nothing: the clock is always there first. */
  const usual = disputeCommandTypes.filter(type => type !== 'settle');
  expect([...seen.commands].toSorted()).toEqual(usual.toSorted());
  expect([...seen.endings].toSorted()).toEqual([
    'agreed',
    'auto_granted',
    'decided',
    'open',
    'refunded_after_replacement_lapse',
    'rejected',
    'replaced',
    'return_lapsed',
    'withdrawn',
  ]);
});
