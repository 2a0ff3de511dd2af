import { useTranslate } from 'ra-core';
import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { drillTo } from '../../../ui/drillTo.ts';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { StatusChip } from '../../../ui/fields/StatusChip.tsx';
import { Panel } from '../../../ui/show/Panel.tsx';
import { positionOf, type OrderPosition } from '../../../domain/orders/position.ts';
import { Pairs } from './Pairs.tsx';
import { useEntries, useRefunds, type Dispute } from './useCase.ts';

/** Always said, then what is only said when there is some. */
const always = ['captured', 'escrow', 'held'] as const;
const sometimes = ['receivable', 'refunded', 'refundsPaid', 'toSeller'] as const;

/** Where the order's money stands, told from the ledger alone. */
export function MoneyPanel({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { data: entries } = useEntries(dispute);
  const { data: refunds = [] } = useRefunds(dispute);
  if (!entries) return null;
  const { currency } = dispute.amount;
  const ofDispute = entries.filter(entry => entry.disputeId === dispute.id);
  const position: OrderPosition = { ...positionOf(entries), held: positionOf(ofDispute).held };
  const shown = [...always, ...sometimes.filter(part => position[part] !== 0)];
  return (
    <Panel title={translate('dispute.money')}>
      <Pairs
        pairs={[
          ...shown.map(part => ({
            label: translate(`dispute.position.${part}`),
            value: <MoneyOf amount={position[part]} currency={currency} />,
            strong: part === 'held',
          })),
          ...refunds.map((refund, index) => ({
            label: translate('dispute.refund', { number: index + 1 }),
            value: (
              <>
                <MuiLink component={Link} to={`/refunds/${encodeURIComponent(refund.id)}/show`}>
                  <MoneyOf amount={refund.amount.amount} currency={currency} />
                </MuiLink>{' '}
                <StatusChip of="enums.refundStatus" value={refund.status} />
              </>
            ),
          })),
        ]}
      />
      <Box sx={{ mt: 1.5, typography: 'body2' }}>
        <MuiLink
          component={Link}
          to={drillTo({ resource: 'ledger-entries', filter: { disputeId: dispute.id } })}
        >
          {translate('dispute.entries', { smart_count: ofDispute.length })}
        </MuiLink>
      </Box>
    </Panel>
  );
}
