import type { Dispute, DisputeReason } from './types.ts';
import type { PaymentMethodId } from '../orders/types.ts';

/** What a piece of evidence can show. */
export const evidenceItems = [
  'photo_of_item',
  'photo_of_fault',
  'photo_of_parcel',
  'photo_of_label',
  'photo_unused',
  'comparison_with_listing',
  'grounds_for_doubt',
  'statement_of_non_receipt',
  'courier_receipt',
  'payment_proof',
  'account_statement',
  'shipping_proof',
  'tracking_history',
  'packing_photo',
  'listing_snapshot',
  'supplier_invoice',
  'refund_proof',
  'delivery_proof',
  'collection_record',
  'weight_record',
  'other',
] as const;
export type EvidenceItem = (typeof evidenceItems)[number];
export type Bringer = 'buyer' | 'seller' | 'carrier';

export interface ChecklistItem {
  readonly item: EvidenceItem;
  readonly by: Bringer;
  /** Without it the dispute is not opened. */
  readonly toOpen: boolean;
  /** Without it a silent seller does not mean that the request is granted. */
  readonly minimum: boolean;
}

const optional = (by: Bringer, ...items: readonly EvidenceItem[]): readonly ChecklistItem[] =>
  items.map(item => ({ item, by, toOpen: false, minimum: false }));
const toOpen = (item: EvidenceItem): ChecklistItem => ({ item, by: 'buyer', toOpen: true, minimum: true });
const minimum = (item: EvidenceItem): ChecklistItem => ({ item, by: 'buyer', toOpen: false, minimum: true });

/** Who has to prove it, in the order in which they have to. */
export const burden = {
  not_received: ['seller', 'carrier'],
  not_as_described: ['buyer'],
  quality: ['buyer'],
  counterfeit: ['buyer', 'seller'],
  short_quantity: ['buyer'],
  cod_amount_wrong: ['carrier'],
  cod_paid_not_recorded: ['carrier'],
  refund_not_received: ['seller'],
  buyer_remorse: ['buyer'],
} as const satisfies Record<DisputeReason, readonly Bringer[]>;

const byReason: Readonly<Record<DisputeReason, readonly ChecklistItem[]>> = {
  not_received: [
    ...optional('seller', 'shipping_proof', 'tracking_history'),
    ...optional('carrier', 'delivery_proof'),
  ],
  not_as_described: [
    toOpen('photo_of_item'),
    minimum('comparison_with_listing'),
    ...optional('seller', 'listing_snapshot', 'packing_photo'),
  ],
  quality: [
    toOpen('photo_of_fault'),
    ...optional('buyer', 'photo_of_parcel'),
    ...optional('seller', 'packing_photo'),
  ],
  counterfeit: [
    toOpen('photo_of_item'),
    minimum('grounds_for_doubt'),
    ...optional('seller', 'supplier_invoice'),
  ],
  short_quantity: [
    toOpen('photo_of_parcel'),
    minimum('photo_of_label'),
    ...optional('seller', 'packing_photo'),
    ...optional('carrier', 'weight_record'),
  ],
  cod_amount_wrong: [toOpen('courier_receipt'), ...optional('carrier', 'collection_record')],
  cod_paid_not_recorded: [toOpen('courier_receipt'), ...optional('carrier', 'collection_record')],
  refund_not_received: [
    toOpen('account_statement'),
    ...optional('seller', 'refund_proof', 'tracking_history'),
  ],
  buyer_remorse: [toOpen('photo_unused'), ...optional('seller', 'listing_snapshot')],
};

/** Cash at the door is a handover in itself: who denies it says so, and the carrier shows what it collected. */
const codOnly: Partial<Readonly<Record<DisputeReason, readonly ChecklistItem[]>>> = {
  not_received: [minimum('statement_of_non_receipt'), ...optional('carrier', 'collection_record')],
  short_quantity: optional('buyer', 'courier_receipt'),
  refund_not_received: optional('carrier', 'collection_record'),
};

/** No scheme stands behind these: the buyer shows the payment. */
const unproven: readonly PaymentMethodId[] = ['webmoney', 'qiwi', 'bank_transfer', 'unknown'];
const transferOnly: Partial<Readonly<Record<DisputeReason, readonly ChecklistItem[]>>> = {
  not_received: optional('buyer', 'payment_proof'),
  refund_not_received: [minimum('payment_proof')],
};

export function checklist(reason: DisputeReason, method: PaymentMethodId): readonly ChecklistItem[] {
  const extra =
    method === 'cod' ? codOnly[reason] : unproven.includes(method) ? transferOnly[reason] : undefined;
  return [...byReason[reason], ...(extra ?? [])];
}

export interface ChecklistState extends ChecklistItem {
  readonly present: boolean;
}

/** The case's checklist, ticked: the buyer's items count from the buyer, the others from anyone else. */
export const checklistOf = (dispute: Dispute): readonly ChecklistState[] =>
  checklist(dispute.reason, dispute.paymentMethod).map(entry => ({
    ...entry,
    present: dispute.evidenceLog.some(
      ({ item, side }) => item === entry.item && (side === 'buyer') === (entry.by === 'buyer'),
    ),
  }));

export const evidenceMinimumMet = (dispute: Dispute): boolean =>
  checklistOf(dispute).every(entry => !entry.minimum || entry.present);
