import fc from 'fast-check';
import { disputeCommandTypes, type DisputeCommand } from '../../src/domain/disputes/commands.ts';
import { partyOf } from '../../src/domain/disputes/context.ts';
import { decide } from '../../src/domain/disputes/decide.ts';
import { evolve } from '../../src/domain/disputes/evolve.ts';
import { lapsesDue } from '../../src/domain/disputes/lapses.ts';
import { nextCommands } from '../../src/domain/disputes/nextCommands.ts';
import { disputeStatuses, type Dispute } from '../../src/domain/disputes/types.ts';
import type { Actor } from '../../src/domain/access/types.ts';
import { DAY, HOUR, MINUTE, plus, type Instant } from '../../src/domain/shared/instant.ts';
import { validBody } from './disputeBodies.ts';
import { disputeIn, evidenceOf } from './disputeStages.ts';
import {
  T0,
  admin,
  buildDispute,
  buyer,
  lead,
  manager,
  mediator,
  mediator2,
  play,
  seller,
  settings,
  staff,
  system,
} from './disputes.ts';

const conflicted = staff('u_c', 'mediator', { conflicts: ['sel_1'] });
const spare = staff('u_spare', 'mediator', { lead: true });
/** Those who can act on this case come more often. */
export const actors: readonly Actor[] = [
  buyer,
  seller,
  mediator,
  mediator2,
  manager,
  buyer,
  seller,
  mediator,
  mediator2,
  lead,
  manager,
  spare,
  admin,
  system,
  conflicted,
  { kind: 'buyer', id: 'buy_1', recordedBy: 'u_med2' },
  { kind: 'user', id: 'u_y', role: 'seller', sellerId: 'sel_2' },
];
/** Mostly short, so that a stage is lived in before it lapses. */
export const waits = [0, 0, 0, 1, MINUTE, HOUR, HOUR, 9 * HOUR, DAY, 3 * DAY, 11 * DAY, 40 * DAY] as const;

interface Move {
  readonly actor: Actor;
  readonly wait: number;
  readonly seed: number;
  /** Any command at all, instead of one that is allowed. */
  readonly wild: boolean;
}
const move: fc.Arbitrary<Move> = fc.record({
  actor: fc.noBias(fc.constantFrom(...actors)),
  wait: fc.noBias(fc.constantFrom(...waits)),
  seed: fc.noBias(fc.integer({ min: 0, max: 2 ** 31 - 1 })),
  wild: fc.noBias(fc.nat({ max: 3 })).map(n => n === 0),
});
export const moves = fc.array(move, { minLength: 10, maxLength: 30, size: 'max' });
export const START = plus(T0, DAY);
/** Cases in every status, so that short walks go deep. */
export const openings = fc.constantFrom(
  ...disputeStatuses.map(status => disputeIn(status)),
  play(buildDispute(), [[evidenceOf('evi_s'), seller, T0]]),
  play(disputeIn('return_inspection'), [[evidenceOf('evi_r'), seller, START]]),
  buildDispute({ requested: { remedy: 'return_refund', amount: 9_000 } }),
  buildDispute({ requested: { remedy: 'replacement', amount: 0 } }),
  buildDispute({
    reason: 'counterfeit',
    subReason: null,
    evidence: [{ id: 'evi_1', item: 'photo_of_item' }],
  }),
);
/** Possible nearly always, and so drawn less often. */
const frequent: readonly string[] = ['submit_evidence', 'withdraw', 'reopen', 'inspect_ok'];

export const at = (dispute: Dispute, now: Instant): Dispute =>
  lapsesDue(dispute, now, settings).reduce(evolve, dispute);
export const chooser = (seed: number) => (choices: number) => (choices === 0 ? 0 : seed % choices);

export function commandOf({ actor, seed, wild }: Move, dispute: Dispute, now: Instant): DisputeCommand {
  const current = at(dispute, now);
  const allowed = nextCommands(current, actor, now, settings).filter(
    next => next.allowed && (seed % 3 === 0 || !frequent.includes(next.type)),
  );
  const types = wild || allowed.length === 0 ? disputeCommandTypes : allowed.map(next => next.type);
  const type = types[Math.floor(seed / 4) % types.length] ?? 'lapse';
  return validBody(type, current, partyOf(actor), chooser(Math.floor(seed / 997)));
}

interface Seen {
  readonly before: Dispute;
  readonly after: Dispute;
  readonly command: DisputeCommand;
  readonly actor: Actor;
  readonly now: Instant;
}

export function walk(
  opening: Dispute,
  steps: readonly Move[],
  look: (seen: Seen) => void,
): { dispute: Dispute; now: Instant } {
  let dispute = opening;
  let now = START;
  for (const step of steps) {
    now = plus(now, step.wait);
    const command = commandOf(step, dispute, now);
    const decided = decide(command, dispute, step.actor, now, settings);
    const after = decided.ok ? decided.value.reduce(evolve, dispute) : dispute;
    if (decided.ok) look({ before: dispute, after, command, actor: step.actor, now });
    dispute = after;
  }
  return { dispute, now };
}
