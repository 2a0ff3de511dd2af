import type { Order } from '../../../src/domain/orders/types.ts';
import { DAY, plus, type Instant } from '../../../src/domain/shared/instant.ts';
import type { DrawnImage } from '../evidenceImages.ts';
import type { OrderBook } from '../orders.ts';
import type { Random } from '../random.ts';
import { COUNTERFEIT_SELLER, counterfeitFrom } from '../stories.ts';
import { castFor } from './cast.ts';
import { CaseRun } from './caseRun.ts';
import { drawClaim, drawReason } from './claims.ts';
import { endings } from './endings.ts';
import type { Script } from './negotiation.ts';
import { targets, type Target } from './targets.ts';

export interface Court {
  readonly book: OrderBook;
  readonly images: readonly DrawnImage[];
  readonly newId: (at: Instant) => string;
  readonly today: Instant;
  readonly random: Random;
  /** Addresses of the buyers' ring. */
  readonly ring: ReadonlySet<string>;
}

/** How often another order is tried when a draw did not come out where it should. */
const TRIES = 60;
/** Of the disputes that have ended, for a marketplace of this many orders. */
const ENDED = 215;
const COUNTERFEITS = 12;
const FULL_SIZE = 12_000;
/** Older ones have had the time to end. */
const SETTLED_BY = 48;

/** Every dispute of the year, each on an order of its own, in order of opening. */
export function holdDisputes(court: Court): CaseRun[] {
  const orders = [...court.book.orders.values()].filter(order => order.status === 'delivered');
  const docket = new Docket(court, orders);
  const scale = orders.length / (FULL_SIZE * 0.86);
  for (const target of targets)
    for (let i = 0; i < Math.max(1, Math.round(target.count * scale)); i += 1) docket.live(target);
  for (const order of orders.filter(one => court.ring.has(one.buyerId ?? '')).slice(0, 6))
    docket.ended(order, 'quality');
  const fakes = orders.filter(
    one => one.sellerId === COUNTERFEIT_SELLER && one.placedAt >= counterfeitFrom(court.today),
  );
  for (const order of fakes.slice(0, Math.round(COUNTERFEITS * scale))) docket.ended(order, 'counterfeit');
  for (let i = 0; i < Math.round(ENDED * scale); i += 1) docket.ended(court.random.pick(orders));
  return docket.runs.toSorted((a, b) => (a.start.openAt < b.start.openAt ? -1 : 1));
}

class Docket {
  readonly runs: CaseRun[] = [];
  readonly #court: Court;
  readonly #orders: readonly Order[];
  readonly #taken = new Set<string>();

  constructor(court: Court, orders: readonly Order[]) {
    this.#court = court;
    this.#orders = orders;
  }

  live(target: Target): void {
    const { random, today } = this.#court;
    for (let i = 0; i < TRIES; i += 1) {
      const [from, to] = target.days;
      const openAt = plus(today, -Math.round((from + random.next() * (to - from)) * DAY));
      const order = this.#candidate(openAt, target);
      if (!order) continue;
      const claim = drawClaim(order, drawReason(order, random, target.remedy), target.remedy ?? null, random);
      const run = this.#run(order, claim, openAt, target.script, target.mediatorId);
      if (run.dispute.status === target.status) return this.#take(run);
    }
  }

  /** On this order if it can be, else nowhere. */
  ended(order: Order, reason = drawReason(order, this.#court.random)): void {
    const { random, today } = this.#court;
    const closedAt = order.closedAt;
    if (closedAt === null || this.#taken.has(order.id) || closedAt > plus(today, -SETTLED_BY * DAY)) return;
    const openAt = plus(closedAt, Math.round((0.3 + random.next() * 12) * DAY));
    const claim = drawClaim(order, reason, null, random);
    const run = this.#run(order, claim, openAt, random.weighted(endings));
    if (run.dispute.status === 'closed') this.#take(run);
  }

  #candidate(openAt: Instant, { sellerId, eligible }: Target): Order | null {
    const earliest = plus(openAt, -13 * DAY);
    const latest = plus(openAt, -DAY / 4);
    const fitting = this.#orders.filter(
      order =>
        order.closedAt !== null &&
        order.closedAt > earliest &&
        order.closedAt < latest &&
        !this.#taken.has(order.id) &&
        (sellerId === undefined || order.sellerId === sellerId) &&
        (eligible?.(order) ?? true),
    );
    return fitting.length > 0 ? this.#court.random.pick(fitting) : null;
  }

  #run(
    order: Order,
    claim: ReturnType<typeof drawClaim>,
    openAt: Instant,
    script: Script,
    mediatorId?: string,
  ): CaseRun {
    const { random, images, newId, today, ring } = this.#court;
    const album = ring.has(order.buyerId ?? '') ? ringAlbum(images) : images;
    const cast = castFor(order, random, mediatorId);
    const run = new CaseRun({
      order,
      claim,
      cast,
      openAt,
      today,
      number: order.number,
      newId,
      images: album,
      random,
    });
    script(run);
    run.catchUp();
    return run;
  }

  #take(run: CaseRun): void {
    this.#taken.add(run.start.order.id);
    this.runs.push(run);
  }
}

/** The ring has one photo of a broken thing, and sends it every time. */
const ringAlbum = (images: readonly DrawnImage[]): readonly DrawnImage[] =>
  images
    .filter(image => image.motif === 'broken_item')
    .slice(0, 1)
    .map(image => ({ ...image, reused: true }));
