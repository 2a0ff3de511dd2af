import type { RemittanceReport } from '../../src/contract/reports.ts';
import { remittanceFigures } from '../../src/domain/risk/remittanceFigures.ts';
import type { OrderRecord } from '../../src/contract/orderRecord.ts';
import type { Ctx } from '../handle.ts';
import { memoByIdentity } from '../memo.ts';
import { sellerOf } from './sources.ts';

const byId = memoByIdentity(
  (orders: readonly OrderRecord[]) => new Map(orders.map(order => [order.id, order])),
);

export async function remittanceReport(ctx: Ctx): Promise<RemittanceReport> {
  const { store } = ctx.deps;
  const sellerId = sellerOf(ctx, 'remittances');
  const orders = byId(await store.all('orders'));
  const figures = remittanceFigures(
    await store.all('remittances'),
    orderId => orders.get(orderId)?.closedAt ?? null,
    line => sellerId === null || line.sellerId === sellerId,
  );
  const carriers = figures.map(figure => ({
    ...figure,
    drill: {
      resource: 'remittances' as const,
      filter: { carrierId: figure.carrierId, currency: figure.currency },
    },
  }));
  return { id: 'remittance', carriers };
}
