import { useTranslate } from 'ra-core';
import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { InstantField } from '../../ui/fields/InstantField.tsx';
import { Word } from '../../ui/fields/Word.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { OrderReferenceField } from '../orders/OrderReferenceField.tsx';
import type { Buyer } from '../../contract/records.ts';

/** Refusals held against a buyer, each until it expires. */
export function BuyerIncidents({ incidents }: Pick<Buyer, 'incidents'>) {
  const translate = useTranslate();
  return (
    <Panel flush title={translate('page.buyer.incidents')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('resources.orders.fields.number')}</TableCell>
            <TableCell>{translate('resources.orders.fields.closedAt')}</TableCell>
            <TableCell>{translate('resources.orders.fields.fault')}</TableCell>
            <TableCell>{translate('page.buyer.counts_until')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {incidents.map(({ orderId, at, fault, expiresAt }) => (
            <TableRow key={orderId}>
              <TableCell>
                <OrderReferenceField id={orderId} />
              </TableCell>
              <TableCell>
                <InstantField value={at} show="date" />
              </TableCell>
              <TableCell>
                <Word of="enums.fault" code={fault} />
              </TableCell>
              <TableCell>
                <InstantField value={expiresAt} show="date" />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
