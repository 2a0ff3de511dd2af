import { useCanAccess, useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import { OrderDecision } from './OrderDecision.tsx';
import { OrderDisputes } from './OrderDisputes.tsx';
import { OrderLife } from './OrderLife.tsx';
import { OrderLines } from './OrderLines.tsx';
import { OrderMoney } from './OrderMoney.tsx';
import { OrderParcel } from './OrderParcel.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { RelatedList } from '../../ui/show/RelatedList.tsx';
import { ShowPage } from '../../ui/show/ShowPage.tsx';
import { earliest, shortEntries } from '../../ui/show/shortColumns.tsx';
import type { Records } from '../../contract/records.ts';

type Order = Records['orders'];

function OrderPanels({ order }: { readonly order: Order }) {
  const translate = useTranslate();
  const { canAccess: seesLedger } = useCanAccess({ resource: 'ledger-entries', action: 'list' });
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(300px, 1fr)' },
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <OrderParcel order={order} />
        <OrderLines order={order} />
        <OrderDisputes order={order} />
        {seesLedger ? (
          <RelatedList
            title={translate('page.order.ledger')}
            resource="ledger-entries"
            filter={{ orderId: order.id }}
            sort={earliest}
            columns={shortEntries}
          />
        ) : null}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <OrderLife order={order} />
        <OrderMoney order={order} />
        {order.codDecision ? <OrderDecision decision={order.codDecision} /> : null}
      </Box>
    </Box>
  );
}

const orderBadge = ({ status }: Order) => <StatusChip of="enums.orderStatus" value={status} />;

export default function OrderShow() {
  return (
    <ShowPage<Order> title={order => order.number} badge={orderBadge}>
      {order => <OrderPanels order={order} />}
    </ShowPage>
  );
}
