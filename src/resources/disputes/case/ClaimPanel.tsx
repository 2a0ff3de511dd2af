import { useTranslate } from 'ra-core';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { MoneyField } from '../../../ui/fields/MoneyField.tsx';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { PaymentMethodName } from '../../../ui/fields/PaymentMethodName.tsx';
import { Word } from '../../../ui/fields/Word.tsx';
import { Facts, type Fact } from '../../../ui/show/Facts.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import { BuyerReferenceField } from '../../buyers/BuyerReferenceField.tsx';
import { OrderReferenceField } from '../../orders/OrderReferenceField.tsx';
import { SellerReferenceField } from '../../sellers/SellerReferenceField.tsx';
import { UserReferenceField } from '../../users/UserReferenceField.tsx';
import type { Dispute } from './useCase.ts';

function Reason({ dispute }: { readonly dispute: Dispute }) {
  return (
    <>
      <Word of="policy.disputes.reasons" code={dispute.reason} />
      {dispute.subReason ? (
        <>
          {' · '}
          <Word of="policy.disputes.subReasons" code={dispute.subReason} />
        </>
      ) : null}
    </>
  );
}

function Requested({ dispute: { requested, amount } }: { readonly dispute: Dispute }) {
  return (
    <>
      <Word of="policy.disputes.remedies" code={requested.remedy} />
      {requested.amount > 0 ? (
        <>
          {' · '}
          <MoneyOf amount={requested.amount} currency={amount.currency} />
        </>
      ) : null}
    </>
  );
}

const factsOf = (dispute: Dispute, isParty: boolean): readonly Fact[] => [
  { field: 'reason', value: <Reason dispute={dispute} /> },
  { field: 'requested', value: <Requested dispute={dispute} /> },
  { field: 'amount', value: <MoneyField value={dispute.amount} /> },
  { field: 'paymentMethod', value: <PaymentMethodName id={dispute.paymentMethod} /> },
  { field: 'orderId', value: <OrderReferenceField id={dispute.orderId} /> },
  { field: 'buyerId', value: <BuyerReferenceField id={dispute.buyerId} /> },
  ...(isParty
    ? []
    : [
        { field: 'sellerId', value: <SellerReferenceField id={dispute.sellerId} /> },
        { field: 'assigneeId', value: <UserReferenceField id={dispute.assigneeId} /> },
      ]),
  { field: 'openedAt', value: <InstantField value={dispute.openedAt} /> },
  { field: 'description', value: dispute.description, wide: true },
];

/** What the buyer says and wants. */
export function ClaimPanel({ dispute, isParty }: { readonly dispute: Dispute; readonly isParty: boolean }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('dispute.claim')}>
      <Facts facts={factsOf(dispute, isParty)} />
    </Panel>
  );
}
