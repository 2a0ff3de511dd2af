import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { Facts } from '../../ui/show/Facts.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import { CarrierReferenceField } from '../carriers/CarrierReferenceField.tsx';
import { OrderReferenceField } from '../orders/OrderReferenceField.tsx';
import { DisputeReferenceField } from '../disputes/DisputeReferenceField.tsx';
import type { Records } from '../../contract/records.ts';
import { useTranslate } from 'ra-core';
import { Code } from '../../ui/fields/Code.tsx';
import { PostingTable } from './PostingTable.tsx';

type R = Records['ledger-entries'];

export default function LedgerEntryShow() {
  const translate = useTranslate();
  return (
    <ShowPage<R> title={r => translate(`enums.ledgerCause.${r.cause}`)}>
      {r => (
        <>
          <Panel title={translate('page.facts')}>
            <Facts
              facts={[
                { field: 'at', value: <InstantField value={r.at} /> },
                { field: 'cause', value: <Word of="enums.ledgerCause" code={r.cause} /> },
                { field: 'orderId', value: <OrderReferenceField id={r.orderId} /> },
                { field: 'disputeId', value: <DisputeReferenceField id={r.disputeId} /> },
                { field: 'sellerId', value: <SellerReferenceField id={r.sellerId} /> },
                { field: 'carrierId', value: <CarrierReferenceField id={r.carrierId} /> },
                { field: 'idempotencyKey', value: <Code text={r.idempotencyKey} />, wide: true },
              ]}
            />
          </Panel>
          <Panel flush title={translate('resources.ledger-entries.fields.lines')}>
            <PostingTable entry={r} />
          </Panel>
        </>
      )}
    </ShowPage>
  );
}
