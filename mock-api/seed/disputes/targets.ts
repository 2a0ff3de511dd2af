import type { DisputeStatus, Remedy } from '../../../src/domain/disputes/types.ts';
import type { Order } from '../../../src/domain/orders/types.ts';
import { toReturnInspection, toReturnInTransit } from './fulfilment.ts';
import { toAppealed, toDecided, toFinal, toInformation, toProposed, toReview } from './mediation.ts';
import { sellerAccepts, sellerOffers, toQueue, toSettling, type Script } from './negotiation.ts';

/** Disputes that stand somewhere today. */
export interface Target {
  readonly status: DisputeStatus;
  readonly count: number;
  /** How many days ago they were opened, so that their clocks still run. */
  readonly days: readonly [from: number, to: number];
  readonly script: Script;
  readonly remedy?: Remedy;
  readonly sellerId?: string;
  readonly mediatorId?: string;
  readonly eligible?: (order: Order) => boolean;
}

const open: Script = run => run.end();
const MINE = 'seller-01';
const APPROVAL_ABOVE = 500_000;
const precious = (order: Order): boolean =>
  (order.total?.amount ?? 0) > APPROVAL_ABOVE && order.lines.length === 1;

/** Every status there is, weighted towards what needs somebody; the demo seller and the demo mediator have their share. */
export const targets: readonly Target[] = [
  { status: 'awaiting_seller', count: 10, days: [0.1, 4.6], script: open },
  { status: 'awaiting_seller', count: 6, days: [0.1, 4.6], script: open, sellerId: MINE },
  { status: 'awaiting_buyer', count: 6, days: [1, 3], script: sellerOffers },
  { status: 'awaiting_buyer', count: 2, days: [1, 3], script: sellerOffers, sellerId: MINE },
  { status: 'escalated', count: 7, days: [2.5, 4.5], script: toQueue },
  { status: 'in_review', count: 4, days: [3, 5.5], script: toReview, mediatorId: 'user-mediator' },
  { status: 'in_review', count: 2, days: [3, 5.5], script: toReview, mediatorId: 'user-mediator2' },
  { status: 'info_requested', count: 3, days: [3.5, 5], script: toInformation },
  { status: 'proposed', count: 3, days: [3.5, 4.8], script: toProposed },
  {
    status: 'awaiting_approval',
    count: 2,
    days: [4.5, 8],
    script: toDecided,
    eligible: precious,
    remedy: 'refund_full',
  },
  { status: 'decided', count: 7, days: [5.5, 13], script: toDecided },
  { status: 'appealed', count: 3, days: [11, 15], script: toAppealed },
  { status: 'final', count: 2, days: [13, 18], script: toFinal },
  { status: 'replacement_awaited', count: 3, days: [3, 8], script: sellerAccepts, remedy: 'replacement' },
  { status: 'return_awaited', count: 4, days: [3, 8], script: sellerAccepts, remedy: 'return_refund' },
  {
    status: 'return_in_transit',
    count: 3,
    days: [7.5, 10],
    script: toReturnInTransit,
    remedy: 'return_refund',
  },
  {
    status: 'return_in_transit',
    count: 1,
    days: [7.5, 10],
    script: toReturnInTransit,
    remedy: 'return_refund',
    sellerId: MINE,
  },
  {
    status: 'return_inspection',
    count: 3,
    days: [12, 14],
    script: toReturnInspection,
    remedy: 'return_refund',
  },
  {
    status: 'return_inspection',
    count: 1,
    days: [12, 14],
    script: toReturnInspection,
    remedy: 'return_refund',
    sellerId: MINE,
  },
  { status: 'settling', count: 2, days: [0.5, 3], script: toSettling, remedy: 'refund_full' },
];
