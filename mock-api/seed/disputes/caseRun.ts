import type { Actor } from '../../../src/domain/access/types.ts';
import { checklist, type EvidenceItem } from '../../../src/domain/disputes/checklist.ts';
import type { DisputeCommand } from '../../../src/domain/disputes/commands.ts';
import { decide } from '../../../src/domain/disputes/decide.ts';
import { evolve } from '../../../src/domain/disputes/evolve.ts';
import { openDispute } from '../../../src/domain/disputes/open.ts';
import { defaultDisputeSettings } from '../../../src/domain/disputes/settings.ts';
import type { Dispute } from '../../../src/domain/disputes/types.ts';
import type { Order } from '../../../src/domain/orders/types.ts';
import { HOUR, plus, type Instant } from '../../../src/domain/shared/instant.ts';
import type { DrawnImage } from '../evidenceImages.ts';
import type { Random } from '../random.ts';
import { must } from '../replay.ts';
import { idOfActor, sideOfPart, type Cast } from './cast.ts';
import type { Claim } from './claims.ts';
import { makePiece, type Piece } from './pieces.ts';
import { openingText, phrase, type Line } from './texts.ts';

export interface CaseStep {
  readonly at: Instant;
  readonly actor: Actor;
  readonly command: DisputeCommand | { readonly type: 'open_dispute' };
  readonly before: Dispute | null;
  readonly after: Dispute;
}

export interface Said {
  readonly at: Instant;
  readonly actor: Actor;
  readonly text: string;
  readonly visibility: 'parties' | 'internal';
}

export interface CaseStart {
  readonly order: Order;
  readonly claim: Claim;
  readonly cast: Cast;
  readonly openAt: Instant;
  readonly today: Instant;
  readonly number: string;
  readonly newId: (at: Instant) => string;
  readonly images: readonly DrawnImage[];
  readonly random: Random;
}

const SYSTEM: Actor = { kind: 'system' };

/**
 * One dispute played forward in time, step by step through the rules; nothing is kept until somebody keeps it. Whatever
 * a script still wants to do after today does not happen.
 */
export class CaseRun {
  readonly steps: CaseStep[] = [];
  readonly said: Said[] = [];
  readonly pieces: Piece[] = [];
  readonly start: CaseStart;
  dispute: Dispute;
  now: Instant;
  over = false;

  constructor(start: CaseStart) {
    this.start = start;
    this.now = start.openAt;
    this.dispute = this.#open();
  }

  wait(fromHours: number, toHours: number): void {
    const { random, today } = this.start;
    this.now = plus(this.now, Math.round((fromHours + random.next() * (toHours - fromHours)) * HOUR));
    this.over ||= this.now > today || this.#cutOff();
  }

  /** Lets the clock run out on whoever has the ball. */
  waitForLapse(): void {
    const due = this.dispute.deadline?.dueAt;
    if (this.over || due === undefined || due > this.start.today) return this.end();
    if (due > this.now) this.now = due;
    this.#apply(SYSTEM, { type: 'lapse' });
  }

  act(part: keyof Cast, command: DisputeCommand): void {
    if (this.over) return;
    this.#apply(this.start.cast[part], command);
    if (this.dispute.deadline?.kind === 'execution' && this.now < this.start.today) this.waitForLapse();
  }

  show(part: keyof Cast, item: EvidenceItem): void {
    if (this.over) return;
    const piece = this.#piece(part, item);
    this.act(part, { type: 'submit_evidence', evidenceId: piece.record.id, item });
  }

  say(part: keyof Cast, line: Line, visibility: Said['visibility'] = 'parties'): void {
    if (this.over) return;
    const text = phrase(line, this.start.random);
    this.said.push({ at: this.now, actor: this.start.cast[part], text, visibility });
  }

  /** The script has said its last word: what follows is the clock's, up to today. */
  end(): void {
    this.over = true;
  }

  /** To this very instant; what follows from the next step has no time to happen. */
  jumpToToday(): void {
    if (!this.over) this.now = this.start.today;
  }

  /** What deadlines have brought by today, as the server would have done it. */
  catchUp(): void {
    for (;;) {
      const { deadline } = this.dispute;
      if (deadline === null || deadline.firedAt !== null || deadline.dueAt >= this.start.today) return;
      if (deadline.dueAt > this.now) this.now = deadline.dueAt;
      this.#apply(SYSTEM, { type: 'lapse' });
    }
  }

  #cutOff(): boolean {
    const { deadline } = this.dispute;
    return (
      deadline !== null &&
      deadline.firedAt === null &&
      deadline.dueAt <= this.now &&
      deadline.calendar === 'continuous'
    );
  }

  #apply(actor: Actor, command: DisputeCommand): void {
    const before = this.dispute;
    const what = `${before.number} ${command.type} in ${before.status}`;
    const events = must(decide(command, before, actor, this.now, defaultDisputeSettings), what);
    const after = { ...events.reduce<Dispute>(evolve, before), version: before.version + 1 };
    this.dispute = after;
    this.steps.push({ at: this.now, actor, command, before, after });
  }

  #piece(part: keyof Cast, item: EvidenceItem, disputeId = this.dispute.id): Piece {
    const { order, cast, newId, images, random } = this.start;
    const side = sideOfPart(part);
    const handover = { disputeId, sellerId: order.sellerId, side, submittedBy: idOfActor(cast[part]), item };
    const piece = makePiece({ ...handover, id: newId(this.now), at: this.now }, images, random);
    this.pieces.push(piece);
    return piece;
  }

  #open(): Dispute {
    const { order, claim, cast, openAt, number, newId, random } = this.start;
    const id = newId(openAt);
    const evidence = checklist(claim.reason, order.paymentMethod)
      .filter(entry => entry.by === 'buyer' && (entry.toOpen || random.chance(0.75)))
      .map(({ item }) => ({ id: this.#piece('buyer', item, id).record.id, item }));
    const request = { id, number, ...claim, description: openingText(claim.reason, random), evidence };
    const [{ dispute }] = must(
      openDispute(request, order, [], cast.buyer, openAt, defaultDisputeSettings),
      number,
    );
    this.steps.push({
      at: openAt,
      actor: cast.buyer,
      command: { type: 'open_dispute' },
      before: null,
      after: dispute,
    });
    return dispute;
  }
}
