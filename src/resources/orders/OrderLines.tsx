import { useTranslate } from 'ra-core';
import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { MoneyField } from '../../ui/fields/MoneyField.tsx';
import { MoneyOf } from '../../ui/fields/MoneyOf.tsx';
import { Panel } from '../../ui/show/Panel.tsx';
import { ProductReferenceField } from '../products/ProductReferenceField.tsx';
import type { Records } from '../../contract/records.ts';

const numbers = ['quantity', 'unit_price', 'goods', 'shipping', 'tax'] as const;

export function OrderLines({ order }: { readonly order: Records['orders'] }) {
  const translate = useTranslate();
  return (
    <Panel flush title={translate('page.order.lines')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('page.order.product')}</TableCell>
            {numbers.map(column => (
              <TableCell key={column} align="right">
                {translate(`page.order.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {order.lines.map(line => (
            <TableRow key={line.id}>
              <TableCell sx={{ minWidth: 160 }}>
                {line.productId ? <ProductReferenceField id={line.productId} /> : line.title}
              </TableCell>
              <TableCell align="right">{line.quantity}</TableCell>
              <TableCell align="right">
                <MoneyField value={line.unitPrice} />
              </TableCell>
              {(['goods', 'shipping', 'tax'] as const).map(part => (
                <TableCell key={part} align="right">
                  <MoneyOf amount={line[part]} currency={line.unitPrice.currency} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
