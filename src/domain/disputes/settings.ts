import { DAY, HOUR } from '../shared/instant.ts';
import type { BusinessHours } from './businessTime.ts';
import type { Deadline, DeadlineKind } from './types.ts';

export interface DisputeSettings {
  /** How long each clock runs, and whether only working time counts. */
  readonly clocks: Readonly<
    Record<DeadlineKind, { readonly millis: number; readonly calendar: Deadline['calendar'] }>
  >;
  readonly businessHours: BusinessHours;
  readonly maxRounds: number;
  /** After opening, unless the seller rejected before. */
  readonly escalateAfter: number;
  /** Disputed amounts above it, minor units by currency, need a second person; a currency not listed always does. */
  readonly approvalAbove: Readonly<Record<string, number>>;
  readonly reopenWithin: number;
  /** For delivered orders that carry no confirmation window of their own. */
  readonly protectionAfterDelivery: number;
}

const continuous = (millis: number) => ({ millis, calendar: 'continuous' }) as const;
const business = (millis: number) => ({ millis, calendar: 'business' }) as const;

/** The marketplace's defaults: Monday to Friday, 9 to 18 in Shanghai. */
export const defaultDisputeSettings: DisputeSettings = {
  clocks: {
    seller_reply: continuous(5 * DAY),
    buyer_answer: continuous(48 * HOUR),
    first_touch: business(24 * HOUR),
    decision_target: business(48 * HOUR),
    information: continuous(72 * HOUR),
    proposal_answers: continuous(48 * HOUR),
    appeal_window: continuous(14 * DAY),
    /** Five working days of nine hours. */
    appeal_decision: business(45 * HOUR),
    return_shipped: continuous(10 * DAY),
    /** A parcel that nobody sees arriving would otherwise hold the money for ever. */
    return_arrival: continuous(30 * DAY),
    return_inspected: continuous(5 * DAY),
    replacement_shipped: continuous(10 * DAY),
    /** An outcome that is final is carried out at once. */
    execution: continuous(0),
  },
  businessHours: { utcOffsetMinutes: 480, days: [1, 2, 3, 4, 5], opensAt: 9 * 60, closesAt: 18 * 60 },
  maxRounds: 3,
  escalateAfter: 7 * DAY,
  approvalAbove: { CNY: 500_000, USD: 70_000, EUR: 65_000, INR: 6_000_000 },
  reopenWithin: 90 * DAY,
  protectionAfterDelivery: 15 * DAY,
};

export const needsApproval = (amount: number, currency: string, settings: DisputeSettings): boolean =>
  amount > (settings.approvalAbove[currency] ?? -1);
