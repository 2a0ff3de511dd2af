import { useTranslate } from 'ra-core';
import { Typography } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { MoneyField } from '../../../ui/fields/MoneyField.tsx';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { PaymentMethodName } from '../../../ui/fields/PaymentMethodName.tsx';
import { Word } from '../../../ui/fields/Word.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import { BuyerReferenceField } from '../../buyers/BuyerReferenceField.tsx';
import { OrderReferenceField } from '../../orders/OrderReferenceField.tsx';
import { SellerReferenceField } from '../../sellers/SellerReferenceField.tsx';
import { UserReferenceField } from '../../users/UserReferenceField.tsx';
import { Pairs } from './Pairs.tsx';
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

const factsOf = (dispute: Dispute, isParty: boolean) => ({
  reason: <Reason dispute={dispute} />,
  requested: <Requested dispute={dispute} />,
  amount: <MoneyField value={dispute.amount} />,
  paymentMethod: <PaymentMethodName id={dispute.paymentMethod} />,
  orderId: <OrderReferenceField id={dispute.orderId} />,
  buyerId: <BuyerReferenceField id={dispute.buyerId} />,
  ...(isParty
    ? {}
    : {
        sellerId: <SellerReferenceField id={dispute.sellerId} />,
        assigneeId: <UserReferenceField id={dispute.assigneeId} />,
      }),
  openedAt: <InstantField value={dispute.openedAt} />,
});

/** What the buyer says and wants. */
export function ClaimPanel({ dispute, isParty }: { readonly dispute: Dispute; readonly isParty: boolean }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('dispute.claim')}>
      <Typography sx={{ mb: 1.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {dispute.description}
      </Typography>
      <Pairs
        pairs={Object.entries(factsOf(dispute, isParty)).map(([field, value]) => ({
          label: translate(`resources.disputes.fields.${field}`),
          value,
          strong: field === 'amount',
        }))}
      />
    </Panel>
  );
}
