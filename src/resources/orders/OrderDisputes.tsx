import { useTranslate } from 'ra-core';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import { latestOpened, newestCreated, shortDisputes, shortRefunds } from '../../ui/show/shortColumns.tsx';
import type { Records } from '../../contract/records.ts';

/** Disputes on the order, and what was paid back. Orders without any need no empty tables. */
export function OrderDisputes({ order }: { readonly order: Records['orders'] }) {
  const translate = useTranslate();
  if (order.disputeIds.length === 0) return null;
  const filter = { orderId: order.id };
  return (
    <>
      <RelatedList
        title={translate('page.order.disputes')}
        resource="disputes"
        filter={filter}
        sort={latestOpened}
        columns={shortDisputes}
      />
      <RelatedList
        title={translate('page.order.refunds')}
        resource="refunds"
        filter={filter}
        sort={newestCreated}
        columns={shortRefunds}
      />
    </>
  );
}
