import { useTranslate } from 'ra-core';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { PaymentMethodName } from '../../ui/fields/PaymentMethodName.tsx';
import { RegionField } from '../../ui/fields/RegionField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { Facts, type Fact } from '../../ui/show/Facts.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { BuyerReferenceField } from '../buyers/BuyerReferenceField.tsx';
import { CarrierReferenceField } from '../carriers/CarrierReferenceField.tsx';
import { ImportReferenceField } from '../imports/ImportReferenceField.tsx';
import { SellerReferenceField } from '../sellers/SellerReferenceField.tsx';
import type { Records } from '../../contract/records.ts';

type Order = Records['orders'];

function RefusalText({ refusal }: { readonly refusal: NonNullable<Order['refusal']> }) {
  return (
    <>
      <Word of="enums.refusalReason" code={refusal.reason} /> (<Word of="enums.fault" code={refusal.fault} />)
    </>
  );
}

const factsOf = (order: Order): readonly Fact[] => [
  { field: 'sellerId', value: <SellerReferenceField id={order.sellerId} /> },
  { field: 'buyerId', value: order.buyerId ? <BuyerReferenceField id={order.buyerId} /> : order.buyerName },
  { field: 'buyerPriorOrders', value: order.buyerPriorOrders },
  { field: 'regionId', value: <RegionField id={order.regionId} plain={false} /> },
  { field: 'carrierId', value: <CarrierReferenceField id={order.carrierId} /> },
  { field: 'paymentMethod', value: <PaymentMethodName id={order.paymentMethod} /> },
  { field: 'promisedBy', value: <InstantField value={order.promisedBy} /> },
  { field: 'confirmBy', value: <InstantField value={order.confirmBy} /> },
  ...(order.refusal ? [{ field: 'refusal', value: <RefusalText refusal={order.refusal} /> }] : []),
  ...(order.imported
    ? [{ field: 'imported', value: <ImportReferenceField id={order.imported.importId} /> }]
    : []),
];

/** Whose parcel, where to, by whom. */
export function OrderParcel({ order }: { readonly order: Order }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('page.order.parcel')}>
      <Facts facts={factsOf(order)} />
    </Panel>
  );
}
