import { describe, expect, it } from 'vitest';
import { buildDispute } from '../../../test/builders/disputes.ts';
import { paymentMethodIds } from '../orders/types.ts';
import { burden, checklist, checklistOf, evidenceMinimumMet } from './checklist.ts';
import { disputeReasons, type DisputeReason } from './types.ts';

const isReason = (key: string): key is DisputeReason => key in disputeReasons;
const reasons = Object.keys(disputeReasons).filter(isReason);
const everyList = reasons.flatMap(reason =>
  paymentMethodIds.map(method => ({ reason, method, items: checklist(reason, method) })),
);

describe('evidence checklists', () => {
  it.each(everyList)('for $reason paid by $method are consistent', ({ reason, items }) => {
    const names = items.map(entry => entry.item);
    expect(new Set(names).size).toBe(names.length);
    for (const { by, toOpen, minimum } of items) {
      expect(!toOpen || minimum).toBe(true);
      expect(!minimum || by === 'buyer').toBe(true);
    }
    expect(items.some(entry => entry.toOpen)).toBe(reason !== 'not_received');
    for (const by of burden[reason]) expect(items.map(entry => entry.by)).toContain(by);
  });

  it('ask a little more where cash was handed over at the door', () => {
    const items = checklist('not_received', 'cod').map(entry => entry.item);
    expect(items).toEqual([
      'shipping_proof',
      'tracking_history',
      'delivery_proof',
      'statement_of_non_receipt',
      'collection_record',
    ]);
  });

  it('tick the buyer’s items only for the buyer’s evidence', () => {
    const dispute = buildDispute();
    expect(evidenceMinimumMet(dispute)).toBe(true);
    const bySeller = {
      ...dispute,
      evidenceLog: dispute.evidenceLog.map(item => ({ ...item, side: 'seller' as const })),
    };
    expect(evidenceMinimumMet(bySeller)).toBe(false);
    expect(
      checklistOf(dispute)
        .filter(entry => entry.present)
        .map(entry => entry.item),
    ).toEqual(['photo_of_fault']);
  });
});
