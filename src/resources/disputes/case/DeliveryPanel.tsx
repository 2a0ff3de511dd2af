import { useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import { InstantField } from '../../../ui/fields/InstantField.tsx';
import { StatusChip } from '../../../ui/fields/StatusChip.tsx';
import { Word } from '../../../ui/fields/Word.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import { CarrierReferenceField } from '../../carriers/CarrierReferenceField.tsx';
import { Pairs, type Pair } from './Pairs.tsx';
import type { Order } from './useCase.ts';

const isLate = ({ closedAt, promisedBy }: Order): boolean =>
  closedAt !== null && promisedBy !== null && closedAt > promisedBy;

/** What was promised, and what the carrier says came of it. */
export function DeliveryPanel({ order }: { readonly order: Order }) {
  const translate = useTranslate();
  const label = (field: string) => translate(`resources.orders.fields.${field}`);
  const pairs: readonly Pair[] = [
    { label: label('status'), value: <StatusChip of="enums.orderStatus" value={order.status} /> },
    { label: label('carrierId'), value: <CarrierReferenceField id={order.carrierId} /> },
    { label: label('placedAt'), value: <InstantField value={order.placedAt} /> },
    { label: label('shippedAt'), value: <InstantField value={order.shippedAt} /> },
    { label: label('promisedBy'), value: <InstantField value={order.promisedBy} /> },
    {
      label: label('closedAt'),
      strong: isLate(order),
      value: (
        <Box component="span" sx={isLate(order) ? { color: 'error.main' } : {}}>
          <InstantField value={order.closedAt} />
          {isLate(order) ? ` (${translate('page.order.late')})` : null}
        </Box>
      ),
    },
    ...order.attempts.map(({ at, outcome }, index) => ({
      label: translate('dispute.attempt', { number: index + 1 }),
      value: (
        <>
          <Word of="enums.attempt" code={outcome} />
          {' · '}
          <InstantField value={at} />
        </>
      ),
    })),
  ];
  return (
    <Panel title={translate('dispute.delivery')}>
      <Pairs pairs={pairs} />
    </Panel>
  );
}
