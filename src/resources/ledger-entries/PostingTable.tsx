import { useTranslate } from 'ra-core';
import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { MoneyOf } from '../../ui/fields/MoneyOf.tsx';
import { useFieldLabel } from '../../ui/useFieldLabel.ts';
import { accountParts } from './entries.ts';
import type { LedgerEntry } from '../../domain/orders/ledgerTypes.ts';

export function PostingTable({ entry }: { readonly entry: LedgerEntry }) {
  const translate = useTranslate();
  const labelOf = useFieldLabel();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          <TableCell>{labelOf('account')}</TableCell>
          <TableCell align="right">{labelOf('debit')}</TableCell>
          <TableCell align="right">{labelOf('credit')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {entry.lines.map(({ account, debit, credit }) => {
          const { kind, owner } = accountParts(account);
          return (
            <TableRow key={`${account} ${debit} ${credit}`}>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>
                {translate(`enums.account.${kind}`)}
                {owner === null ? '' : ` · ${owner}`}
              </TableCell>
              <TableCell align="right">
                {debit > 0 ? <MoneyOf amount={debit} currency={entry.currency} /> : null}
              </TableCell>
              <TableCell align="right">
                {credit > 0 ? <MoneyOf amount={credit} currency={entry.currency} /> : null}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
