import { useTranslate } from 'ra-core';
import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { MoneyOf } from '../../../ui/fields/MoneyOf.tsx';
import { useNow } from '../../../ui/useServer.ts';
import { kindOf } from '../../../domain/orders/balances.ts';
import { ledgerForDispute } from '../../../domain/orders/disputeLedger.ts';
import type { Settlement } from '../../../domain/disputes/types.ts';
import { useEntries, useOrderOf, type Dispute } from '../case/useCase.ts';

interface PostingPreviewProps {
  readonly dispute: Dispute;
  readonly settlement: Settlement;
}

/** The entries that closing with this outcome would post. */
export function PostingPreview({ dispute, settlement }: PostingPreviewProps) {
  const translate = useTranslate();
  const { data: order } = useOrderOf(dispute);
  const { data: entries } = useEntries(dispute);
  const now = useNow();
  if (!order || !entries || !now) return null;
  const closed = { ...dispute, status: 'closed', settlement, closedAt: now } as const;
  const drafts = ledgerForDispute(dispute, closed, order, { entries, at: now });
  const amount = (value: number) =>
    value > 0 ? <MoneyOf amount={value} currency={dispute.amount.currency} /> : null;
  return (
    <>
      <Typography variant="h3" sx={{ mt: 2 }}>
        {translate('dispute.outcome.ledger')}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell sx={{ px: 0 }}>{translate('dispute.outcome.account')}</TableCell>
            <TableCell align="right">{translate('dispute.outcome.debit')}</TableCell>
            <TableCell align="right" sx={{ pr: 0 }}>
              {translate('dispute.outcome.credit')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {drafts.flatMap(draft =>
            draft.lines.map(line => (
              <TableRow key={`${draft.idempotencyKey} ${line.account}`}>
                <TableCell sx={{ px: 0 }}>{translate(`enums.account.${kindOf(line.account)}`)}</TableCell>
                <TableCell align="right">{amount(line.debit)}</TableCell>
                <TableCell align="right" sx={{ pr: 0 }}>
                  {amount(line.credit)}
                </TableCell>
              </TableRow>
            )),
          )}
        </TableBody>
      </Table>
    </>
  );
}
