import { useTranslate } from 'ra-core';
import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { MoneyOf } from '../../ui/fields/MoneyOf.tsx';
import { StatusChip } from '../../ui/fields/StatusChip.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { useFieldLabel } from '../../ui/useFieldLabel.ts';
import { OrderReferenceField } from '../orders/OrderReferenceField.tsx';
import type { Remittance } from '../../contract/records.ts';

const fields = ['tracking', 'orderId', 'match', 'expected', 'remitted', 'fee'] as const;
const numeric = ['expected', 'remitted', 'fee'];

/** Line by line: what the carrier should have handed over, and what it did. */
export function RemittanceLines({ remittance: { lines, currency } }: { readonly remittance: Remittance }) {
  const translate = useTranslate();
  const labelOf = useFieldLabel();
  return (
    <Panel flush title={translate('page.remittance.lines')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {fields.map(field => (
              <TableCell key={field} align={numeric.includes(field) ? 'right' : 'left'}>
                {labelOf(field)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map(line => (
            <TableRow key={`${line.tracking} ${line.match}`}>
              <TableCell>{line.tracking}</TableCell>
              <TableCell>
                <OrderReferenceField id={line.orderId} />
              </TableCell>
              <TableCell>
                <StatusChip of="enums.match" value={line.match} />
              </TableCell>
              <TableCell align="right">
                <MoneyOf amount={line.expected} currency={currency} />
              </TableCell>
              <TableCell align="right">
                <MoneyOf amount={line.remitted} currency={currency} />
              </TableCell>
              <TableCell align="right">
                <MoneyOf amount={line.fee} currency={currency} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
