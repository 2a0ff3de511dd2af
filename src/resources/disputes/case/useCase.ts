import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetList, useGetOne } from 'ra-core';
import type { DoorstepDataProvider } from '../../../providers/dataProvider.ts';
import type { Records, ResourceName } from '../../../contract/records.ts';
import type { NextCommand } from '../../../domain/disputes/nextCommands.ts';
import type { Inaction } from '../../../domain/disputes/whatIf.ts';
import type { Instant } from '../../../domain/shared/instant.ts';

export type Dispute = Records['disputes'];
export type Order = Records['orders'];

const ALL = { page: 1, perPage: 1_000 } as const;
const quiet = { onError: () => undefined } as const;

/** Rows that belong to one dispute or order are few; all of them, in their order. */
function useRows<R extends ResourceName>(
  resource: R,
  filter: Readonly<Record<string, string>>,
  field: string,
) {
  return useGetList<Records[R]>(resource, { filter, sort: { field, order: 'ASC' }, pagination: ALL }, quiet);
}

export const useOrderOf = ({ orderId }: Dispute) => useGetOne<Order>('orders', { id: orderId }, quiet);
export const useMessages = ({ id }: Dispute) => useRows('messages', { disputeId: id }, 'at');
export const useEvidence = ({ id }: Dispute) => useRows('evidence', { disputeId: id }, 'receivedAt');
export const useRefunds = ({ id }: Dispute) => useRows('refunds', { disputeId: id }, 'createdAt');
/** Of the whole order: what a dispute may move depends on all that was moved before. */
export const useEntries = ({ orderId }: Dispute) => useRows('ledger-entries', { orderId }, 'at');

export interface CaseCommands {
  readonly version: number;
  readonly now: Instant;
  readonly commands: readonly NextCommand[];
  /** What the buyer may do, for staff who write down what a buyer sent; `null` for everyone else. */
  readonly forBuyer: readonly NextCommand[] | null;
  readonly whatIfNobodyActs: Inaction | null;
}

export function useNextCommands({ id, version }: Dispute) {
  const provider = useDataProvider<DoorstepDataProvider>();
  return useQuery({
    queryKey: ['disputes', 'nextCommands', id, version],
    queryFn: ({ signal }) => provider.nextCommands<CaseCommands>(id, signal),
    placeholderData: before => before,
  });
}
