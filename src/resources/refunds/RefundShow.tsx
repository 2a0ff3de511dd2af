import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { YesNo } from '../../ui/fields/YesNo.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { BuyerReferenceField } from '../buyers/BuyerReferenceField.tsx';
import { OrderReferenceField } from '../orders/OrderReferenceField.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { useFormat } from '../../ui/format.ts';
import { earliest, shortEntries } from '../../ui/show/shortColumns.tsx';
import { SplitField } from '../../ui/fields/SplitField.tsx';

type R = Records['refunds'];

export default function RefundShow() {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <ShowPage<R> title={r => translate('page.refund.title', { amount: format.money(r.amount) })}>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'amount', value: <MoneyField value={r.amount} /> },
                { field: 'status', value: <StatusChip of="enums.refundStatus" value={r.status} /> },
                { field: 'method', value: <Word of="enums.refundMethod" code={r.method} /> },
                { field: 'orderId', value: <OrderReferenceField id={r.orderId} /> },
                { field: 'disputeId', value: <DisputeReferenceField id={r.disputeId} /> },
                { field: 'sellerId', value: <SellerReferenceField id={r.sellerId} /> },
                { field: 'buyerId', value: <BuyerReferenceField id={r.buyerId} /> },
                { field: 'split', value: <SplitField split={r.split} currency={r.amount.currency} /> },
                { field: 'prefunded', value: <YesNo value={r.prefunded} /> },
                { field: 'createdAt', value: <InstantField value={r.createdAt} /> },
                { field: 'paidAt', value: <InstantField value={r.paidAt} /> },
                { field: 'reference', value: r.reference },
              ]}
            />
          </Panel>
          <RelatedList
            title={translate('page.order.ledger')}
            resource="ledger-entries"
            filter={{ orderId: r.orderId }}
            sort={earliest}
            columns={shortEntries}
          />
        </>
      )}
    </ShowPage>
  );
}
