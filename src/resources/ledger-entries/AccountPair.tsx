import { useTranslate } from 'ra-core';
import { accountParts } from './entries.ts';
import type { LedgerLine } from '../../domain/orders/ledgerTypes.ts';

/** From which accounts to which. */
export function AccountPair({ lines }: { readonly lines: readonly LedgerLine[] }) {
  const translate = useTranslate();
  const names = (side: 'debit' | 'credit') => [
    ...new Set(
      lines
        .filter(line => line[side] > 0)
        .map(line => translate(`enums.account.${accountParts(line.account).kind}`)),
    ),
  ];
  return (
    <>
      {names('credit').join(', ')} → {names('debit').join(', ')}
    </>
  );
}
